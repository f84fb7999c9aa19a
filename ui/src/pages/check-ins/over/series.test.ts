import { expect, test } from 'vitest';
import type { CheckIn } from '../../../ipc';
import { isSaid, metricSeries, scoreSeries } from './series';

const checkIn = (on: string, energy: number | null, hours: number | null): CheckIn => ({
  id: on,
  on,
  energy,
  progress: null,
  confidence: null,
  text: '',
  values: hours === null ? [] : [{ metricId: 'hours', value: hours }],
  changedAt: `${on}T09:00:00Z`,
});
const hours = { id: 'hours' };
/** As the core has them: newest first. */
const some = [
  checkIn('2026-04-01', 5, 6),
  checkIn('2026-03-01', null, null),
  checkIn('2026-02-01', 3, 0),
  checkIn('2026-01-01', 2, null),
];

test('a score runs from the oldest, and is null where it was left out', () =>
  expect(scoreSeries(some, 'energy').map(({ value }) => value)).toEqual([2, 3, null, 5]));

test('a measure runs from its first number, which may be nought', () =>
  expect(metricSeries(some, hours)).toEqual([
    { on: '2026-02-01', value: 0 },
    { on: '2026-03-01', value: null },
    { on: '2026-04-01', value: 6 },
  ]));

test('what was never said is nothing to draw', () => {
  expect(isSaid(scoreSeries(some, 'energy'))).toBe(true);
  expect(isSaid(scoreSeries(some, 'progress'))).toBe(false);
  expect(metricSeries(some, { id: 'other' })).toEqual([]);
});
