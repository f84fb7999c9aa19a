// Lines that may be drawn as paths: a line and its band for each, and a dot for what stands alone.

import { area, line } from 'd3-shape';
import type { Scale } from './scale';

export type Stroke = {
  /** Path of the line; empty for a point that stands alone. */
  line: string;
  /** Path of the band; empty where nothing says how far it reaches. */
  band: string;
  /** Where the only point of a line is. */
  lone: { x: number; y: number } | null;
};

type Value = { value: number; low?: number | undefined; high?: number | undefined };

/** One stroke for each of `lines`; `x` says where along a point stands. */
export function strokesOf<Point extends Value>(
  lines: readonly Point[][],
  x: (point: Point) => number,
  y: Scale,
): Stroke[] {
  const path = line<Point>(x, (point) => y(point.value));
  const band = area<Point>(
    x,
    (point) => y(point.low ?? point.value),
    (point) => y(point.high ?? point.value),
  ).defined((point) => point.low !== undefined && point.high !== undefined);
  return lines.map((part) => {
    const [only] = part;
    return {
      line: part.length > 1 ? (path(part) ?? '') : '',
      band: part.length > 1 ? (band(part) ?? '') : '',
      lone: only !== undefined && part.length === 1 ? { x: x(only), y: y(only.value) } : null,
    };
  });
}
