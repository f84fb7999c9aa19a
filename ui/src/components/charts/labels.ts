// Where text goes on a chart: how wide it will be, and how labels on one line keep out of each other's way.

/** A label that wants to stand centred on `at`. */
export type Label = { at: number; width: number };

/** Widths of groups of letters in the sans, in em. What is in no group is as wide as a digit. */
const widths: [letters: string, em: number][] = [
  [" .,:;!|ijlI'’\u00a0", 0.29],
  ['ftr()[]-', 0.39],
  ['aceknsvxyz', 0.57],
  ['MWmw%@—', 0.9],
  ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.69],
];
const widthOf = new Map(
  widths.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)),
);

/** Width of `text` in px set in the sans at `size` px, to within a few percent and without asking for layout. */
export function textWidth(text: string, size: number, bold = false): number {
  const em = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 0.63), 0);
  return em * size * (bold ? 1.06 : 1);
}

/**
 * Centres for labels in reading order so that none overlaps and all stay within [min, max], moved as little as
 * possible (least squares: neighbours that collide are pooled). Null when they cannot all fit.
 */
export function spread(labels: Label[], min: number, max: number, gap = 8): number[] | null {
  const first = labels[0];
  const last = labels.at(-1);
  if (!first || !last) return [];

  // Subtract what the labels before need, and "do not overlap" becomes "do not decrease".
  const offsets: number[] = [];
  labels.forEach((label, i) => {
    const before = labels[i - 1];
    offsets.push(before ? (offsets[i - 1] ?? 0) + (before.width + label.width) / 2 + gap : 0);
  });
  const lowest = min + first.width / 2;
  const highest = max - last.width / 2 - (offsets.at(-1) ?? 0);
  if (highest < lowest) return null;

  const pools: { sum: number; count: number }[] = [];
  labels.forEach((label, i) => {
    let pool = { sum: label.at - (offsets[i] ?? 0), count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const centres = pools.flatMap((pool) => Array<number>(pool.count).fill(clamp(mean(pool), lowest, highest)));
  return centres.map((centre, i) => centre + (offsets[i] ?? 0));
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function mean(pool: { sum: number; count: number }): number {
  return pool.sum / pool.count;
}
