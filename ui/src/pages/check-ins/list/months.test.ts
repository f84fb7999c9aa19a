import { expect, test } from 'vitest';
import type { CheckIn } from '../../../ipc';
import { byMonth, isLong } from './months';

const checkIn = (id: string, on: string): CheckIn => ({
  id,
  on,
  energy: 3,
  progress: null,
  confidence: null,
  text: '',
  values: [],
  changedAt: `${on}T09:00:00Z`,
});

test('each month has a heading, and the newest is marked', () => {
  const lines = byMonth([checkIn('a', '2026-11-28'), checkIn('b', '2026-11-28'), checkIn('c', '2026-10-30')]);
  expect(lines.map((line) => (line.kind === 'month' ? line.month : `${line.key} ${line.newest}`))).toEqual([
    '2026-11',
    'a true',
    'b false',
    '2026-10',
    'c false',
  ]);
});

test.each([
  ['', false],
  ['A line.', false],
  ['x'.repeat(1_401), true],
  ['- a\n'.repeat(20), true],
])('%j is long: %s', (text, long) => expect(isLong(text)).toBe(long));
