import { expect, test } from 'vitest';
import { readNumber, writeNumber } from './number';

test.each<[string, number | null]>([
  ['60,000', 60_000],
  ['$ 60 000', 60_000],
  ['2.5', 2.5],
  ['.5', 0.5],
  ['−3', -3],
  ['12 %', 12],
  ['', null],
  ['  ', null],
  ['about ten', NaN],
  ['1.2.3', NaN],
  ['1e5', NaN],
])('"%s" is read as %s', (typed, value) => {
  expect(readNumber(typed)).toEqual(value);
});

test.each([
  [60_000, '60,000'],
  [1234.5, '1,234.5'],
  [-3, '−3'],
  [0, '0'],
])('%s is written %s', (value, text) => {
  expect(writeNumber(value)).toBe(text);
});
