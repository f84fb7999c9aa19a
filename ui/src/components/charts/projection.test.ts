import { expect, test } from 'vitest';
import { projectionFrame, stepsBetween } from './projection';

const box = { left: 0, right: 120, top: 20, bottom: 120 };
const lines = [
  { id: 'new', from: { year: 2024, value: 200 }, to: { year: 2034, value: 210 } },
  { id: 'old', from: { year: 2022, value: 190 }, to: { year: 2032, value: 208 } },
];

test('both cycles share years and scale, and their labels keep apart', () => {
  const { x, labels } = projectionFrame(lines, box);
  // 120 px for twelve years.
  expect(x(2032) - x(2022)).toBe(100);
  // Targets lie 10 px apart on 190–210 over 100 px; labels of 32 with a gap of 4 need 36.
  expect((labels[1] ?? 0) - (labels[0] ?? 0)).toBe(36);
});

test('dots between the ends, evenly', () => {
  expect(stepsBetween([0, 0], [40, 0], 10)).toEqual([
    [10, 0],
    [20, 0],
    [30, 0],
  ]);
  expect(stepsBetween([0, 0], [5, 0], 10)).toEqual([]);
});
