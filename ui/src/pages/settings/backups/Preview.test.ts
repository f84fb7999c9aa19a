// @vitest-environment happy-dom

import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import { m } from '../../../i18n';
import type { BackupPreview, LostStep } from '../../../ipc';
import Preview from './Preview.svelte';

const edited: LostStep = {
  did: 'done',
  op: 'edit_saved_note',
  subject: 'Logisticians',
  person: 'Me',
  at: '2026-03-02T09:30:00.000Z',
};

const plain: BackupPreview = {
  backup: { seq: 1, on: '2026-03-01', madeAt: null, bytes: 1, sealed: false, proof: { state: 'unknown' } },
  vaultDamaged: false,
  otherVault: false,
  olderFormat: false,
  since: 1,
  lost: [edited],
  onlyInBackup: 0,
  differences: [{ noun: 'saved', go: 0, come: 0, change: 1 }],
  persons: ['Me'],
};

function said(changed: Partial<BackupPreview>): string {
  const target = document.createElement('div');
  const view = mount(Preview, { target, props: { preview: { ...plain, ...changed } } });
  flushSync();
  const text = target.textContent.replace(/\s+/g, ' ');
  void unmount(view);
  return text;
}

test('what would change, what would be lost and what stays are all said', () => {
  const text = said({});
  expect(text).toContain('One note reads as it did then.');
  expect(text).toContain('Edited the note on Logisticians');
  expect(text).toContain(m.backups.stays);
  expect(text).not.toContain('for Me');
  expect(text).not.toContain(m.backups.otherVault);
});

test('with several persons each step says whose it was', () => {
  const text = said({ persons: ['Me', 'Robin Hale'], lost: [{ ...edited, person: 'Robin Hale' }] });
  expect(text).toContain('for Robin Hale');
  expect(text).toContain('It holds what was written for Me and Robin Hale.');
});

test('taking back and doing again are steps too', () => {
  const text = said({
    since: 2,
    lost: [
      { ...edited, did: 'redone' },
      { ...edited, did: 'undone' },
    ],
  });
  expect(text).toContain('Done again: edit the note on Logisticians');
  expect(text).toContain('Undone: edit the note on Logisticians');
  expect(text).toContain('2 steps since then would be lost');
});

test('steps that are too many to list are counted', () => {
  expect(said({ since: 241 })).toContain('And 240 earlier steps.');
});

test.each<[Partial<BackupPreview>, string]>([
  [{ otherVault: true }, m.backups.otherVault],
  [{ olderFormat: true }, m.backups.older],
  [{ onlyInBackup: 2 }, 'The backup holds 2 steps that your history does not.'],
  [{ since: 0, lost: [] }, m.backups.noneSince],
  [{ differences: [] }, m.backups.same],
])('%j is said', (changed, expected) => expect(said(changed)).toContain(expected));

test('when nothing would change, nothing is said to be lost', () => {
  expect(said({ differences: [] })).not.toContain('would be lost');
});

test('without a plan to compare it with, the backup is said to take its place', () => {
  const text = said({ vaultDamaged: true, since: 0, lost: [], differences: [] });
  expect(text).toContain(m.backups.inPlace);
  expect(text).toContain('It holds what was written for Me.');
  expect(text).not.toContain(m.backups.same);
  expect(text).not.toContain(m.backups.stays);
});
