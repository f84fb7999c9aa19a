// Counts of people in words that do not pretend to more precision than they have.

import { formatCount, m } from '../../i18n';

/** Rounded to `digits` significant digits: 234,380 → 234,000. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** "234,000"; "1.2 million"; small counts as they are. */
export function people(value: number): string {
  const rounded = roundTo(value, 3);
  return rounded >= 1_000_000 ? m.occupation.millions(roundTo(rounded / 1_000_000, 3)) : formatCount(rounded);
}
