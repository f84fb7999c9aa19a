import { expect, test } from 'vitest';
import type { Category, Figure, OccupationRow } from '../../../ipc';
import { payDifference, tiers, yearlyMedian } from './related';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });

function row(code: string, medianPay: Figure): OccupationRow {
  return {
    code,
    title: code,
    track: 'production',
    preparation: 4,
    medianPay,
    payHourly: false,
    employment: value(1),
    growthPercent: 1,
    hasRatings: true,
  };
}

function category(hourly: boolean, median: Figure): Category {
  const pay = {
    hourly,
    p10: median,
    p25: median,
    median,
    p75: median,
    p90: median,
    mean: median,
    meanRse: null,
  };
  return {
    code: 'x',
    title: 'x',
    covers: ['x'],
    hybrid: false,
    employment: value(1),
    employmentRse: null,
    pay,
    allOccupationsPay: pay,
    source: 's',
  };
}

test.each<[string, Figure, number | null, number | null]>([
  // 97,152 / 121,440 = .8
  ['a fifth less', value(97_152), 121_440, -20],
  ['above the ceiling is not compared', { kind: 'at_least', value: 239_200 }, 121_440, null],
  ['nothing here is not compared', value(97_152), null, null],
])('%s', (_, there, here, expected) => {
  const difference = payDifference(row('a', there), here);
  if (expected === null) expect(difference).toBeNull();
  else expect(difference).toBeCloseTo(expected);
});

test('hourly pay is compared by the year', () => {
  // 23.33 × 2,080
  expect(yearlyMedian(category(true, value(23.33)))).toBeCloseTo(48_526.4);
  expect(yearlyMedian(category(false, value(121_440)))).toBe(121_440);
  expect(yearlyMedian(null)).toBeNull();
});

test('tiers in order of nearness, empty ones left out', () => {
  const groups = tiers([
    { occupation: row('far', value(1)), tier: 'supplemental' },
    { occupation: row('near', value(1)), tier: 'primary_short' },
  ]);
  expect(groups.map((group) => [group.tier, group.rows.length])).toEqual([
    ['primary_short', 1],
    ['supplemental', 1],
  ]);
});
