// The leans of one sitting, put in the order in which they are read.

import type { ConditionLean, ConditionsSitting, ConditionWeight, TradeoffsSitting } from '../../../ipc';

export type LeanRow = ConditionLean & { weight: ConditionWeight | null };

/** 1.96 standard errors either side hold the weight in 95 of 100 repetitions. */
const TWO_SIDED_95 = 1.96;

/** What a person leans on: by weight, most first; then what was not weighed, in the order of the inventory. */
export function leaning(sitting: ConditionsSitting, weighed: TradeoffsSitting | undefined): LeanRow[] {
  const weights = new Map(weighed?.weights.map((one) => [one.dimension, one]));
  const rows = sitting.leans
    .filter(({ lean }) => lean !== 0)
    .map((one) => ({ ...one, weight: weights.get(one.dimension) ?? null }));
  return [
    ...rows.filter((row) => row.weight).sort((a, b) => (b.weight?.weight ?? 0) - (a.weight?.weight ?? 0)),
    ...rows.filter((row) => !row.weight),
  ];
}

/** Names of the conditions where either end would do. */
export function eitherWay(sitting: ConditionsSitting): string[] {
  return sitting.leans.filter(({ lean }) => lean === 0).map(({ name }) => name);
}

/** Names of the conditions leant on that public figures are silent about. */
export function unmeasured(rows: readonly LeanRow[]): string[] {
  return rows.filter((row) => !row.measured).map((row) => row.name);
}

/** Names of the conditions on which a person leans the other way than the time before. */
export function turned(sitting: ConditionsSitting): string[] {
  return sitting.leans.filter(({ lean, before }) => lean * (before ?? 0) < 0).map(({ name }) => name);
}

export function band({ weight, error }: ConditionWeight): { low: number; high: number } {
  return { low: Math.max(0, weight - TWO_SIDED_95 * error), high: weight + TWO_SIDED_95 * error };
}

/** The end of the scale of weights: it holds every band, and 2 at least. */
export function scaleEnd(rows: readonly LeanRow[]): number {
  return Math.max(2, ...rows.map(({ weight }) => (weight ? Math.ceil(band(weight).high * 2) / 2 : 0)));
}
