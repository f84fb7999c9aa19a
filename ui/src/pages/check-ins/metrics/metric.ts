// A person's own measure as it is typed.

import { check, nullable, number, object, pipe, string } from 'valibot';
import { m } from '../../../i18n';
import type { CheckIn, Metric, MetricEntry } from '../../../ipc';
import { isKept } from '../entry';

/** As many as the core keeps. */
export const MOST_METRICS = 12;
/** Characters, as the core counts them. */
const LONGEST_NAME = 80;
const LONGEST_UNIT = 20;

const lengthOf = (text: string): number => [...text.trim()].length;

/** The rules of the form; their messages are what the reader sees. */
export function metricSchema() {
  const words = m.checkIns;
  return object({
    name: pipe(
      string(),
      check((text) => text.trim() !== '', words.metricNameMissing),
      check((text) => lengthOf(text) <= LONGEST_NAME, words.metricNameTooLong),
    ),
    unit: pipe(
      string(),
      check((text) => lengthOf(text) <= LONGEST_UNIT, words.metricUnitTooLong),
    ),
    target: nullable(pipe(number(words.unreadable), check(isKept, words.tooLarge))),
  });
}

export function metricOf({ name, unit, target }: MetricEntry): MetricEntry {
  return { name: name.trim(), unit: unit.trim(), target };
}

/** In how many check-ins it has a number. */
export function numbersOf({ id }: Pick<Metric, 'id'>, checkIns: readonly CheckIn[]): number {
  return checkIns.filter(({ values }) => values.some(({ metricId }) => metricId === id)).length;
}
