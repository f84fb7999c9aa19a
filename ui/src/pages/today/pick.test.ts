import { expect, test } from 'vitest';
import type { SavedOccupation } from '../../ipc';
import { firstSteps, firstWords, fromLongAgo, lastWords, recent } from './pick';

function saved(code: string, savedOn: string, changed: string, note = ''): SavedOccupation {
  return {
    id: code,
    personId: 'me',
    code,
    title: code,
    inCatalogue: true,
    note,
    savedAt: `${savedOn}T10:00:00.000Z`,
    savedOn,
    changedAt: `${changed}T10:00:00.000Z`,
    catalogueVersion: '2026.1',
  };
}

const old = saved('old', '2023-10-02', '2026-11-20', 'At first.\n\nMuch later.\n');
const quiet = saved('quiet', '2023-11-02', '2023-11-02');
const fresh = saved('fresh', '2026-10-02', '2026-10-02', 'New.');
const other = saved('other', '2024-01-02', '2024-01-02', 'Other.');

test('what was touched last comes first, and no more than three', () => {
  expect(recent([quiet, fresh, old, other]).map((one) => one.code)).toEqual(['old', 'fresh', 'other']);
});

test('only a note of more than a year ago is asked about, another each day', () => {
  const on = (day: string) => fromLongAgo([old, quiet, fresh, other], new Date(`${day}T09:00:00Z`))?.code;
  expect(new Set([on('2026-11-22'), on('2026-11-23')])).toEqual(new Set(['old', 'other']));
  expect(fromLongAgo([quiet, fresh], new Date('2026-11-22T09:00:00Z'))).toBeNull();
});

test('a note is quoted by its first or its last paragraph', () => {
  expect([firstWords(old.note), lastWords(old.note), lastWords('')]).toEqual([
    'At first.',
    'Much later.',
    '',
  ]);
});

test('a step counts as done when the plan shows it', () => {
  expect(firstSteps([])).toEqual({ found: false, two: false, why: false });
  expect(firstSteps([quiet])).toEqual({ found: true, two: false, why: false });
  expect(firstSteps([quiet, fresh, other])).toEqual({ found: true, two: true, why: true });
});
