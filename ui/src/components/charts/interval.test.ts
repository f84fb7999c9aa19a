import { expect, test } from 'vitest';
import { shareInterval } from './interval';

test('reproduces a published interval', () => {
  // Chief executives, high school or equivalent, O*NET 29.0: 4.46 %, n = 28, error 4.1428: 0.6307–25.5524.
  const [low, high] = shareInterval(4.46, 4.1428, 28) ?? [0, 0];
  expect(low).toBeCloseTo(0.6307, 1);
  expect(high).toBeCloseTo(25.5524, 1);
});

test.each<[number, number | null]>([
  [0, 0],
  [100, 0],
  [12, null],
  [12, 0],
])('%d %% with error %s has no interval', (percent, error) => {
  expect(shareInterval(percent, error, 30)).toBeNull();
});
