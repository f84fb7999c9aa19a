// One move in words and figures.

import { m } from '../../../i18n';
import type { FitPayPoint, MoveBetween, MoveElement, Pay } from '../../../ipc';
import { ME } from '../../../router';

/** What stands for the start in a title: a role or occupation, or the person themselves. */
export function moveTitle(from: string, move: MoveBetween): string {
  const { start, toTitle } = move;
  return from === ME || start.title === null ? m.move.titleYou(toTitle) : m.move.title(start.title, toTitle);
}

/** From here on, of 5, the largest single gap is asked for: as in the fit check. */
const IMPORTANT = 3.5;

/** The largest single gap by its name; null when nothing important falls short. */
export function furthest(gap: readonly MoveElement[], largest: number | null): MoveElement | null {
  if (largest === null || largest <= 0) return null;
  const short = ({ has, asked }: MoveElement) => asked - has;
  const all = gap.filter(({ importance }) => importance >= IMPORTANT);
  const found = all.find((one) => Math.abs(short(one) - largest) < 0.01);
  return (
    found ??
    all.reduce<MoveElement | null>((best, one) => (best && short(best) >= short(one) ? best : one), null)
  );
}

const PLACES = { p10: 0.1, p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9 } as const;

/** Points of pay as a range that can be drawn; null when nothing is published. */
export function payRange(points: readonly FitPayPoint[]): Pay | null {
  if (points.length === 0) return null;
  const at = (below: number): Pay['p10'] => {
    const point = points.find((one) => Math.abs(one.below - below) < 1e-6);
    if (!point) return { kind: 'not_published' };
    return { kind: point.orMore ? 'at_least' : 'value', value: point.pay };
  };
  return {
    hourly: false,
    p10: at(PLACES.p10),
    p25: at(PLACES.p25),
    median: at(PLACES.median),
    p75: at(PLACES.p75),
    p90: at(PLACES.p90),
    mean: { kind: 'not_published' },
    meanRse: null,
  };
}

/** Whether two ends are counted in one published category, so that a difference in pay would be made up. */
export function sharedPay({ there }: Pick<MoveBetween, 'there'>): boolean {
  return there.row.pay.kind === 'shared';
}
