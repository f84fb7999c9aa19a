import { expect, test } from 'vitest';
import type { Figure, LevelPay } from '../../../ipc';
import { rangeOf } from '../../../components/charts/range';
import { drawnAsPay, middles } from './levels';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });
const above: Figure = { kind: 'at_least', value: 239_200 };

function level(zone: number | null, middle: Figure | null): LevelPay {
  return {
    zone,
    categories: 3,
    withoutPay: 0,
    hourly: 0,
    employment: 10,
    spread: middle && {
      lowest: value(30_000),
      lowerQuarter: value(40_000),
      middle,
      upperQuarter: above,
      highest: above,
    },
    lowest: 'One',
    highest: 'Other',
  };
}

test('a spread whose upper end is above the ceiling is drawn open', () => {
  const range = rangeOf(drawnAsPay(level(5, value(60_000)).spread));
  expect(range.marks.map(({ value }) => value)).toEqual([30_000, 40_000, 60_000]);
  expect(range.open).toEqual({ value: 239_200, from: 'p75' });
  expect(rangeOf(drawnAsPay(null)).withheld).toHaveLength(5);
});

test('the middles run from the lowest to the highest, whatever the order of the levels', () => {
  const levels = [level(2, value(50_000)), level(3, null), level(4, value(45_000)), level(5, above)];
  expect(middles(levels)).toEqual({ lowest: value(45_000), highest: above });
  expect(middles([level(2, value(50_000))])).toBeNull();
});
