import { expect, test } from 'vitest';
import type { Contradiction } from '../../../ipc';
import { hourly, saidAt, within } from './values';

test.each<[number | null, boolean]>([
  [null, true],
  [1, true],
  [100, true],
  [0, false],
  [101, false],
  [2.5, false],
  [NaN, false],
  [-3, false],
])('%s is kept as hours a week: %s', (value, kept) => {
  expect(within(value, 1, 100)).toBe(kept);
});

test('a year of pay by the hour is 2,080 hours', () => {
  expect(hourly(41_600)).toBe(20);
});

test('what hardly goes together is said beside the limit it is about, once', () => {
  const lean: Contradiction = {
    kind: 'lean_against_limit',
    dimension: 'outdoors',
    name: 'Weather',
    limit: 'physical_outdoors',
  };
  const schooling: Contradiction = { kind: 'schooling_without_income', educationMax: 6 };
  const all = [lean, schooling];
  expect(saidAt(all, ['physical_noise', 'physical_outdoors'])).toEqual([lean]);
  expect(saidAt(all, ['education_max', 'months_without_income'])).toEqual([schooling]);
  expect(saidAt(all, ['pay_floor'])).toEqual([]);
});
