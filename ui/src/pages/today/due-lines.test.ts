// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { PlannedMove } from '../../ipc';
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
const keys = (next: string | null) =>
  dueLines([move], next, '2026-03-02', '2026-03-09').map(({ key }) => key);

test.each<[string | null, string[]]>([
  [null, ['2026-02-24', '2026-03-06']],
  ['2026-03-10', ['2026-02-24', '2026-03-06']],
  ['2026-03-09', ['2026-02-24', '2026-03-06', 'check_in']],
  ['2026-03-02', ['2026-02-24', 'check_in', '2026-03-06']],
  ['2026-01-20', ['check_in', '2026-02-24', '2026-03-06']],
])('a check-in planned for %s stands in its place', (next, expected) => expect(keys(next)).toEqual(expected));

test('a check-in that has passed is said without a warning, a step with one', () =>
  expect(
    dueLines([move], '2026-01-20', '2026-03-02', '2026-03-09').map(({ when, late }) => [when, late]),
  ).toEqual([
    ['check-in was planned for 20 January 2026', false],
    ['was due 24 February 2026', true],
    ['due 6 March 2026', false],
  ]));
