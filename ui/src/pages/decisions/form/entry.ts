// A decision as it is typed: the values of the form, what is wrong with them, and what is sent of them.

import { array, check, nullable, number, object, picklist, pipe, rawCheck, record, string } from 'valibot';
import { NOTE_LIMIT } from '../../../components/save/note';
import { m } from '../../../i18n';
import type { Decision, DecisionEntry, Weighing } from '../../../ipc';
import { Given } from '../draft';
import { readCell, writeCell } from './cell';

/** How many options there may be, and how many things that matter. */
export const MOST = 12;
const QUESTION_LIMIT = 300;
const OPTION_LIMIT = 120;
const CRITERION_LIMIT = 80;
export const WEIGHINGS: readonly Weighing[] = ['direct', 'ranked'];
/** All count for the same until somebody says otherwise. */
const USUAL_POINTS = 50;

export type Row = {
  /** Its name within the form, also before it has an id. */
  key: string;
  /** Null for a new one. */
  id: string | null;
  name: string;
};
export type CriterionRow = Row & { points: number | null };

export type DecisionValues = {
  question: string;
  /** A civil date; empty while it is not whole. */
  askedOn: string;
  text: string;
  weighing: Weighing;
  options: Row[];
  criteria: CriterionRow[];
  /** What was typed, by the keys of its option and its criterion. */
  cells: Record<string, string>;
};

export const cellKey = (option: Row, criterion: Row): string => `${option.key} ${criterion.key}`;

/** A key that no row has. */
function freshKey(rows: readonly Row[]): string {
  const taken = rows.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0));
  return `new-${Math.max(0, ...taken) + 1}`;
}

export const newOption = (rows: readonly Row[]): Row => ({ key: freshKey(rows), id: null, name: '' });
export const newCriterion = (rows: readonly Row[]): CriterionRow => ({
  ...newOption(rows),
  points: USUAL_POINTS,
});

/** Two of each to begin with: a choice has at least two sides. */
export function emptyOn(askedOn: string): DecisionValues {
  const [first, second] = [newOption([]), newCriterion([])];
  return {
    question: '',
    askedOn,
    text: '',
    weighing: 'direct',
    options: [first, newOption([first])],
    criteria: [second, newCriterion([second])],
    cells: {},
  };
}

export function valuesOf(kept: Decision): DecisionValues {
  const options = kept.options.map(({ id, name }) => ({ key: id, id, name }));
  const criteria = kept.criteria.map(({ id, name, points }) => ({ key: id, id, name, points }));
  return {
    question: kept.question,
    askedOn: kept.askedOn,
    text: kept.text,
    weighing: kept.weighing,
    options,
    criteria,
    cells: Object.fromEntries(
      options.flatMap((option, row) =>
        criteria.map((criterion, column) => [
          cellKey(option, criterion),
          writeCell(kept.ratings[row]?.[column] ?? null),
        ]),
      ),
    ),
  };
}

/** Those that have a name; a new line that nobody filled in is none. */
export const named = <Of extends Row>(rows: readonly Of[]): Of[] =>
  rows.filter(({ name }) => name.trim() !== '');

/** What is sent; the values are right. */
export function entryOf(values: DecisionValues): DecisionEntry {
  const [options, criteria] = [named(values.options), named(values.criteria)];
  const rating = (option: Row, criterion: Row) => {
    const cell = readCell(values.cells[cellKey(option, criterion)] ?? '');
    return 'rating' in cell ? cell.rating : null;
  };
  return {
    question: values.question.trim(),
    askedOn: values.askedOn,
    text: values.text.trim() === '' ? '' : values.text,
    weighing: values.weighing,
    options: options.map(({ id, name }) => ({ id, name: name.trim() })),
    // Points that do not count are kept as far as they can be.
    criteria: criteria.map(({ id, name, points }) => ({
      id,
      name: name.trim(),
      points: arePoints(points) ? points : USUAL_POINTS,
    })),
    ratings: options.map((option) => criteria.map((criterion) => rating(option, criterion))),
  };
}

const length = (text: string): number => [...text.trim()].length;
const arePoints = (points: number | null): points is number =>
  points !== null && Number.isInteger(points) && points >= 0 && points <= 100;

