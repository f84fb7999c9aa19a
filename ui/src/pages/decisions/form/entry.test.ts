// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { problems } from '../../../components/form/form.svelte';
import type { Decision } from '../../../ipc';
import {
  cellKey,
  criterionTrouble,
  emptyOn,
  entryOf,
  newOption,
  optionTrouble,
  readDraft,
  schemaOf,
  valuesOf,
  writeDraft,
  type DecisionValues,
} from './entry';

const TODAY = '2026-11-28';

const kept: Decision = {
  id: 'd',
  question: 'Stay or go?',
  askedOn: '2026-11-02',
  text: 'Since the **audit**.',
  weighing: 'direct',
  options: [
    { id: 'stay', name: 'Stay' },
    { id: 'go', name: 'Go' },
  ],
  criteria: [
    { id: 'pay', name: 'Pay', points: 60, weight: 0.6 },
    { id: 'way', name: 'The way there', points: 40, weight: 0.4 },
  ],
  ratings: [
    [{ least: 7, most: 7 }, null],
    [
      { least: 4, most: 8 },
      { least: 0, most: 0 },
    ],
  ],
  weighed: null,
  choice: null,
  review: null,
  changedAt: '2026-11-02T09:00:00Z',
};

/** Two options and two things that matter, and what is changed in them. */
function typed(change: (values: DecisionValues) => void): DecisionValues {
  const values = { ...valuesOf(kept), question: 'Stay or go?' };
  change(values);
  return values;
}
function first<Of>([one]: Of[]): Of {
  if (one === undefined) throw new Error('There is none.');
  return one;
}
const wrong = (values: DecisionValues) => [...problems(schemaOf(TODAY), values).keys()];

test('what is kept is sent again as it was', () => {
  const { options, criteria, ratings } = entryOf(valuesOf(kept));
  expect(options).toEqual(kept.options);
  expect(criteria).toEqual(kept.criteria.map(({ id, name, points }) => ({ id, name, points })));
  expect(ratings).toEqual(kept.ratings);
});

test('ratings go where their option and what they are about go', () => {
  const { options, criteria, ratings } = entryOf(
    typed((values) => {
      values.options.reverse();
      values.criteria.shift();
    }),
  );
  expect([options.map(({ id }) => id), criteria.map(({ id }) => id)]).toEqual([['go', 'stay'], ['way']]);
  expect(ratings).toEqual([[{ least: 0, most: 0 }], [null]]);
});

test('a new line that nobody filled in is left out, and is no mistake', () => {
  const values = typed((one) => one.options.splice(1, 0, newOption(one.options)));
  expect(wrong(values)).toEqual([]);
  expect(entryOf(values).options).toHaveLength(2);
  expect(entryOf(values).ratings).toEqual(kept.ratings);
});

test('a new form begins with two of each, which all count for the same', () => {
  const { options, criteria } = emptyOn(TODAY);
  expect(new Set(options.map(({ key }) => key)).size).toBe(2);
  expect(criteria.map(({ points }) => points)).toEqual([50, 50]);
});

test.each<[string, (values: DecisionValues) => void, string[]]>([
  ['as it is', () => {}, []],
  ['no question', (values) => (values.question = ' '), ['question']],
  ['an endless question', (values) => (values.question = 'x'.repeat(301)), ['question']],
  ['300 characters, each of two units', (values) => (values.question = '😀'.repeat(300)), []],
  ['tomorrow', (values) => (values.askedOn = '2026-11-29'), ['askedOn']],
  ['no date', (values) => (values.askedOn = ''), ['askedOn']],
  ['an endless text', (values) => (values.text = 'x'.repeat(100_001)), ['text']],
  ['an option that lost its name', (values) => (first(values.options).name = ' '), ['options']],
  ['a long option', (values) => (first(values.options).name = 'x'.repeat(121)), ['options']],
  ['what matters without a name', (values) => (first(values.criteria).name = ''), ['criteria']],
  ['what matters at length', (values) => (first(values.criteria).name = 'x'.repeat(81)), ['criteria']],
  ['no points', (values) => (first(values.criteria).points = null), ['criteria']],
  ['too many points', (values) => (first(values.criteria).points = 101), ['criteria']],
  ['half a point', (values) => (first(values.criteria).points = 0.5), ['criteria']],
  [
    'points that do not count',
    (values) => ((first(values.criteria).points = 101), (values.weighing = 'ranked')),
    [],
  ],
  ['a cell that is no rating', (values) => (values.cells['go pay'] = '11'), ['cells']],
  ['a cell of what is gone', (values) => ((values.cells['go pay'] = '11'), values.options.pop()), []],
])('%s', (_, change, fields) => expect(wrong(typed(change))).toEqual(fields));

test('points that cannot be read are said once, beside them', () => {
  const values = typed((one) => (first(one.criteria.slice(1)).points = NaN));
  expect(wrong(values)).toEqual(['criteria']);
  expect(values.criteria.map((row) => criterionTrouble(row, values))).toEqual([
    '',
    'Write a whole number of points from 0 to 100.',
  ]);
});

test('a name that was taken out of what was rated is a mistake', () => {
  const values = emptyOn(TODAY);
  const [option, criterion] = [first(values.options), first(values.criteria)];
  expect(optionTrouble(option, values)).toBe('');
  values.cells[cellKey(option, criterion)] = '7';
  expect(optionTrouble(option, values)).toContain('Write a name');
});

test('a draft is read as it was written, on the day it is read', () => {
  const values = { ...valuesOf(kept), askedOn: TODAY, cells: { 'go pay': '4–' } };
  const text = writeDraft(values, TODAY);
  expect(readDraft(text, TODAY)).toEqual(values);
  expect(readDraft(text, '2026-11-30')?.askedOn).toBe('2026-11-30');
  expect(JSON.parse(text)).toMatchObject({ text: 'Since the **audit**.' });
});

test.each(['', 'half {', '[]', 'null', '7'])('what is no draft is none: %j', (text) =>
  expect(readDraft(text, TODAY)).toBeNull(),
);

test('what is wrong in a draft is left out', () =>
  expect(
    readDraft(
      '{"askedOn":"soon","weighing":"coin","options":[1,{"name":"no key"}],"cells":{"a b":7}}',
      TODAY,
    ),
  ).toEqual({ ...emptyOn(TODAY), options: [], criteria: [], cells: {} }));
