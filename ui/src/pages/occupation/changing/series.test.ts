import { describe, expect, test } from 'vitest';
import type { Figure, History, HistoryYear } from '../../../ipc';
import { codesOf, employmentSeries, paySeries, realChange, yearRuns, yearsAbove } from './series';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });

function year(of: number, median: Figure, constant: Figure, more: Partial<HistoryYear> = {}): HistoryYear {
  return {
    year: of,
    code: '11-3051',
    employment: value(200_000),
    employmentRse: 0.6,
    median,
    medianConstant: constant,
    hourly: false,
    source: `oews-${String(of)}`,
    ...more,
  };
}

function history(...years: HistoryYear[]): History {
  return {
    years,
    breaks: [
      { after: 2018, before: 2019, kind: 'hybrid_begins' },
      { after: 2020, before: 2021, kind: 'soc2018_begins' },
    ],
    constantDollarsOf: 2024,
    constantDollarsSource: 'cpi-u',
  };
}

// Industrial production managers: May 2021 and 2024 medians; CPI-U 269.195 and 314.069.
const managers = history(
  year(2020, value(108_790), value(133_261)),
  year(2021, value(103_150), value(120_345)),
  year(2022, value(107_560), value(115_573)),
  year(2023, value(116_970), value(120_793)),
  year(2024, value(121_440), value(121_440)),
);

describe('series', () => {
  test('the band is 1.96 relative standard errors each way', () => {
    const [point] = employmentSeries(managers);
    // 200,000 × .006 × 1.96 = 2,352
    expect(point?.low).toBeCloseTo(197_648);
    expect(point?.high).toBeCloseTo(202_352);
  });
  test('a withheld count leaves its year out, and no error means no band', () => {
    const points = employmentSeries(
      history(
        year(2013, value(1), value(1), { employment: { kind: 'suppressed' } }),
        year(2014, value(1), value(1), { employmentRse: null }),
      ),
    );
    expect(points).toEqual([{ year: 2014, value: 200_000, counts: '11-3051' }]);
  });
  test('hourly and yearly pay are never one series', () => {
    const mixed = history(
      year(2022, value(50_000), value(50_000)),
      year(2023, value(25), value(25), { hourly: true }),
    );
    expect(new Set(paySeries(mixed, 'nominal').map((point) => point.counts)).size).toBe(2);
  });
  test('pay above the ceiling is named, not drawn', () => {
    const top: Figure = { kind: 'at_least', value: 239_200 };
    const surgeons = history(year(2023, top, top), year(2024, top, top));
    expect(paySeries(surgeons, 'constant')).toEqual([]);
    expect(yearsAbove(surgeons).map((above) => above.year)).toEqual([2023, 2024]);
  });
});

describe('real pay', () => {
  test('is compared within the newest unbroken stretch only', () => {
    // 121,440 / 120,345 = 1.0091
    const change = realChange(managers);
    expect([change?.from, change?.to]).toEqual([2021, 2024]);
    expect(change?.percent).toBeCloseTo(0.91, 2);
  });
  test('a single year says nothing', () => {
    expect(realChange(history(year(2024, value(1), value(1))))).toBeNull();
  });
});

test('codes in the order they were used', () => {
  const changed = history(
    year(2016, value(1), value(1), { code: '13-1021' }),
    year(2019, value(1), value(1), { code: '13-1020' }),
  );
  expect(codesOf(changed)).toEqual(['13-1021', '13-1020']);
});

test.each<[number[], string[]]>([
  [[2021, 2022, 2023, 2024], ['2021–24']],
  [
    [2013, 2021, 2022],
    ['2013', '2021–22'],
  ],
  [[], []],
])('runs of %j', (years, expected) => {
  expect(yearRuns(years)).toEqual(expected);
});