/** A name that was taken out of something that is kept, or of something that was rated, is a mistake. */
const isMissing = (row: Row, { cells }: Pick<DecisionValues, 'cells'>): boolean =>
  row.name.trim() === '' &&
  (row.id !== null ||
    Object.entries(cells).some(([key, typed]) => typed !== '' && key.split(' ').includes(row.key)));

/** What is wrong with the name of an option, in a sentence; empty when nothing is. */
export function optionTrouble(row: Row, values: Pick<DecisionValues, 'cells'>): string {
  if (length(row.name) > OPTION_LIMIT) return m.decisions.optionTooLong;
  return isMissing(row, values) ? m.decisions.optionMissing : '';
}

/** The same of something that matters, and of its points where they count. */
export function criterionTrouble(
  row: CriterionRow,
  values: Pick<DecisionValues, 'cells' | 'weighing'>,
): string {
  if (length(row.name) > CRITERION_LIMIT) return m.decisions.criterionTooLong;
  if (isMissing(row, values)) return m.decisions.criterionMissing;
  return values.weighing === 'direct' && row.name.trim() !== '' && !arePoints(row.points)
    ? m.decisions.pointsWrong
    : '';
}

/** Whether what is typed there is right; what belongs to a line without a name does not count. */
export function isWrongCell(values: DecisionValues, option: Row, criterion: Row): boolean {
  return 'wrong' in readCell(values.cells[cellKey(option, criterion)] ?? '');
}

/** The rules; their messages are what the reader sees. */
export function schemaOf(today: string) {
  const words = m.decisions;
  const row = { key: string(), id: nullable(string()), name: string() };
  const said = (text: string) => (text === '' ? null : text);
  return pipe(
    object({
      question: pipe(
        string(),
        check((text) => length(text) > 0, words.questionMissing),
        check((text) => length(text) <= QUESTION_LIMIT, words.questionTooLong),
      ),
      askedOn: pipe(
        string(),
        check((on) => on !== '', words.dateMissing),
        check((on) => on <= today, words.dateAhead),
      ),
      text: pipe(
        string(),
        check((text) => [...text].length <= NOTE_LIMIT, words.textTooLong),
      ),
      weighing: picklist(WEIGHINGS),
      options: array(object(row)),
      criteria: array(object({ ...row, points: nullable(number(words.pointsWrong)) })),
      cells: record(string(), string()),
    }),
    // A sentence about a line or a cell is written beside it; the form only knows where to look.
    rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value: values } = dataset;
      const [options, criteria] = [named(values.options), named(values.criteria)];
      const troubles = {
        options: said(values.options.map((one) => optionTrouble(one, values)).find(Boolean) ?? ''),
        criteria: said(values.criteria.map((one) => criterionTrouble(one, values)).find(Boolean) ?? ''),
        cells: options.some((option) => criteria.some((one) => isWrongCell(values, option, one)))
          ? words.cellUnreadable('')
          : null,
      };
      for (const key of ['options', 'criteria', 'cells'] as const) {
        const message = troubles[key];
        if (message === null) continue;
        addIssue({
          message,
          path: [{ type: 'object', origin: 'value', input: values, key, value: values[key] }],
        });
      }
    }),
  );
}

/** The draft's text. A new one is about the day on which it is saved, until somebody sets another. */
export function writeDraft(values: DecisionValues, today: string): string {
  return JSON.stringify({ ...values, askedOn: values.askedOn === today ? '' : values.askedOn });
}

/** What was being written; null for what cannot be read. */
export function readDraft(text: string, today: string): DecisionValues | null {
  const given = Given.read(text);
  if (given === null) return null;
  const row = (one: Given): Row => ({
    key: one.text('key'),
    id: one.text('id') || null,
    name: one.text('name'),
  });
  const some = (name: string) =>
    given
      .list(name)
      .filter((one) => one.text('key') !== '')
      .slice(0, MOST);
  return {
    question: given.text('question'),
    askedOn: given.date('askedOn') || today,
    text: given.text('text'),
    weighing: given.text('weighing') === 'ranked' ? 'ranked' : 'direct',
    options: some('options').map(row),
    criteria: some('criteria').map((one) => ({ ...row(one), points: one.number('points') })),
    cells: given.texts('cells'),
  };
}
