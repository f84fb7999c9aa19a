// What was noted over time, as series that may be drawn: oldest first, and null where it was left out.

import type { Dated } from '../../../components/charts/over-time';
import type { CheckIn, Metric } from '../../../ipc';
import type { SCORES } from '../entry';

export type ScoreName = (typeof SCORES)[number];

/** Civil dates sort as text; those of one day keep the core's order. */
const oldestFirst = (checkIns: readonly CheckIn[]): CheckIn[] => [...checkIns].reverse();

export function scoreSeries(checkIns: readonly CheckIn[], name: ScoreName): Dated[] {
  return oldestFirst(checkIns).map((one) => ({ on: one.on, value: one[name] }));
}

/** The number of a metric in a check-in. */
export function numberIn({ values }: Pick<CheckIn, 'values'>, { id }: Pick<Metric, 'id'>): number | null {
  return values.find(({ metricId }) => metricId === id)?.value ?? null;
}

/** From the first check-in that has a number of it: before that nobody asked. */
export function metricSeries(checkIns: readonly CheckIn[], metric: Pick<Metric, 'id'>): Dated[] {
  const all = oldestFirst(checkIns).map((one) => ({ on: one.on, value: numberIn(one, metric) }));
  const first = all.findIndex(({ value }) => value !== null);
  return first < 0 ? [] : all.slice(first);
}

/** Whether anything was said of it, ever. */
export const isSaid = (noted: readonly Dated[]): boolean => noted.some(({ value }) => value !== null);
