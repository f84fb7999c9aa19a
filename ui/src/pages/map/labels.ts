// Which names are written on the map. The points are gone through in an order of their own, and a name is written
// where it covers none that came before; so the same names stand there while the map is moved.

/** How far a name stands from its point, clear of the ring around one that is saved, and the air around it, in pixels. */
const BESIDE = 12;
const AIR = 3;

/** Places for up to so many names, used again for every frame. */
export class Places {
  /** Indices of the points, and where their names begin: the left end, and the middle of the line. */
  readonly at: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  count = 0;
  readonly #right: Float64Array;
  readonly #height: number;

  constructor(most: number, height: number) {
    this.at = new Int32Array(most);
    this.x = new Float64Array(most);
    this.y = new Float64Array(most);
    this.#right = new Float64Array(most);
    this.#height = height;
  }

  clear(): void {
    this.count = 0;
  }

  /**
   * Writes a name beside its point, after it or, where there is no room, before it; false when neither is free or it
   * would leave the canvas. `x` and `y` are the point's place.
   */
  put(at: number, x: number, y: number, textWidth: number, width: number, height: number): boolean {
    if (this.count >= this.at.length) return false;
    if (y < this.#height / 2 || y > height - this.#height / 2) return false;
    return (
      this.#try(at, x + BESIDE, y, textWidth, width) ||
      this.#try(at, x - BESIDE - textWidth, y, textWidth, width)
    );
  }

  #try(at: number, left: number, middle: number, textWidth: number, width: number): boolean {
    const right = left + textWidth;
    if (left < AIR || right > width - AIR) return false;
    for (let other = 0; other < this.count; other++) {
      const apart = Math.abs((this.y[other] ?? 0) - middle) >= this.#height;
      if (!apart && left - AIR < (this.#right[other] ?? 0) && right + AIR > (this.x[other] ?? 0))
        return false;
    }
    const place = this.count++;
    this.at[place] = at;
    this.x[place] = left;
    this.#right[place] = right;
    this.y[place] = middle;
    return true;
  }
}

/** How many names the map takes, nearer more of them. */
export function roomFor(zoom: number, width: number, height: number): number {
  const calm = (width * height) / 26_000;
  return Math.round(Math.min(60, calm * Math.min(2, 0.7 + zoom / 5)));
}

/**
 * The points in an order of which any beginning is spread over the whole map: each next is the one farthest from all
 * before it. `first` come first, as they are given.
 */
export function spreadOrder(xs: ArrayLike<number>, ys: ArrayLike<number>, first: number[] = []): Int32Array {
  const count = xs.length;
  const order = new Int32Array(count);
  const far = new Float64Array(count).fill(Infinity);
  let taken = 0;
  const take = (at: number) => {
    order[taken++] = at;
    far[at] = -1;
    for (let other = 0; other < count; other++) {
      if ((far[other] ?? -1) < 0) continue;
      const dx = (xs[other] ?? 0) - (xs[at] ?? 0);
      const dy = (ys[other] ?? 0) - (ys[at] ?? 0);
      far[other] = Math.min(far[other] ?? 0, dx * dx + dy * dy);
    }
  };
  for (const at of first) if ((far[at] ?? -1) >= 0) take(at);
  while (taken < count) {
    let next = -1;
    for (let at = 0; at < count; at++) if ((far[at] ?? -1) > (next < 0 ? -0.5 : (far[next] ?? 0))) next = at;
    if (next < 0) break;
    take(next);
  }
  return order;
}

/** A name as it is written on the map: a long one is cut at a word, and the card beside its point has it whole. */
export function shortName(title: string, most = 30): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : most).replace(/[,;\s]+$/, '')}…`;
}
