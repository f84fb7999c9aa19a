import { expect, test } from 'vitest';
import type { Changes } from '../ipc';
import { concerns, createClient, invalidate, type QueryKey } from './client';

const saved: Changes = { nouns: ['saved', 'history'], personIds: ['ana'] };

test.each<[string, QueryKey, boolean]>([
  ['her own list', ['saved', 'ana'], true],
  ["another person's list", ['saved', 'ben'], false],
  ['what can be undone', ['history', null, 'undo'], true],
  ['whose plan it is', ['person', null, 'me'], false],
  ['her moves', ['moves', 'ana', 'list'], true],
  ["another person's moves", ['moves', 'ben', 'list'], false],
  ['the moves she has chosen', ['planned', 'ana'], false],
  ['an occupation', ['catalogue', null, 'occupation', '11-3051.00'], false],
])('saving for Ana refetches %s: %s', (_, key, expected) => expect(concerns(saved, key)).toBe(expected));

test.each<[string, QueryKey, boolean]>([
  ['the moves she has chosen', ['planned', 'ana'], true],
  ["another person's", ['planned', 'ben'], false],
  ['what can be undone', ['history', null, 'undo'], true],
  ['where she could go', ['moves', 'ana', 'list'], false],
])('choosing a move for Ana refetches %s: %s', (_, key, expected) =>
  expect(concerns({ nouns: ['planned', 'history'], personIds: ['ana'] }, key)).toBe(expected),
);

test('a change that is about no one in particular concerns everyone', () => {
  expect(concerns({ nouns: ['saved'], personIds: [] }, ['saved', 'ben'])).toBe(true);
});

test('only what a change concerns is marked stale', async () => {
  const client = createClient();
  const keys: QueryKey[] = [
    ['saved', 'ana'],
    ['saved', 'ben'],
    ['catalogue', null, 'tracks'],
  ];
  for (const key of keys) client.setQueryData(key, []);
  await invalidate(client, saved);
  const stale = keys.map((key) => client.getQueryState(key)?.isInvalidated);
  expect(stale).toEqual([true, false, false]);
});
