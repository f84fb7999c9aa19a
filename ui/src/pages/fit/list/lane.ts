// Where an axis stands, drawn: far at the start and close at the end, whichever way its own scale runs.

import { m } from '../../../i18n';
import type { FitScore } from '../../../ipc';
import { LEVELS, type Scored } from '../check/axis';

/** The widest gap that is drawn, 0–1; what is wider stands at the edge. */
const WIDEST_GAP = 0.4;

export type Lane = { value: number; low: number; high: number; from: number; to: number; guides: number[] };

/** Null when there is not enough to say. */
export function laneOf(axis: Scored, { score, low, high, cuts }: FitScore): Lane | null {
  if (score === null || low === null || high === null) return null;
  // A gap is closer when it is less.
  if (axis === 'strengths')
    return {
      value: -score,
      low: -high,
      high: -low,
      from: -WIDEST_GAP,
      to: 0,
      guides: cuts.map((cut) => -cut),
    };
  return { value: score, low, high, from: -1, to: 1, guides: cuts };
}

/** The band, the score and its interval in a sentence. */
export function laneSentence(axis: Scored, { band, score, low, high }: FitScore): string {
  const words = m.fitList.row;
  if (score === null || low === null || high === null) return words.axisNotEnough(words.columns[axis]);
  const scale = axis === 'strengths' ? LEVELS : 1;
  return words[axis](m.fit.bands[band].toLowerCase(), score * scale, low * scale, high * scale);
}
