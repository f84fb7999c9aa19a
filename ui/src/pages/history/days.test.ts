import { expect, test } from 'vitest';
import type { Operation } from '../../ipc';
import { byDay, erasedSince } from './days';

const at = (instant: string): Operation => ({
  id: instant,
  op: 'save_occupation',
  subject: 'Logisticians',
  personId: null,
  at: instant,
  applied: true,
  erased: false,
});

test('what was done stands under its day, newest first', () => {
  const days = byDay([at('2026-11-22T14:00:00Z'), at('2026-11-22T09:30:00Z'), at('2026-11-03T08:00:00Z')]);
  expect(days.map((day) => [day.name, day.operations.length])).toEqual([
    ['22 November 2026', 2],
    ['3 November 2026', 1],
  ]);
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
