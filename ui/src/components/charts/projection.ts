// Geometry of projections: two dots and dotted steps between them, each cycle on its own.

import { fixedScale, roundScale, type Scale } from './scale';
import { spread } from './labels';

export type ProjectionLine = {
  id: string;
  from: { year: number; value: number };
  to: { year: number; value: number };
};

export type ProjectionFrame = {
  x: Scale;
  y: Scale;
  /** Heights of the labels at the targets, in the order of the lines, free of one another. */
  labels: number[];
};

export function projectionFrame(
  lines: ProjectionLine[],
  box: { left: number; right: number; top: number; bottom: number },
): ProjectionFrame {
  const ends = lines.flatMap((line) => [line.from, line.to]);
  const years = ends.map((end) => end.year);
  const x = fixedScale(Math.min(...years), Math.max(...years), box.left, box.right);
  const y = roundScale(
    ends.map((end) => end.value),
    box.bottom,
    box.top,
  );
  const order = lines
    .map((_, i) => i)
    .sort((a, b) => y(lines[a]?.to.value ?? 0) - y(lines[b]?.to.value ?? 0));
  const placed = spread(
    order.map((i) => ({ at: y(lines[i]?.to.value ?? 0), width: 32 })),
    box.top - 20,
    box.bottom + 20,
    4,
  );
  const labels = lines.map((line) => y(line.to.value));
  order.forEach((i, rank) => (labels[i] = placed?.[rank] ?? labels[i] ?? 0));
  return { x, y, labels };
}

/** Dots between the ends of a line, evenly spaced, the ends left out. */
export function stepsBetween(from: [number, number], to: [number, number], spacing = 9): [number, number][] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(Math.floor(length / spacing) - 1, 0);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}
