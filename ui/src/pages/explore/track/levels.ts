// The pay of a track's levels in the form in which ranges are drawn.

import type { Figure, LevelPay, Pay, Spread } from '../../../ipc';
import { drawnAt } from '../../../components/charts/figures';

const none: Figure = { kind: 'not_published' };

/** A spread of medians drawn as a range of pay is: its ends, its quarters and its middle take the marks. */
export function drawnAsPay(spread: Spread | null): Pay {
  return {
    hourly: false,
    p10: spread?.lowest ?? none,
    p25: spread?.lowerQuarter ?? none,
    median: spread?.middle ?? none,
    p75: spread?.upperQuarter ?? none,
    p90: spread?.highest ?? none,
    mean: none,
    meanRse: null,
  };
}

/** The lowest and the highest of the levels' middle medians that have an amount. */
export function middles(levels: LevelPay[]): { lowest: Figure; highest: Figure } | null {
  const figures = levels
    .flatMap((level) => (level.spread ? [level.spread.middle] : []))
    .sort((a, b) => (drawnAt(a) ?? 0) - (drawnAt(b) ?? 0));
  const [lowest, highest] = [figures[0], figures.at(-1)];
  return lowest && highest && figures.length > 1 ? { lowest, highest } : null;
}
