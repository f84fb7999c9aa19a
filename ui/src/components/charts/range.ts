// Geometry of pay ranges: percentiles on one line, open at the end where the source stops publishing.

import type { Figure, Pay } from '../../ipc';
import { drawnAt, exact } from './figures';
import { spread, textWidth } from './labels';
import type { Scale } from './scale';

export const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type Percentile = (typeof PERCENTILES)[number];

export type Range = {
  /** Percentiles published as exact numbers, lowest first. */
  marks: { id: Percentile; value: number }[];
  /** The ceiling, and the lowest percentile that lies above it. */
  open: { value: number; from: Percentile } | null;
  withheld: Percentile[];
};

export function rangeOf(pay: Pay): Range {
  const marks: Range['marks'] = [];
  const withheld: Percentile[] = [];
  let open: Range['open'] = null;
  for (const id of PERCENTILES) {
    const figure: Figure = pay[id];
    if (figure.kind === 'value') marks.push({ id, value: figure.value });
    else if (figure.kind === 'at_least') open ??= { value: figure.value, from: id };
    else withheld.push(id);
  }
  return { marks, open, withheld };
}

/** Lowest and highest number a range needs on its axis; nothing when all is withheld. */
export function extentOf(pay: Pay): number[] {
  return PERCENTILES.map((id) => drawnAt(pay[id])).filter((value) => value !== null);
}

/** The piece of a range between two percentiles, as far as it is published; `open` when it runs past the ceiling. */
export function spanOf(
  pay: Pay,
  from: Percentile,
  to: Percentile,
): { from: number; to: number; open: boolean } | null {
  const low = exact(pay[from]);
  const high = drawnAt(pay[to]);
  return low === null || high === null ? null : { from: low, to: high, open: pay[to].kind === 'at_least' };
}

export type MarkLabel = { id: Percentile | 'open'; x: number; centre: number; word: string; amount: string };

/**
 * Labels over and under a range bar of `width` px. Where five do not fit, or only far from their marks, the quarters
 * go first, then the lowest tenth; the table keeps them.
 */
export function markLabels(
  range: Range,
  scale: Scale,
  width: number,
  words: {
    names: Record<Percentile, string>;
    openFrom: (id: Percentile) => string;
    amount: (value: number) => string;
    openAmount: (value: number) => string;
  },
): MarkLabel[] {
  const all = range.marks.map(({ id, value }) => ({
    id: id as MarkLabel['id'],
    x: scale(value),
    word: words.names[id],
    amount: words.amount(value),
  }));
  if (range.open) {
    const { value, from } = range.open;
    all.push({ id: 'open', x: scale(value), word: words.openFrom(from), amount: words.openAmount(value) });
  }
  const without = (...ids: string[]) => all.filter((label) => !ids.includes(label.id));
  for (const labels of [all, without('p25', 'p75'), without('p10', 'p25', 'p75')]) {
    const wide = labels.map((label) => ({
      at: label.x,
      width: Math.max(textWidth(label.word, 12), textWidth(label.amount, 13, true)),
    }));
    const centres = spread(wide, 0, width);
    const far =
      labels === all && centres?.some((centre, i) => Math.abs(centre - (wide[i]?.at ?? centre)) > 24);
    if (centres && !far) return labels.map((label, i) => ({ ...label, centre: centres[i] ?? label.x }));
  }
  return [];
}
