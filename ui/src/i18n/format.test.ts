import { describe, expect, test } from 'vitest';
import type { Figure } from '../ipc';
import {
  formatChange,
  formatCount,
  formatCountShort,
  formatDate,
  formatFigure,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  m,
} from './index';

describe('numbers read as the sources print them', () => {
  const cases: [string, string][] = [
    [formatCount(234380), '234,380'],
    [formatCount(980), '980'],
    [formatCount(1000), '1,000'],
    [formatCount(157_980_300), '157,980,300'],
    [formatCount(-12_400), '−12,400'],
    [formatCount(1250.6), '1,251'],
    [formatCountShort(12_437_110), '12.4M'],
    [formatCountShort(999_960), '1.0M'],
    [formatCountShort(999_900), '999.9K'],
    [formatCountShort(86_540), '86.5K'],
    [formatCountShort(980), '980'],
    [formatCountShort(0), '0'],
    [formatCountShort(7_001_000), '7.0M'],
    [formatMoney(121440), '$121,440'],
    [formatMoney(58.386), '$58'],
    [formatMoney(58.386, { hourly: true }), '$58.39'],
    [formatMoneyShort(121440), '$121K'],
    [formatNumber(3.5, 2), '3.50'],
    [formatNumber(-0.7, 1), '−0.7'],
    [formatPercent(12.34), '12.3%'],
    [formatPercent(3), '3%'],
    [formatChange(1.9), '+1.9%'],
    [formatChange(-8.2), '−8.2%'],
    [formatChange(-4), '−4.0%'],
    [formatChange(0), '0.0%'],
  ];
  test.each(cases)('%s', (shown, expected) => expect(shown).toBe(expected));
});

test('a civil date is the day that was seen, in every time zone', () => {
  expect(formatDate('2026-11-22')).toBe('22 November 2026');
  expect(formatDate('2026-01-01')).toBe('1 January 2026');
});

test.each<[Figure, string]>([
  [{ kind: 'value', value: 121440 }, '$121,440'],
  [{ kind: 'at_least', value: 239200 }, '$239,200 or more'],
  [{ kind: 'suppressed' }, 'withheld'],
  [{ kind: 'not_published' }, 'not published'],
])('a figure that is %j says so', (figure, expected) => {
  expect(formatFigure(figure, formatMoney, m.common.figures)).toBe(expected);
});
