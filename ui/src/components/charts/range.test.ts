import { describe, expect, test } from 'vitest';
import type { Figure, Pay } from '../../ipc';
import { markLabels, rangeOf, spanOf } from './range';
import { fixedScale } from './scale';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });
const above: Figure = { kind: 'at_least', value: 239_200 };
const withheld: Figure = { kind: 'suppressed' };

function pay(p10: Figure, p25: Figure, median: Figure, p75: Figure, p90: Figure): Pay {
  return { hourly: false, p10, p25, median, p75, p90, mean: withheld, meanRse: null };
}

// Industrial production managers and orthopedic surgeons, May 2024.
const managers = pay(value(74_900), value(94_620), value(121_440), value(156_330), value(197_310));
const surgeons = pay(value(83_390), value(209_730), above, above, above);

describe('what is known of a range', () => {
  test('all five percentiles', () => {
    expect(rangeOf(managers).marks.map((mark) => mark.value)).toEqual([
      74_900, 94_620, 121_440, 156_330, 197_310,
    ]);
    expect(rangeOf(managers).open).toBeNull();
  });
  test('above the ceiling from the median on', () => {
    expect(rangeOf(surgeons).open).toEqual({ value: 239_200, from: 'median' });
    expect(rangeOf(surgeons).marks.map((mark) => mark.id)).toEqual(['p10', 'p25']);
    expect(spanOf(surgeons, 'p25', 'p75')).toEqual({ from: 209_730, to: 239_200, open: true });
  });
  test('withheld is neither zero nor the ceiling', () => {
    const range = rangeOf(pay(withheld, withheld, withheld, withheld, withheld));
    expect(range).toEqual({ marks: [], open: null, withheld: ['p10', 'p25', 'median', 'p75', 'p90'] });
    expect(spanOf(pay(withheld, value(1), value(2), value(3), above), 'p10', 'p90')).toBeNull();
  });
});

describe('labels on a range', () => {
  const words = {
    names: {
      p10: 'lowest tenth',
      p25: 'quarter',
      median: 'median',
      p75: 'three quarters',
      p90: 'highest tenth',
    },
    openFrom: (id: string) => `${id} and above`,
    amount: (dollars: number) => `$${String(dollars)}`,
    openAmount: (dollars: number) => `at least $${String(dollars)}`,
  };
  const ids = (width: number) =>
    markLabels(rangeOf(managers), fixedScale(50_000, 200_000, 38, width - 38), width, words).map(
      (label) => label.id,
    );

  test('all five where there is room', () => {
    expect(ids(700)).toEqual(['p10', 'p25', 'median', 'p75', 'p90']);
  });
  test('the quarters give way first, then the lowest tenth', () => {
    expect(ids(300)).toEqual(['p10', 'median', 'p90']);
    expect(ids(180)).toEqual(['median', 'p90']);
  });
  test('they never leave the drawing', () => {
    const labels = markLabels(rangeOf(surgeons), fixedScale(80_000, 245_000, 38, 562), 600, words);
    expect(labels.map((label) => label.id)).toEqual(['p10', 'p25', 'open']);
    expect(Math.max(...labels.map((label) => label.centre))).toBeLessThan(600);
  });
});
