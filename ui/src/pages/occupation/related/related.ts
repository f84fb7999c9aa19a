// Comparing a neighbour's pay with this occupation's.

import { exact } from '../../../components/charts/figures';
import type { Category, OccupationRow, Related, RelatedTier } from '../../../ipc';

export const TIERS: readonly RelatedTier[] = ['primary_short', 'primary_long', 'supplemental'];

export function tiers(related: Related[]): { tier: RelatedTier; rows: OccupationRow[] }[] {
  return TIERS.map((tier) => ({
    tier,
    rows: related.filter((item) => item.tier === tier).map((item) => item.occupation),
  })).filter((group) => group.rows.length > 0);
}

/** This occupation's median by the year, as lists write it: hourly pay times 2,080. */
export function yearlyMedian(category: Category | null): number | null {
  const median = category ? exact(category.pay.median) : null;
  return median === null || !category ? null : category.pay.hourly ? median * 2080 : median;
}

/** A neighbour's median beside this one, in percent; null where either is withheld or above the ceiling. */
export function payDifference(row: OccupationRow, here: number | null): number | null {
  const there = exact(row.medianPay);
  return there === null || here === null || here === 0 ? null : 100 * (there / here - 1);
}
