import { expect, test } from 'vitest';
import type { Operation } from '../../ipc';
import { byDay } from './days';

const at = (instant: string): Operation => ({
  id: instant,
  op: 'save_occupation',
  subject: 'Logisticians',
  personId: null,
  at: instant,
  applied: true,
});

test('what was done stands under its day, newest first', () => {
  const days = byDay([at('2026-11-22T14:00:00Z'), at('2026-11-22T09:30:00Z'), at('2026-11-03T08:00:00Z')]);
  expect(days.map((day) => [day.name, day.operations.length])).toEqual([
    ['22 November 2026', 2],
    ['3 November 2026', 1],
  ]);
});
