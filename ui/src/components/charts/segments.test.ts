import { expect, test } from 'vitest';
import { segments, type HistoryPoint } from './segments';

const cuts = [
  { after: 2018, before: 2019 },
  { after: 2020, before: 2021 },
];

function series(years: number[], counts: (year: number) => string = () => '11-3051'): HistoryPoint[] {
  return years.map((year) => ({ year, value: year, counts: counts(year) }));
}

test.each<[string, HistoryPoint[], number[][]]>([
  [
    'every break is a gap',
    series([2016, 2017, 2018, 2019, 2020, 2021, 2022]),
    [
      [2016, 2017, 2018],
      [2019, 2020],
      [2021, 2022],
    ],
  ],
  [
    'a missing year is a gap',
    series([2013, 2014, 2016, 2017]),
    [
      [2013, 2014],
      [2016, 2017],
    ],
  ],
  ['years missing around a break leave one gap', series([2018, 2021, 2022]), [[2018], [2021, 2022]]],
  [
    'another code is another line',
    series([2015, 2016, 2017], (year) => (year < 2017 ? '13-1021' : '13-1020')),
    [[2015, 2016], [2017]],
  ],
  ['nothing gives nothing', [], []],
])('%s', (_, points, expected) => {
  expect(segments(points, cuts).map((line) => line.map((point) => point.year))).toEqual(expected);
});
