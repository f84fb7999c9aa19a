import { describe, expect, test } from 'vitest';
import { m } from '../../../i18n';
import type { Backup, BackupDifference, BackupProof } from '../../../ipc';
import { summary } from './summary';

const proved = (at: string): BackupProof => ({ state: 'proved', at });

function backup(seq: number, on: string, proof: BackupProof): Backup {
  return { seq, on, madeAt: null, bytes: 50_000, sealed: false, proof };
}

test('without backups there is nothing to sum up', () => expect(summary([])).toBeUndefined());

test('the newest proved backup is the one to rely on', () => {
  const list = [
    backup(3, '2026-03-02', { state: 'failed', at: '2026-03-02T10:00:00Z', why: { kind: 'truncated' } }),
    backup(2, '2026-03-01', proved('2026-03-01T09:00:00Z')),
    backup(1, '2025-11-03', proved('2026-03-02T09:00:00Z')),
  ];
  expect(summary(list)).toEqual({
    count: 3,
    bytes: 150_000,
    oldest: '2025-11-03',
    proved: '2026-03-01T09:00:00Z',
  });
});

test('a clock that was wrong does not change which is the oldest', () => {
  const list = [backup(2, '1970-01-01', { state: 'unknown' }), backup(1, '2026-03-02', { state: 'unknown' })];
  expect(summary(list)).toMatchObject({ oldest: '2026-03-02', proved: undefined });
});

describe('what would change is said thing by thing', () => {
  test.each<[BackupDifference, string[]]>([
    [{ noun: 'saved', go: 0, come: 1, change: 0 }, ['One saved occupation comes back.']],
    [
      { noun: 'saved', go: 3, come: 0, change: 2 },
      ['3 saved occupations are removed.', '2 notes read as they did then.'],
    ],
    [
      { noun: 'person', go: 1, come: 2, change: 1 },
      ['One person is removed.', '2 persons come back.', 'What is known of one person is as it was then.'],
    ],
    [
      { noun: 'role_marks', go: 1, come: 2, change: 0 },
      ['One mark on a role is removed.', '2 marks on roles come back.'],
    ],
    [{ noun: 'history', go: 1, come: 1, change: 1 }, []],
  ])('%j', (difference, expected) => expect(m.backups.effects(difference)).toEqual(expected));
});

test.each([
  [1, '1 kB'],
  [53_248, '54 kB'],
  [4_250_000, '4.3 MB'],
])('%d bytes are %s', (bytes, expected) => expect(m.backups.size(bytes)).toBe(expected));

test('a failure is said with its day, its reason and what happens next', () => {
  const said = m.backups.failed('2026-03-02T09:30:00Z', {
    code: 'vault_unwritable',
    detail: { reason: 'cannot write waymark.partial: no space left on device' },
  });
  expect(said).toMatch(/^The backup on 2 March 2026 at \d\d:30 could not be made\. The disk refused/);
  expect(said).toMatch(/tries again by itself\.$/);
  expect(said).not.toContain('waymark.partial');
});

test('a restore is named by the day of its backup', () => {
  expect(m.history.happened('restore_backup', '2026-03-02')).toBe('Restored the backup of 2 March 2026');
  expect(m.frame.undoing('restore_backup', '2026-03-02')).toBe('Undo: restore the backup of 2 March 2026');
});
