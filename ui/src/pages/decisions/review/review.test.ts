// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { problems } from '../../../components/form/form.svelte';
import type { DecisionReview } from '../../../ipc';
import { entryOf, readDraft, schemaOf, valuesOf, writeDraft, type ReviewValues } from './review';
import { whenSentence } from './when';

const NOTHING: ReviewValues = { outcome: '', text: '', again: '' };

test.each<Pick<DecisionReview, 'outcome' | 'text' | 'again'>>([
  { outcome: 'did_not', text: 'The post went to someone else.', again: true },
  { outcome: 'unclear', text: '', again: false },
  { outcome: null, text: '', again: null },
])('what is kept is sent again as it was: %j', (said) =>
  expect(entryOf(valuesOf({ reviewedOn: '2026-11-02', ...said }))).toEqual(said),
);

test.each<[string, boolean, Partial<ReviewValues>, string[]]>([
  ['what came is enough', true, { outcome: 'came' }, []],
  ['what was expected has to be answered', true, { text: 'Well.', again: 'yes' }, ['outcome']],
  ['without an expectation, a line', false, { text: 'Well.' }, []],
  ['without an expectation, a yes or no', false, { again: 'no' }, []],
  ['without either, nothing', false, { text: ' ' }, ['text']],
])('%s', (_, expected, some, fields) =>
  expect([...problems(schemaOf(expected), { ...NOTHING, ...some }).keys()]).toEqual(fields),
);

test('a draft is read as it was written, and what does not fit is left out', () => {
  const values: ReviewValues = { outcome: 'unclear', text: 'So so.', again: 'no' };
  expect(readDraft(writeDraft(values))).toEqual(values);
  expect(readDraft('{"outcome":"grand","again":"maybe"}')).toEqual(NOTHING);
  expect(readDraft('half {')).toBeNull();
});

test.each([
  ['2026-12-01', 'Planned for 1 December 2026.'],
  ['2026-11-28', 'Planned for today.'],
  ['2026-11-01', 'Planned for 1 November 2026; any day is a good one.'],
  [null, 'No day is set; look back whenever you like.'],
])('planned for %s', (reviewOn, sentence) => {
  const choice = {
    optionId: 'go',
    chosenOn: '2026-10-01',
    why: '',
    expectation: '',
    confidence: null,
    reviewOn,
  };
  expect(whenSentence({ choice, review: null }, '2026-11-28')).toBe(sentence);
});
