import { describe, expect, test } from 'vitest';
import type { ApiError, ProfileTrouble } from '../ipc';
import { m } from './index';

const troubles: ProfileTrouble[] = [
  { kind: 'title_missing' },
  { kind: 'too_long', most: 200 },
  { kind: 'too_many', most: 20 },
  { kind: 'date_unreadable' },
  { kind: 'date_out_of_range', first: 1930, last: 2027 },
  { kind: 'ends_before_begins' },
  { kind: 'expires_before_issue' },
  { kind: 'number_out_of_range', least: 1, most: 1_000_000 },
  { kind: 'unknown_occupation' },
  { kind: 'no_such_answer' },
  { kind: 'nothing_answered' },
  { kind: 'already_begun' },
  { kind: 'nothing_to_repeat' },
  { kind: 'no_rated_job' },
  { kind: 'nothing_to_weigh' },
];

const every: ApiError[] = [
  { code: 'bad_request', detail: { field: 'note', reason: 'it is longer than 100,000 characters' } },
  { code: 'not_found', detail: { noun: 'saved occupation', id: '0192' } },
  { code: 'already_saved', detail: { id: '0192' } },
  { code: 'already_planned', detail: { id: '0192' } },
  { code: 'nothing_to_undo' },
  { code: 'nothing_to_redo' },
  ...troubles.map((why): ApiError => ({ code: 'profile_refused', detail: { field: 'title', why } })),
  { code: 'undo_conflict' },
  { code: 'contents_erased', detail: { op: 'erase_person' } },
  { code: 'contents_erased', detail: { op: 'empty_trash' } },
  { code: 'contents_erased', detail: { op: 'remove_saved' } },
  { code: 'cannot_put_back', detail: { why: 'there_anew' } },
  { code: 'cannot_put_back', detail: { why: 'person_gone' } },
  { code: 'cannot_put_back', detail: { why: 'move_gone' } },
  { code: 'cannot_put_back', detail: { why: 'metric_gone' } },
  { code: 'cannot_put_back', detail: { why: 'check_in_gone' } },
  { code: 'not_the_name' },
  { code: 'erasure_stopped' },
  { code: 'catalogue_unusable', detail: { reason: 'file is not a database' } },
  { code: 'vault_too_new', detail: { found: 7, supported: 3 } },
  { code: 'vault_in_use' },
  { code: 'vault_damaged', detail: { reason: 'file is not a database' } },
  { code: 'vault_unwritable', detail: { reason: 'disk full' } },
  { code: 'vault_locked' },
  { code: 'vault_keys_damaged', detail: { reason: 'the key file is not as it was written' } },
  { code: 'vault_missing' },
  { code: 'wrong_passphrase' },
  { code: 'wrong_recovery_key' },
  { code: 'recovery_key_mistyped' },
  { code: 'not_as_printed' },
  { code: 'passphrase_too_short', detail: { least: 8 } },
  { code: 'no_memory', detail: { mebibytes: 256 } },
  {
    code: 'backup_unusable',
    detail: { why: { kind: 'damaged', reason: 'database disk image is malformed' } },
  },
  { code: 'backup_unusable', detail: { why: { kind: 'truncated' } } },
  { code: 'backup_unusable', detail: { why: { kind: 'foreign' } } },
  { code: 'backup_unusable', detail: { why: { kind: 'too_new', found: 7, supported: 3 } } },
  { code: 'backup_unusable', detail: { why: { kind: 'other_key' } } },
  { code: 'internal', detail: { reason: 'poisoned lock' } },
];

describe.each(every)('$code', (error) => {
  test('is told in plain sentences, without names of the machine room', () => {
    const { title, text, next } = m.errors.blocking(error);
    for (const words of [m.errors.sentence(error), text, next]) {
      expect(words).toMatch(/^[A-Z].*\.$/s);
      // A file that must be found is called by its name.
      const said = words.replaceAll(/waymark\.vault\.keys(-copy)?/g, '');
      expect(said).not.toMatch(/vault|database|lock|undefined|!|0192/);
    }
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  });
});

test('the reason the core gave is kept for a report', () => {
  expect(m.errors.sourceOfTrouble({ code: 'vault_damaged', detail: { reason: 'bad header' } })).toBe(
    'bad header',
  );
  expect(m.errors.sourceOfTrouble({ code: 'vault_in_use' })).toBe('');
});
