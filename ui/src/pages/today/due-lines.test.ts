// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { Decision, PlannedMove } from '../../ipc';
import { dueLines } from './due-lines';

const move: PlannedMove = {
  id: 'a',
  personId: 'robin',
  from: null,
  to: { code: '11-3051.00', slug: null, title: 'Managers', inCatalogue: true },
  class: null,
  state: 'testing',
  stateOn: '2026-01-01',
  why: '',
  droppedBecause: '',
  by: null,
  addedOn: '2026-01-01',
  changedAt: '2026-01-01T09:00:00Z',
  catalogueVersion: '30.0.1',
  steps: ['2026-02-24', '2026-03-06'].map((due) => ({
    id: due,
    title: due,
    detail: '',
    element: null,
    due,
    done: null,
  })),
};
const chosen = (reviewOn: string | null, review: Decision['review'] = null): Decision => ({
  id: `decision ${reviewOn}`,
  question: 'Stay or go?',
  askedOn: '2026-01-01',
  text: '',
  weighing: 'direct',
  options: [],
  criteria: [],
  ratings: [],
  weighed: null,
  choice: {
    optionId: 'stay',
    chosenOn: '2026-01-01',
    why: '',
    expectation: '',
    confidence: null,
    reviewOn,
  },
  review,
  changedAt: '2026-01-01T09:00:00Z',
});
const due = (next: string | null, decisions: Decision[] = []) =>
  dueLines({ moves: [move], decisions, next }, '2026-03-02', '2026-03-09');
const keys = (next: string | null) => due(next).map(({ key }) => key);

test.each<[string | null, string[]]>([
  [null, ['2026-02-24', '2026-03-06']],
  ['2026-03-10', ['2026-02-24', '2026-03-06']],
  ['2026-03-09', ['2026-02-24', '2026-03-06', 'check_in']],
  ['2026-03-02', ['2026-02-24', 'check_in', '2026-03-06']],
  ['2026-01-20', ['check_in', '2026-02-24', '2026-03-06']],
])('a check-in planned for %s stands in its place', (next, expected) => expect(keys(next)).toEqual(expected));

test('a check-in that has passed is said without a warning, a step with one', () =>
  expect(due('2026-01-20').map(({ when, late }) => [when, late])).toEqual([
    ['check-in was planned for 20 January 2026', false],
    ['was due 24 February 2026', true],
    ['due 6 March 2026', false],
  ]));

test('a decision stands there within a week of its day, and goes once it was looked back on', () => {
  const reviewed = { reviewedOn: '2026-02-28', outcome: null, text: 'Well.', again: null };
  const decisions = [
    chosen('2026-03-09'),
    chosen('2026-03-10'),
    chosen(null),
    chosen('2026-02-24'),
    chosen('2026-02-25', reviewed),
  ];
  expect(due(null, decisions).map(({ title, when, late }) => [title, when, late])).toEqual([
    ['2026-02-24', 'was due 24 February 2026', true],
    ['Look back on: Stay or go?', 'was planned for 24 February 2026', false],
    ['2026-03-06', 'due 6 March 2026', false],
    ['Look back on: Stay or go?', 'planned for 9 March 2026', false],
  ]);
});
