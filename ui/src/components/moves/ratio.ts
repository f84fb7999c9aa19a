// Pay there against pay now, on one line: twice as much is as far from the middle as half as much.

import type { MovePay, MoveRatio } from '../../ipc';

/** What lies beyond stands at the edge. */
const WIDEST = 2;

/** 0.5 to 2 → 0 to 100, the percent of the lane's width. */
export function ratioPlace(ratio: number): number {
  const share = Math.log(Math.max(ratio, 1e-6)) / Math.log(WIDEST);
  return Math.round((Math.min(1, Math.max(-1, share)) + 1) * 5000) / 100;
}

export type RatioDrawing = {
  /** Null where a quarter or three quarters is not published. */
  band: { from: number; to: number } | null;
  middle: number | null;
  /** A side that the source, or the lane, leaves open. */
  openAbove: boolean;
  openBelow: boolean;
};

/** Where pay is spread less than now, the place a quarter up gains more than the one at three quarters. */
function between(a: number, b: number): { from: number; to: number } {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** Null when there is nothing to draw. */
export function ratioDrawing(pay: MovePay): RatioDrawing | null {
  if (pay.kind !== 'range') return null;
  const { quarter, middle, threeQuarters } = pay;
  const all = [quarter, middle, threeQuarters].filter((one): one is MoveRatio => one !== null);
  if (all.length === 0) return null;
  return {
    band:
      quarter === null || threeQuarters === null
        ? null
        : between(ratioPlace(quarter.value), ratioPlace(threeQuarters.value)),
    // A bound is no place: what is at least so much is not drawn as if it were exactly that.
    middle: middle?.bound === 'exact' ? ratioPlace(middle.value) : null,
    openAbove: all.some(({ value, bound }) => bound === 'at_least' || value > WIDEST),
    openBelow: all.some(({ value, bound }) => bound === 'at_most' || value < 1 / WIDEST),
  };
}
