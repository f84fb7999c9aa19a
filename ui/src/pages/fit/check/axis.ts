// Where a scored axis stands, as places on a line from far (0) to close (100), with its bands as zones.

import { fixedScale } from '../../../components/charts/scale';
import { m } from '../../../i18n';
import type { FitBand, FitScore } from '../../../ipc';

/** The axes with a score. */
export type Scored = 'interests' | 'strengths' | 'values';
export const SCORED: readonly Scored[] = ['interests', 'strengths', 'values'];

export type Zone = { label: string; from: number; to: number; here: boolean };
export type Lane = { zones: Zone[]; value: number; low: number; high: number };

const BANDS: readonly FitBand[] = ['away', 'mixed', 'good', 'strong'];
/** At least so much of the scale of gaps is drawn: past that, hardly any occupation lies. */
const WIDEST_GAP = 0.3;
/** Levels run from 0 to this; a gap is a share of it. */
export const LEVELS = 7;
/** So that neither the line nor its number stands at the very edge. */
const AIR = 0.05;

/** Null where there is no score to draw. */
export function laneOf(axis: Scored, { score, low, high, cuts }: FitScore): Lane | null {
  if (score === null) return null;
  // A gap is close when it is small: its line runs from a large one to none.
  const [far, close] = axis === 'strengths' ? [widest(score, low, high), 0] : [-1, 1];
  const scale = fixedScale(far, close, 0, 100);
  const ends = [0, ...cuts.map((cut) => scale(cut)), 100];
  const names = zoneNames(axis);
  const value = scale(score);
  const zones = ends.slice(1).map((to, at) => {
    const from = ends[at] ?? 0;
    const last = at === ends.length - 2;
    return { label: names[at] ?? '', from, to, here: value >= from && (value < to || last) };
  });
  const [one, other] = [scale(low ?? score), scale(high ?? score)];
  return { zones, value, low: Math.min(one, other), high: Math.max(one, other) };
}

function widest(score: number, low: number | null, high: number | null): number {
  const reach = Math.max(score, low ?? 0, high ?? 0) + AIR;
  return Math.min(1, Math.max(WIDEST_GAP, Math.ceil(reach * 20 - 1e-9) / 20));
}

/** What the zones are called, from far to close. The gap alone makes no band, so that its zones have other names. */
export function zoneNames(axis: Scored): string[] {
  const { large, stretch, covered } = m.fitCheck.figure.zones;
  return axis === 'strengths' ? [large, stretch, covered] : BANDS.map((band) => m.fit.bands[band]);
}

/** A score as it is written at its mark. */
export function scoreWords(axis: Scored, score: number): string {
  return axis === 'strengths' ? m.fitCheck.figure.gap(score * LEVELS) : m.fitCheck.figure.score(score);
}
