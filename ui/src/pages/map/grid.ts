// Which point is under the pointer: the points sorted into squares once, so that a look goes through a few of them.

import type { Extent } from './view';

const CELLS = 40;

export type Grid = {
  /** The point nearest to a place of the map, no farther than `reach`; −1 for none. */
  nearest: (x: number, y: number, reach: number) => number;
};

export function gridOf(xs: Float64Array, ys: Float64Array, extent: Extent): Grid {
  const wide = (extent.right - extent.left || 1) / CELLS;
  const tall = (extent.bottom - extent.top || 1) / CELLS;
  const column = (x: number) => cell((x - extent.left) / wide);
  const row = (y: number) => cell((y - extent.top) / tall);

  // Where each square's points begin in `sorted`, and one more for the end.
  const starts = new Int32Array(CELLS * CELLS + 1);
  const squares = Int32Array.from(xs, (x, at) => row(ys[at] ?? 0) * CELLS + column(x));
  for (const square of squares) starts[square + 1] = (starts[square + 1] ?? 0) + 1;
  for (let square = 0; square < CELLS * CELLS; square++)
    starts[square + 1] = (starts[square + 1] ?? 0) + (starts[square] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(xs.length);
  squares.forEach((square, at) => {
    const place = next[square] ?? 0;
    sorted[place] = at;
    next[square] = place + 1;
  });

  function nearest(x: number, y: number, reach: number): number {
    let best = -1;
    let least = reach * reach;
    const right = column(x + reach);
    const bottom = row(y + reach);
    for (let down = row(y - reach); down <= bottom; down++) {
      for (let across = column(x - reach); across <= right; across++) {
        const square = down * CELLS + across;
        const end = starts[square + 1] ?? 0;
        for (let place = starts[square] ?? 0; place < end; place++) {
          const at = sorted[place] ?? 0;
          const dx = (xs[at] ?? 0) - x;
          const dy = (ys[at] ?? 0) - y;
          const far = dx * dx + dy * dy;
          if (far <= least) {
            least = far;
            best = at;
          }
        }
      }
    }
    return best;
  }

  return { nearest };
}

function cell(place: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(place)));
}
