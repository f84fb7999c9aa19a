import { expect, test } from 'vitest';
import { civilOf, dayOf, grainOf, linesOf, nearest, timeScale, timeTicks, type Dated } from './over-time';

const noted = (...some: [on: string, value: number | null][]): Dated[] =>
  some.map(([on, value]) => ({ on, value }));
const values = (some: Dated[], grain: Parameters<typeof linesOf>[1] = 'each') =>
  linesOf(some, grain).map((line) => line.map(({ value }) => value));

test('a date goes into days and back', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(civilOf(dayOf('2026-11-28'))).toBe('2026-11-28');
});

test.each<[string, Dated[], number[][]]>([
  ['nothing', [], []],
  ['one', noted(['2026-01-01', 3]), [[3]]],
  ['one that was left out', noted(['2026-01-01', null]), []],
  ['two', noted(['2026-01-01', 3], ['2026-02-01', 4]), [[3, 4]]],
  [
    'a gap where one was left out',
    noted(['2026-01-01', 3], ['2026-02-01', null], ['2026-03-01', 4], ['2026-04-01', 5]),
    [[3], [4, 5]],
  ],
  ['half a year is joined', noted(['2026-01-01', 3], ['2026-07-04', 4]), [[3, 4]]],
  ['more than half a year is not', noted(['2026-01-01', 3], ['2026-07-05', 4]), [[3], [4]]],
])('%s', (_, some, lines) => expect(values(some)).toEqual(lines));

test('several are drawn as one, with the lowest and the highest', () => {
  const some = noted(['2026-01-05', 2], ['2026-01-12', 4], ['2026-02-02', null], ['2026-03-02', 5]);
  const [quarter] = linesOf(some, 'quarter')[0] ?? [];
  expect(quarter).toMatchObject({ low: 2, high: 5, first: '2026-01-05', last: '2026-03-02' });
  expect(quarter?.value).toBeCloseTo(11 / 3);
  expect(values(some, 'month')).toEqual([[3], [5]]);
});

test.each([
  [1, 7, 700, 'each'],
  [150, 7, 700, 'each'],
  [520, 7, 900, 'month'],
  [1040, 7, 800, 'quarter'],
  [1040, 7, 320, 'year'],
  [240, 30, 800, 'quarter'],
  [240, 30, 960, 'each'],
] as const)('%i of them %i days apart on %i px: %s', (count, apart, width, grain) => {
  const dates = Array.from({ length: count }, (_, at) => civilOf(at * apart));
  expect(grainOf(dates, width)).toBe(grain);
});

test('twenty years of weeks become few points', () => {
  const some = Array.from({ length: 1040 }, (_, at) => ({ on: civilOf(at * 7), value: (at % 5) + 1 }));
  const lines = linesOf(
    some,
    grainOf(
      some.map(({ on }) => on),
      800,
    ),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]?.length).toBeLessThan(90);
});

const ticks = (from: string, to: string, width: number) => {
  const [a, b] = [dayOf(from), dayOf(to)];
  return timeTicks(a, b, timeScale(a, b, 0, width)).map(({ day, names }) => `${names} ${civilOf(day)}`);
};

test.each<[string, string, number, string[]]>([
  ['2026-11-28', '2026-11-28', 700, ['day 2026-11-28']],
  ['2026-11-03', '2026-11-28', 700, ['day 2026-11-03', 'day 2026-11-28']],
  ['2026-11-03', '2026-11-28', 200, ['day 2026-11-03']],
  ['2026-01-15', '2026-04-20', 700, ['month 2026-02-01', 'month 2026-03-01', 'month 2026-04-01']],
  ['2024-02-01', '2026-11-28', 300, ['year 2025-01-01', 'year 2026-01-01']],
  [
    '2006-03-01',
    '2026-11-28',
    300,
    ['year 2010-01-01', 'year 2015-01-01', 'year 2020-01-01', 'year 2025-01-01'],
  ],
])('from %s to %s on %i px', (from, to, width, expected) => expect(ticks(from, to, width)).toEqual(expected));

test('a single day stands in the middle', () => expect(timeScale(5, 5, 10, 30)(5)).toBe(20));

test('what is pointed at is the nearest', () => {
  const lines = linesOf(noted(['2026-01-01', 3], ['2026-02-01', null], ['2026-03-01', 4]), 'each');
  expect(nearest(lines, dayOf('2026-01-20'))?.value).toBe(3);
  expect(nearest(lines, dayOf('2026-02-20'))?.value).toBe(4);
  expect(nearest([], 0)).toBeNull();
});
