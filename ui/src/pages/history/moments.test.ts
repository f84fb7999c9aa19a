import { expect, test } from 'vitest';
import { instantOf, isSince } from './moments';

const now = new Date(2026, 2, 31, 9, 30);
const midnight = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();

test.each([
  ['week', midnight(2026, 3, 24)],
  ['2026-02-11', midnight(2026, 2, 11)],
  ['visit', '2026-03-30T18:00:00.000Z'],
  ['date', null],
])('since %s is %s', (since, expected) =>
  expect(instantOf(since, now, '2026-03-30T18:00:00.000Z')).toBe(expected),
);

test('a month before the 31st is a day there is', () => {
  const since = instantOf('month', now, null);
  expect(since).not.toBeNull();
  expect(new Date(since ?? '').getTime()).toBeLessThan(now.getTime());
});

test('what the address says wrongly is no moment', () => {
  expect(['visit', '2026-02-11', 'yesterday', '2026-2-1', ''].map(isSince)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
