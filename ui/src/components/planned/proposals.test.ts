// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { MoveBetween, MoveElement } from '../../ipc';
import { CHECKED, proposals } from './proposals';

const element = (name: string, has: number, asked: number, like: string | null = null): MoveElement => ({
  element: `id of ${name}`,
  name,
  has,
  asked,
  importance: 4,
  like,
});
const GAP = [
  element('Negotiating', 3, 4.4, 'Settles a dispute about overtime between two crews'),
  element('Budgets', 2, 3),
  element('Speaking', 3, 3.75),
  element('Law', 1, 1.5),
];

function move(gap: MoveElement[], zones: number | null, rated = true) {
  const row = { gap: rated ? { all: 0.1, largest: 1.4 } : null, zones };
  return { toTitle: 'Plant Manager', there: { gap, row } } as unknown as MoveBetween;
}
const titles = (of: MoveBetween, largest: MoveElement | null = null, role = true) =>
  proposals(of, largest, role).map(({ title }) => title);

test('a gap is a step in the words of its skill, with what somebody does about there', () => {
  expect(proposals(move(GAP, 0), null, true)[0]).toEqual({
    title: 'Negotiating: from 3.0 to 4.4',
    detail: 'Someone at about that level settles a dispute about overtime between two crews.',
    element: 'id of Negotiating',
    due: null,
  });
});

test('where no example is near, nothing is made up', () =>
  expect(proposals(move(GAP, 0), null, true)[1]?.detail).toBe(''));

test('what is asked of others is among those that are checked, and the gaps keep their order', () => {
  const all = titles(move(GAP, 2), GAP[0]);
  expect(all.slice(0, CHECKED)).toEqual([
    'Negotiating: from 3.0 to 4.4',
    'Budgets: from 2.0 to 3.0',
    'Speaking: from 3.0 to 3.8',
    'Find out which schooling the move to Plant Manager asks for',
    'Talk with someone who works as Plant Manager',
  ]);
  expect(all.at(-1)).toBe('Law: from 1.0 to 1.5');
});

test.each([
  ['a level more', 1, true],
  ['the same', 0, false],
  ['a level less', -1, false],
  ['not known', null, false],
])('schooling is looked into where preparation is %s: %s', (_, zones, asked) =>
  expect(titles(move(GAP, zones)).some((title) => title.includes('schooling'))).toBe(asked),
);

test('somebody is talked with about the largest gap by its name, or not at all', () => {
  const talk = proposals(move([], 0), GAP[0] ?? null, false);
  expect(talk).toHaveLength(1);
  expect(talk[0]?.title).toBe('Talk with someone who does the work of Plant Manager');
  expect(talk[0]?.detail).toContain('Negotiating');
  expect(talk[0]?.detail).toContain('by 1.4 levels');
  expect(titles(move([], 0))).toEqual([]);
});

test('without a gap nothing is proposed', () => expect(titles(move([], 2, false), GAP[0])).toEqual([]));
