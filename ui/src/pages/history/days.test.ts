import { expect, test } from 'vitest';
import type { Operation } from '../../ipc';
import { byDay, erasedSince } from './days';

const at = (instant: string): Operation => ({
  id: instant,
  seq: 1,
  op: 'save_occupation',
  subject: 'Logisticians',
  personId: null,
  at: instant,
  applied: true,
  erased: false,
});

const three = [at('2026-11-22T14:00:00Z'), at('2026-11-22T09:30:00Z'), at('2026-11-03T08:00:00Z')];

test('what was done stands under its day, newest first', () => {
  const lines = byDay(three, false);
  expect(lines.map((line) => (line.kind === 'day' ? line.name : line.kind))).toEqual([
    '22 November 2026',
    'operation',
    'operation',
    '3 November 2026',
    'operation',
  ]);
});

test('a list that goes on ends in a line that says so', () => {
  expect(byDay(three, true).at(-1)?.kind).toBe('more');
  expect(new Set(byDay(three, true).map((line) => line.key)).size).toBe(6);
});
test.each<[Operation['op'], boolean, boolean]>([
  ['save_occupation', false, false],
  ['save_occupation', true, true],
  // Whole as it is: there never was anything to keep.
  ['erase_person', true, false],
  ['empty_trash', true, false],
])('%s, erased %s, is marked: %s', (op, erased, marked) =>
  expect(erasedSince({ ...at('2026-11-22T14:00:00Z'), op, erased })).toBe(marked),
);
