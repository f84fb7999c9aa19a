import { expect, test } from 'vitest';
import { problems } from '../../../components/form/form.svelte';
import { m } from '../../../i18n';
import type { ExperienceKind } from '../../../ipc';
import { draftPlace, EMPTY, entryOf, readDraft, schemaOf, type EntryValues } from './entry';

const words = m.experience;

/** What is wrong with a job, or another kind, that is typed like this. */
function wrong(values: Partial<EntryValues>, kind: ExperienceKind = 'job') {
  return Object.fromEntries(
    problems(schemaOf(kind, 2026), { ...EMPTY, skills: [], title: 'Welder', ...values }),
  );
}

test.each<[Partial<EntryValues>, Record<string, string>]>([
  [{}, {}],
  [{ title: '   ' }, { title: words.titleMissing(words.kinds.job.name) }],
  [{ title: 'x'.repeat(201) }, { title: words.tooLong(200) }],
  [{ title: '👷'.repeat(200) }, {}],
  [{ begins: '2019', ends: '2020-03' }, {}],
  [{ begins: '2019-05', ends: '2019' }, {}],
  [{ begins: '2019-05', ends: '2019-04' }, { ends: words.endsFirst }],
  [{ begins: '-04' }, { begins: m.form.yearUnreadable }],
  [{ begins: '1929' }, { begins: words.yearRange(1930, 2027) }],
  [{ ends: '2028' }, { ends: words.yearRange(1930, 2027) }],
  [{ occupation: 'welding person' }, { occupation: words.occupationUnchosen }],
  [{ occupation: 'Welders', code: '51-4121.00' }, {}],
])('a job typed as %j has %j', (values, found) => {
  expect(wrong(values)).toEqual(found);
});

test('a certificate cannot expire before it was issued, and may do so in fifty years', () => {
  expect(wrong({ begins: '2020-05', expires: '2020-04' }, 'certificate')).toEqual({
    expires: words.expiresFirst,
  });
  expect(wrong({ expires: '2076' }, 'certificate')).toEqual({});
  expect(wrong({ expires: '2077' }, 'certificate')).toEqual({ expires: words.yearRange(1930, 2076) });
});

test('only what the kind has is sent', () => {
  const typed: EntryValues = {
    title: ' First aid ',
    place: ' Red Cross ',
    code: '29-1141.00',
    occupation: 'Registered Nurses',
    begins: '2025',
    ends: '2026',
    expires: '2028-02',
    level: '3',
    situation: 'a',
    action: 'b',
    result: 'c',
    skills: ['2.A.1.a'],
  };
  const empty = { situation: '', action: '', result: '', skills: [] };
  const none = { code: null, expires: null, level: null };
  expect(entryOf('certificate', typed)).toEqual({
    ...{ kind: 'certificate', title: 'First aid', place: 'Red Cross' },
    ...{ ...none, begins: '2025', ends: '2026', expires: '2028-02', ...empty },
  });
  expect(entryOf('education', typed)).toMatchObject({ level: 3, ends: '2026', code: null, expires: null });
  expect(entryOf('job', typed)).toMatchObject({ code: '29-1141.00', level: null, ...empty });
  expect(entryOf('story', typed)).toMatchObject({
    ...{ ...none, place: 'Red Cross', begins: '2025' },
    ...{ situation: 'a', action: 'b', result: 'c', skills: ['2.A.1.a'] },
  });
});

test('a draft is taken up as it was typed, and a text that is none is left alone', () => {
  const typed: EntryValues = { ...EMPTY, title: 'Weld', begins: '-04', skills: ['2.A.1.a'] };
  expect(readDraft(JSON.stringify(typed))).toEqual(typed);
  expect(readDraft('{"title":"Weld","level":3,"skills":["2.A.1.a",7]}')).toEqual({
    ...EMPTY,
    title: 'Weld',
    skills: ['2.A.1.a'],
  });
  for (const text of ['', 'A note', 'null', '[']) expect(readDraft(text)).toBeNull();
});

test('each is drafted in a place of its own', () => {
  expect(draftPlace('job', null)).not.toBe(draftPlace('story', null));
  expect(draftPlace('job', 'a')).toBe('experience:a');
});
