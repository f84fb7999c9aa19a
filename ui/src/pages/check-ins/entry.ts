// A check-in as it is typed: the values of the form, what is wrong with them, and what is sent of them.

import { check, forward, nullable, number, object, partialCheck, pipe, record, string } from 'valibot';
import { NOTE_LIMIT } from '../../components/save/note';
import { m } from '../../i18n';
import type { CheckIn, CheckInEntry, Metric } from '../../ipc';

export const SCORES = ['energy', 'progress', 'confidence'] as const;

/** The largest number that the core keeps, either way. */
const MOST = 1e12;

/** Whether it is a number that can be kept. */
export const isKept = (value: number): boolean => Math.abs(value) <= MOST;

export type EntryValues = {
  /** A civil date; empty while it is not whole. */
  on: string;
  /** A digit, or empty; so are the other two. */
  energy: string;
  progress: string;
  confidence: string;
  text: string;
  /** By the id of the metric; NaN for what cannot be read. */
  numbers: Record<string, number | null>;
};

export const emptyOn = (on: string): EntryValues => ({
  on,
  energy: '',
  progress: '',
  confidence: '',
  text: '',
  numbers: {},
});

const digit = (score: number | null): string => (score === null ? '' : String(score));
const score = (digit: string): number | null => (digit === '' ? null : Number(digit));

export function valuesOf(kept: CheckIn): EntryValues {
  return {
    on: kept.on,
    energy: digit(kept.energy),
    progress: digit(kept.progress),
    confidence: digit(kept.confidence),
    text: kept.text,
    numbers: Object.fromEntries(kept.values.map(({ metricId, value }) => [metricId, value])),
  };
}

/** What is sent. A measure that was removed meanwhile is left out. */
export function entryOf(values: EntryValues, metrics: readonly Metric[]): CheckInEntry {
  return {
    on: values.on,
    energy: score(values.energy),
    progress: score(values.progress),
    confidence: score(values.confidence),
    text: values.text.trim() === '' ? '' : values.text,
    values: metrics.flatMap(({ id }) => {
      const value = values.numbers[id] ?? null;
      return value === null ? [] : [{ metricId: id, value }];
    }),
  };
}

/**
 * The rules; their messages are what the reader sees, the one about nothing at all under the text. Measures may come
 * and go while the form is open.
 */
export function schemaOf(today: string, metrics: () => readonly Metric[]) {
  const words = m.checkIns;
  const readable = check(isKept, words.tooLarge);
  return pipe(
    object({
      on: pipe(
        string(),
        check((on) => on !== '', words.dateMissing),
        check((on) => on <= today, words.dateAhead),
      ),
      energy: string(),
      progress: string(),
      confidence: string(),
      text: pipe(
        string(),
        check((text) => [...text].length <= NOTE_LIMIT, words.textTooLong),
      ),
      numbers: record(string(), nullable(pipe(number(words.unreadable), readable))),
    }),
    forward(
      partialCheck(
        [['energy'], ['progress'], ['confidence'], ['text'], ['numbers']],
        (values) => !isEmpty(values, metrics()),
        words.nothing,
      ),
      ['text'],
    ),
  );
}

/** Whether nothing is said but a date. */
export function isEmpty(values: Omit<EntryValues, 'on'>, metrics: readonly Metric[]): boolean {
  return (
    SCORES.every((name) => values[name] === '') &&
    values.text.trim() === '' &&
    metrics.every(({ id }) => (values.numbers[id] ?? null) === null)
  );
}

/** Where one is drafted; a new one has no id yet. */
export const draftPlace = (id: string | null): string => (id === null ? 'check_in' : `check_in:${id}`);

/** The draft's text. A new one is about the day on which it is saved, until somebody sets another. */
export function writeDraft(values: EntryValues, today: string): string {
  return JSON.stringify({ ...values, on: values.on === today ? '' : values.on });
}

/** What was being written; null for what cannot be read. */
export function readDraft(text: string, today: string): EntryValues | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const given = new Map<string, unknown>(Object.entries(read));
    const said = (name: string, fits: (text: string) => boolean) => {
      const value = given.get(name);
      return typeof value === 'string' && fits(value) ? value : '';
    };
    const one = (name: string) => said(name, (text) => /^[1-5]$/.test(text));
    const numbers = given.get('numbers');
    return {
      on: said('on', (text) => /^\d{4}-\d\d-\d\d$/.test(text)) || today,
      energy: one('energy'),
      progress: one('progress'),
      confidence: one('confidence'),
      text: said('text', () => true),
      numbers: Object.fromEntries(
        Object.entries(typeof numbers === 'object' && numbers !== null ? numbers : {}).filter(
          (pair): pair is [string, number] => typeof pair[1] === 'number',
        ),
      ),
    };
  } catch {
    return null;
  }
}
