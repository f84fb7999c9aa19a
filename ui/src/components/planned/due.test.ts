// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { MoveState, PlannedMove, Step } from '../../ipc';
import { dueOf, nextSteps, sorted, whenOf, type Due } from './due';

const step = (id: string, due: string | null, done: string | null = null): Step => ({
  id,
  title: id,
  detail: '',
  element: null,
  due,
  done,
});
const move = (id: string, state: MoveState, addedOn: string, steps: Step[] = []): PlannedMove => ({
  id,
  personId: 'robin',
  from: null,
  to: { code: '11-3051.00', slug: null, title: id, inCatalogue: true },
  class: null,
  state,
  stateOn: addedOn,
  why: '',
  droppedBecause: '',
  by: null,
  addedOn,
  changedAt: `${addedOn}T09:00:00Z`,
  catalogueVersion: '30.0.1',
  steps,
});

test.each<[string, Step, Due]>([
  ['yesterday', step('a', '2026-03-01'), 'past'],
  ['today', step('a', '2026-03-02'), 'today'],
  ['tomorrow', step('a', '2026-03-03'), 'later'],
  ['never', step('a', null), 'none'],
  ['yesterday, and is done', step('a', '2026-03-01', '2026-03-02'), 'none'],
])('a step due %s', (_, one, due) => expect(dueOf(one, '2026-03-02')).toBe(due));

test.each([
  [step('a', '2026-03-01'), 'was due 1 March 2026', true],
  [step('a', '2026-03-02'), 'due today', false],
  [step('a', '2026-04-01'), 'due 1 April 2026', false],
  [step('a', '2026-03-01', '2026-03-02'), 'done 2 March 2026', false],
])('its date in words: %s', (one, text, late) => expect(whenOf(one, '2026-03-02')).toEqual({ text, late }));

test('a step without a date says nothing of one', () =>
  expect(whenOf(step('a', null), '2026-03-02')).toBeNull());

test('open ones come first, each newest first, and those of one day as the core has them', () => {
  const { open, over } = sorted([
    move('old', 'considering', '2025-01-01'),
    move('dropped', 'dropped', '2026-02-01'),
    move('second', 'under_way', '2026-01-01'),
    move('first', 'testing', '2026-01-01'),
    move('done', 'done', '2026-03-01'),
  ]);
  expect(open.map(({ id }) => id)).toEqual(['second', 'first', 'old']);
  expect(over.map(({ id }) => id)).toEqual(['done', 'dropped']);
});

test('next are the steps of open moves that are due, longest ago first, and no more than asked for', () => {
  const moves = [
    move('a', 'testing', '2026-01-01', [
      step('today', '2026-03-02'),
      step('later', '2026-03-30'),
      step('whenever', null),
      step('done', '2026-02-01', '2026-02-01'),
    ]),
    move('b', 'dropped', '2026-01-01', [step('given up', '2026-01-05')]),
    move('c', 'considering', '2026-01-01', [step('long ago', '2026-01-05'), step('soon', '2026-03-09')]),
  ];
  const ids = (most: number) => nextSteps(moves, '2026-03-09', most).map(({ step: { id } }) => id);
  expect(ids(5)).toEqual(['long ago', 'today', 'soon']);
  expect(ids(2)).toEqual(['long ago', 'today']);
});
