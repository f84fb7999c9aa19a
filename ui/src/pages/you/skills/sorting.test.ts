import { expect, test } from 'vitest';
import type { InventoryAnswer, SkillItem } from '../../../ipc';
import {
  answerFor,
  levelsOf,
  NOTHING,
  readSort,
  sortedOf,
  toLevel,
  withSorted,
  writeSort,
  type Sorted,
} from './sorting';

const answer = (item: string, value: number, proposed = false): InventoryAnswer => ({
  item,
  value,
  proposed,
});
const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as SkillItem);

test('what is kept beside the answers is read as it was written', () => {
  const sort = withSorted(withSorted(NOTHING, 'a', 'used', '1'), 'b', 'unsure', '2026-03-02T09:00:00Z');
  expect(readSort(writeSort(sort), undefined)).toEqual(sort);
  expect(sort).toEqual({ at: '2026-03-02T09:00:00Z', used: ['a'], unsure: ['b'] });
});

test('it belongs to a sitting that is not finished', () => {
  const text = writeSort({ at: '2026-03-02T09:00:00Z', used: ['a'], unsure: [] });
  expect(readSort(text, '2026-03-01T09:00:00Z').used).toEqual(['a']);
  expect(readSort(text, '2026-03-02T09:00:01Z')).toEqual(NOTHING);
});

test.each([undefined, '', 'null', '[]', '{"used":["a"]}', 'nonsense'])('%s is nothing', (text) => {
  expect(readSort(text, undefined)).toEqual(NOTHING);
});

test('sorting anew takes the place of what was said', () => {
  const once = withSorted(NOTHING, 'a', 'used', '1');
  expect(withSorted(once, 'a', 'unsure', '2')).toEqual({ at: '2', used: [], unsure: ['a'] });
  expect(withSorted(once, 'a', 'not', '2')).toEqual({ at: '2', used: [], unsure: [] });
  expect(withSorted(once, 'a', 'used', '2').used).toEqual(['a']);
});

test('an answer sorts, a proposal does not', () => {
  const sort = { at: '1', used: ['b', 'd'], unsure: ['c'] };
  const answers = [answer('a', 0), answer('c', 2, true), answer('d', 0)];
  expect(sortedOf(answers, sort)).toEqual({ a: 'not', b: 'used', c: 'unsure', d: 'not' });
  expect(sortedOf([answer('a', 3)], NOTHING)).toEqual({ a: 'used' });
});

test.each<[Sorted, InventoryAnswer | undefined, number | null | undefined]>([
  ['not', undefined, 0],
  ['not', answer('a', 3), 0],
  ['not', answer('a', 0), undefined],
  ['not', answer('a', 0, true), 0],
  ['used', undefined, undefined],
  ['used', answer('a', 3), undefined],
  ['used', answer('a', 2, true), undefined],
  ['used', answer('a', 0), null],
  ['unsure', undefined, undefined],
  ['unsure', answer('a', 2), null],
])('sorted as %s with %j, the answer becomes %s', (as, now, value) => {
  expect(answerFor(as, now)).toBe(value);
});

test('a level is asked for what is used, in the order of the inventory', () => {
  const sorted = sortedOf([answer('a', 2), answer('b', 0)], { at: '1', used: ['d'], unsure: ['c'] });
  expect(toLevel(items, sorted).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(levelsOf([answer('a', 2), answer('b', 0), answer('c', 3, true)])).toEqual({ a: 2 });
});
