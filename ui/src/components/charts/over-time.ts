// Geometry of what somebody noted on days of their own: where each stands in time, where a line may join two of them,
// and what to draw when there are more of them than places.

import { fixedScale, type Scale } from './scale';

/** What was noted on a day; null when that was left out. Oldest first. */
export type Dated = { on: string; value: number | null };

/** How many are drawn as one. */
export type Grain = 'each' | 'month' | 'quarter' | 'year';

export type TimePoint = {
  /** Days since 1970; a mean when several are drawn as one. */
  day: number;
  value: number;
  /** Lowest and highest, when several are drawn as one. */
  low?: number | undefined;
  high?: number | undefined;
  /** The civil dates of the first and last of them. */
  first: string;
  last: string;
};

const DAY = 86_400_000;
/** Longest time that a line goes over, in days: half a year, and a year and a half between means of years. */
const REACH: Record<Grain, number> = { each: 184, month: 184, quarter: 184, year: 550 };
const MONTHS: Record<Exclude<Grain, 'each'>, number> = { month: 1, quarter: 3, year: 12 };
/** Days in a month, to within what a choice needs. */
const MONTH_DAYS = 30.44;

/** Days since 1970 of a civil date. */
export function dayOf(on: string): number {
  return Date.parse(`${on}T00:00:00Z`) / DAY;
}

/** The civil date of a day. */
export function civilOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The finest grain at which `width` px have room for each place. */
export function grainOf(dates: readonly string[], width: number): Grain {
  if (dates.length * 4 <= width) return 'each';
  const span = dayOf(dates.at(-1) ?? '') - dayOf(dates[0] ?? '');
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => (span / MONTH_DAYS / MONTHS[grain]) * 6 <= width) ?? 'year';
}

/** Lines that may be drawn: none joins two over one that was left out, or over a long time. */
export function linesOf(noted: readonly Dated[], grain: Grain): TimePoint[][] {
  const lines: TimePoint[][] = [];
  let line: TimePoint[] = [];
  for (const point of grain === 'each' ? noted.map(single) : means(noted, MONTHS[grain])) {
    const before = line.at(-1);
    if (point === null || (before !== undefined && point.day - before.day > REACH[grain])) line = [];
    if (point === null) continue;
    if (line.length === 0) lines.push(line);
    line.push(point);
  }
  return lines;
}

function single({ on, value }: Dated): TimePoint | null {
  return value === null ? null : { day: dayOf(on), value, first: on, last: on };
}

/** One point for each stretch of so many months in which anything was noted; null when all of it was left out. */
function means(noted: readonly Dated[], months: number): (TimePoint | null)[] {
  const stretches = new Map<number, Dated[]>();
  for (const one of noted) {
    const key = Math.floor((Number(one.on.slice(0, 4)) * 12 + Number(one.on.slice(5, 7)) - 1) / months);
    const stretch = stretches.get(key);
    if (stretch) stretch.push(one);
    else stretches.set(key, [one]);
  }
  return [...stretches.values()].map((some) => {
    const points = some.flatMap((one) => single(one) ?? []);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return null;
    const values = points.map(({ value }) => value);
    return {
      day: mean(points.map(({ day }) => day)),
      value: mean(values),
      low: Math.min(...values),
      high: Math.max(...values),
      first: first.first,
      last: last.last,
    };
  });
}

const mean = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Where days stand between `left` and `right` px; a single day in the middle. */
export function timeScale(from: number, to: number, left: number, right: number): Scale {
  return from === to ? fixedScale(from - 1, to + 1, left, right) : fixedScale(from, to, left, right);
}

/** A place on the axis: the first of a month, or one of the days at the ends. */
export type TimeTick = { day: number; names: 'day' | 'month' | 'year'; at: 'start' | 'middle' | 'end' };

/** Steps in months, and how many px their names need. */
const STEPS: [months: number, room: number][] = [
  [1, 104],
  [3, 104],
  [6, 104],
  [12, 48],
  [24, 48],
  [60, 48],
  [120, 48],
];

/** Round places that leave their names room; the ends themselves when there are not two. */
export function timeTicks(from: number, to: number, x: Scale): TimeTick[] {
  if (from === to) return [{ day: from, names: 'day', at: 'middle' }];
  const pixels = (x(to) - x(from)) / (to - from);
  const [months] = STEPS.find(([months, room]) => months * MONTH_DAYS * pixels >= room) ?? [120];
  const [year, month] = civilOf(from).split('-').map(Number);
  const ticks: TimeTick[] = [];
  let at = Math.ceil(((year ?? 0) * 12 + (month ?? 1) - 1) / months) * months;
  for (; ; at += months) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY;
    if (day > to) break;
    if (day >= from) ticks.push({ day, names: months < 12 ? 'month' : 'year', at: 'middle' });
  }
  if (ticks.length >= 2) return ticks;
  return [
    { day: from, names: 'day', at: 'start' },
    ...(pixels * (to - from) >= 230 ? [{ day: to, names: 'day', at: 'end' } as const] : []),
  ];
}

/** The point nearest to a day, for whoever points at it. */
export function nearest(lines: readonly TimePoint[][], day: number): TimePoint | null {
  let best: TimePoint | null = null;
  for (const point of lines.flat()) {
    if (best === null || Math.abs(point.day - day) < Math.abs(best.day - day)) best = point;
  }
  return best;
}
