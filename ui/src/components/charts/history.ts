// Geometry of a history panel: years along, values up, room kept for the labels of the breaks.

import { segments, type Cut, type HistoryPoint } from './segments';
import { fixedScale, roundScale, type Scale } from './scale';
import { strokesOf, type Stroke } from './strokes';

/** One series of a panel; a thin one is secondary, its label stands under it. */
export type HistoryLine = { id: string; points: HistoryPoint[]; label?: string; thin?: boolean };

export type HistoryFrame = { x: Scale; y: Scale; left: number; right: number; top: number; bottom: number };

/** `air` keeps that share of the values' span free over and under them, for labels beside the lines. */
export function frameOf(
  points: HistoryPoint[],
  width: number,
  height: number,
  left: number,
  years: [number, number],
  air = 0,
): HistoryFrame {
  const values = points.flatMap((point) => [
    point.value,
    point.low ?? point.value,
    point.high ?? point.value,
  ]);
  const span = Math.max(...values) - Math.min(...values);
  const lowest = Math.max(Math.min(...values) - air * span, Math.min(0, ...values));
  const highest = Math.max(...values) + air * span;
  const right = Math.max(width - 10, left + 1);
  const [top, bottom] = [34, height - 22];
  return {
    x: fixedScale(years[0], years[1], left, right),
    y: roundScale([lowest, highest], bottom, top),
    left,
    right,
    top,
    bottom,
  };
}

/** One stroke a segment: a line never crosses a break or a missing year. */
export function strokes(points: HistoryPoint[], cuts: Cut[], { x, y }: HistoryFrame): Stroke[] {
  return strokesOf(segments(points, cuts), (point) => x(point.year), y);
}

/** Years to write under the axis: the first, the last, and those between that leave 56 px free. */
export function yearTicks(from: number, to: number, x: Scale): number[] {
  const ticks = [from];
  for (const year of [2015, 2018, 2021, 2024, 2028].filter((year) => year > from && year < to)) {
    if (x(year) - x(ticks.at(-1) ?? from) >= 56 && x(to) - x(year) >= 56) ticks.push(year);
  }
  return from === to ? ticks : [...ticks, to];
}

/**
 * Height at which a label from `from` to `to` px clears the points it stands over (or under), 8 px away, within the
 * panel. A line between two points is no higher than the higher of them, so points just outside count too.
 */
export function clearOf(
  points: HistoryPoint[],
  from: number,
  to: number,
  frame: HistoryFrame,
  side: 'above' | 'below',
): number {
  const [first = 0, last = 1] = frame.x.domain();
  const step = (frame.right - frame.left) / Math.max(last - first, 1);
  const heights = points
    .filter((point) => frame.x(point.year) >= from - step && frame.x(point.year) <= to + step)
    .map((point) => frame.y(point.value));
  if (side === 'above') return Math.max(Math.min(...heights, frame.bottom) - 8, 12);
  return Math.min(Math.max(...heights, frame.top) + 18, frame.bottom - 4);
}
