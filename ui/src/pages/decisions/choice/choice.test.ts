// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { problems } from '../../../components/form/form.svelte';
import type { DecisionChoice } from '../../../ipc';
import { entryOf, readDraft, schemaOf, valuesOf, writeDraft, type ChoiceValues } from './choice';

const kept: DecisionChoice = {
  optionId: 'go',
  chosenOn: '2026-11-02',
  why: 'The nights.',
  expectation: 'I sleep through by June.',
  confidence: 70,
  reviewOn: '2027-06-01',
};
const decision = { options: [{ id: 'go', name: 'Go' }] };

test('what is kept is sent again as it was', () => {
  const { optionId, why, expectation, confidence, reviewOn } = kept;
  expect(entryOf(valuesOf(kept))).toEqual({ optionId, why, expectation, confidence, reviewOn });
});

test.each<[string, Partial<ChoiceValues>, string[]]>([
  ['an option alone is enough', { text: '', expectation: '', confidence: null, reviewOn: '' }, []],
  ['nought and a hundred', { confidence: 0 }, []],
  ['no option', { optionId: '' }, ['optionId']],
  ['more than sure', { confidence: 101 }, ['confidence']],
  ['less than not at all', { confidence: -1 }, ['confidence']],
  ['half a per cent', { confidence: 0.5 }, ['confidence']],
  ['what is no number', { confidence: NaN }, ['confidence']],
  ['how sure, of nothing', { expectation: ' ' }, ['expectation']],
  ['an endless expectation', { expectation: 'x'.repeat(301) }, ['expectation']],
])('%s', (_, some, fields) =>
  expect([...problems(schemaOf(), { ...valuesOf(kept), ...some }).keys()]).toEqual(fields),
);

test('a draft is read as it was written, without an option that is gone', () => {
  const text = writeDraft(valuesOf(kept));
  expect(readDraft(text, decision)).toEqual(valuesOf(kept));
  expect(readDraft(text, { options: [] })?.optionId).toBe('');
  expect(readDraft('half {', decision)).toBeNull();
});
