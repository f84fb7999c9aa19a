import { expect, test } from 'vitest';
import { problems } from '../../components/form/form.svelte';
import type { CheckIn, Metric } from '../../ipc';
import { emptyOn, entryOf, readDraft, schemaOf, valuesOf, writeDraft, type EntryValues } from './entry';

const TODAY = '2026-11-28';
const hours: Metric = { id: 'hours', name: 'Hours of study', unit: 'hours', target: 6 };

const kept: CheckIn = {
  id: 'a',
  on: '2026-11-02',
  energy: 4,
  progress: null,
  confidence: 2,
  text: 'Slow.',
  values: [{ metricId: 'hours', value: 3.5 }],
  changedAt: '2026-11-02T09:00:00Z',
};

test('what is kept is sent again as it was', () => {
  const { id, changedAt, ...entry } = kept;
  expect([id, changedAt]).toEqual(['a', '2026-11-02T09:00:00Z']);
  expect(entryOf(valuesOf(kept), [hours])).toEqual(entry);
});

test('a measure that is gone is not sent', () => expect(entryOf(valuesOf(kept), []).values).toEqual([]));

test.each<[string, Partial<EntryValues>, string | null]>([
  ['a score alone is enough', { energy: '3' }, null],
  ['a number alone is enough', { numbers: { hours: 0 } }, null],
  ['a line alone is enough', { text: 'Fine.' }, null],
  ['nothing is not', {}, 'text'],
  ['blanks are not', { text: ' \n' }, 'text'],
  ['nor a number of a measure that is gone', { numbers: { gone: 4 } }, 'text'],
  ['tomorrow', { energy: '3', on: '2026-11-29' }, 'on'],
  ['no date', { energy: '3', on: '' }, 'on'],
  ['what is no number', { energy: '3', numbers: { hours: NaN } }, 'numbers'],
  ['a number beyond all measure', { energy: '3', numbers: { hours: 1e13 } }, 'numbers'],
  ['a text without end', { text: 'x'.repeat(100_001) }, 'text'],
])('%s', (_, some, field) => {
  const wrong = problems(
    schemaOf(TODAY, () => [hours]),
    { ...emptyOn(TODAY), ...some },
  );
  expect([...wrong.keys()]).toEqual(field === null ? [] : [field]);
});

test('a draft is read as it was written, on the day it is read', () => {
  const values = { ...emptyOn(TODAY), energy: '4', text: 'So so', numbers: { hours: 2 } };
  const text = writeDraft(values, TODAY);
  expect(readDraft(text, TODAY)).toEqual(values);
  expect(readDraft(text, '2026-11-30')?.on).toBe('2026-11-30');
  expect(readDraft(writeDraft({ ...values, on: '2026-11-01' }, TODAY), '2026-11-30')?.on).toBe('2026-11-01');
});

test.each(['', 'half {', '[]x', 'null', '7'])('what is no draft is none: %j', (text) =>
  expect(readDraft(text, TODAY)).toBeNull(),
);

test('what is wrong in a draft is left out', () => {
  const read = readDraft('{"energy":"9","progress":3,"on":"soon","numbers":{"hours":"4"}}', TODAY);
  expect(read).toEqual(emptyOn(TODAY));
});
