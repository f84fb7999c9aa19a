import { expect, test } from 'vitest';
import { weightsOf } from './weights';

const rounded = (weights: number[]) => weights.map((one) => Math.round(one * 1_000) / 1_000);

test.each<[number[], number[]]>([
  [
    [50, 50],
    [0.5, 0.5],
  ],
  [
    [60, 20, 20],
    [0.6, 0.2, 0.2],
  ],
  [
    [0, 100],
    [0, 1],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])('points %j count for %j', (points, weights) => expect(weightsOf('direct', points)).toEqual(weights));

// Barron and Barrett 1996, table 1.
test.each<[number, number[]]>([
  [1, [1]],
  [2, [0.75, 0.25]],
  [3, [0.611, 0.278, 0.111]],
  [4, [0.521, 0.271, 0.146, 0.063]],
])('%i in order count for %j', (count, weights) =>
  expect(rounded(weightsOf('ranked', Array<number>(count).fill(0)))).toEqual(weights),
);

test('twelve in order are one together', () =>
  expect(weightsOf('ranked', Array<number>(12).fill(50)).reduce((a, b) => a + b)).toBeCloseTo(1));
