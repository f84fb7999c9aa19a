import { expect, test } from 'vitest';
import { isBefore, isMonth, monthsUntil } from './months';

test.each<[string, boolean]>([
  ['2019', true],
  ['2019-04', true],
  ['2019-12', true],
  ['2019-13', false],
  ['2019-00', false],
  ['19', false],
  ['-04', false],
  ['', false],
  ['2019-4', false],
])('%s is a month or a year: %s', (text, is) => {
  expect(isMonth(text)).toBe(is);
});

test.each<[string, string, boolean]>([
  ['2018', '2019', true],
  ['2019-03', '2019-04', true],
  ['2019-04', '2019-04', false],
  ['2019', '2019-04', false],
  ['2019-04', '2019', false],
  ['2020-01', '2019', false],
])('%s is surely before %s: %s', (one, other, before) => {
  expect(isBefore(one, other)).toBe(before);
});

test.each<[string, number]>([
  ['2026-03', 0],
  ['2026-08', 5],
  ['2027-02', 11],
  ['2026-01', -2],
  ['2026', 9],
])('from the second of March 2026 it is %s in %i months', (month, months) => {
  expect(monthsUntil(month, new Date(2026, 2, 2))).toBe(months);
});
