// What went wrong, in a sentence, and what to do next. One entry for each code of the core.

import type {
  ApiError,
  BackupTrouble,
  ImportTrouble,
  OpKind,
  ProfileTrouble,
  PutBackTrouble,
} from '../../ipc';
import { counted, formatCount } from '../format';

export type Blocking = { title: string; text: string; next: string };

/** Each is kept where it is, and nothing of it got into the plan. */
const backupTrouble: Record<BackupTrouble['kind'], string> = {
  damaged: 'This backup is damaged and cannot be restored. Nothing was changed; choose another one.',
  truncated:
    'The end of this backup is missing, so it cannot be restored. Nothing was changed; choose another one.',
  foreign:
    'The file in the place of this backup is not one of Waymark. Nothing was changed; choose another one.',
  too_new: 'This backup was made by a newer Waymark. Update this one to restore it; nothing was changed.',
  other_key:
    'This backup is encrypted with another key and cannot be opened here. Nothing was changed; choose another one.',
};

const putBackTrouble: Record<PutBackTrouble, string> = {
  there_anew:
    'The same is there anew. Remove that one first, or copy from it what you need; this one stays in the trash.',
  check_in_gone:
    'The check-ins it has numbers in were removed too. Put those back first; this stays in the trash.',
  metric_gone:
    'A measure it has a number of was removed too. Put that one back first; this stays in the trash.',
  move_gone: 'The move it belonged to was removed too. Put that one back first; this stays in the trash.',
  person_gone: 'The person it belonged to was removed too. Put them back first; this stays in the trash.',
};

/** Undo and redo end at what was erased. */
function erasedFor(op: OpKind): string {
  switch (op) {
    case 'erase_person':
      return 'Erasing a person cannot be undone, and undo goes no further back. Everything before it stays as it is.';
    case 'empty_trash':
      return 'Emptying the trash cannot be undone, and undo goes no further back. Everything before it stays as it is.';
    default:
      return 'What this step was about has been erased, so undo goes no further. Everything before it stays as it is.';
  }
}

/** Each names what was chosen, and nothing of it got into the plan. */
const importTrouble: Record<ImportTrouble['kind'], string> = {
  foreign:
    'This is not a file that Waymark exported, so nothing was brought in. Choose one whose name ends in .zip or .zip.age as Waymark wrote it; backups are restored under Backups.',
  too_new: 'This file was exported by a newer Waymark. Update this one to bring it in; nothing was changed.',
  damaged:
    'This file is not as Waymark wrote it: it was changed or damaged on the way. Nothing was brought in; copy or export it again.',
  truncated:
    'The end of this file is missing, as when copying was interrupted. Nothing was brought in; copy it again.',
  wrong_passphrase:
    'That is not the passphrase of this file, or its beginning is damaged. Check capitals and the keyboard’s language, then try again; nothing was changed.',
  too_large:
    'This file is larger or asks for more work than anything Waymark exports, so it was not opened. Nothing was changed.',
};

/** What was given for a strengths profile and is not kept. */
function profileTrouble(why: ProfileTrouble): string {
  switch (why.kind) {
    case 'title_missing':
      return 'Give it a name, so that it can be found again.';
    case 'too_long':
      return `This is longer than there is room for. Shorten it to ${counted(why.most, 'character', 'characters')}.`;
    case 'too_many':
      return `There is room for ${formatCount(why.most)}. Remove one that says less, then add this one.`;
    case 'date_unreadable':
      return 'Write a year, such as 2019, or a year and a month, such as 2019-04.';
    case 'date_out_of_range':
      return `Write a year between ${String(why.first)} and ${String(why.last)}.`;
    case 'ends_before_begins':
      return 'The end is before the beginning. Change one of them.';
    case 'expires_before_issue':
      return 'It runs out before it was issued. Change one of the two dates.';
    case 'number_out_of_range':
      return `Write a whole number between ${formatCount(why.least)} and ${formatCount(why.most)}.`;
    case 'unknown_occupation':
      return 'That occupation is not in the catalogue any more. Search for the job and choose another, or leave it out.';
    case 'no_such_answer':
      return 'This question has changed since it was opened. Open the list again; what you answered before is kept.';
    case 'nothing_answered':
      return 'Nothing has been answered yet. Answer at least one question, then finish.';
    case 'already_begun':
      return 'You have begun this already. Finish it or throw it away first.';
    case 'nothing_to_repeat':
      return 'There are no finished answers to begin with. Begin anew.';
    case 'no_rated_job':
      return 'None of your past jobs names an occupation whose skills have been rated. Add one, or choose its occupation; or answer without a draft.';
    case 'nothing_to_weigh':
      return 'There is nothing to weigh yet. Say of two working conditions at least which end you would rather have.';
  }
}

export const errors = {
  toBackups: 'Go to the backups',
  sentence(error: ApiError): string {
    switch (error.code) {
      case 'bad_request':
        return `That could not be used: ${error.detail.reason}. Change it and try again.`;
      case 'not_found':
        return 'It is no longer there. It may have been removed; undo brings it back.';
      case 'already_saved':
        return 'This occupation is already in your plan.';
      case 'already_planned':
        return 'This move is already in your plan. Finish or drop that one before you choose it anew.';
      case 'nothing_to_undo':
        return 'There is nothing to undo.';
      case 'nothing_to_redo':
        return 'There is nothing to redo.';
      case 'profile_refused':
        return profileTrouble(error.detail.why);
      case 'undo_conflict':
        return 'Something you did later depends on this. Undo that first.';
      case 'contents_erased':
        return erasedFor(error.detail.op);
      case 'cannot_put_back':
        return putBackTrouble[error.detail.why];
      case 'not_the_name':
        return 'That is not the name. Type it as it stands above; nothing was erased.';
      case 'erasure_stopped':
        return 'Stopped. Nothing was erased.';
      case 'catalogue_unusable':
        return 'The catalogue of occupations cannot be read. Reinstall Waymark to put it back; your plan is kept apart and stays as it is.';
      case 'vault_too_new':
        return 'Your plan was written by a newer Waymark. Update this one to open it; nothing was changed.';
      case 'vault_in_use':
        return 'Your plan is open in another Waymark window. Close that one, then try again.';
      case 'vault_damaged':
        return 'Your plan cannot be read, and was left exactly as it is. Restore a backup in Settings, or put back a copy, then try again.';
      case 'vault_unwritable':
        return 'Your plan cannot be written. Check that the disk has room and is not read-only, then try again.';
      case 'vault_locked':
        return 'Your plan is closed until you give its passphrase.';
      case 'vault_keys_damaged':
        return 'The file that holds your plan’s keys is missing or damaged. Put back waymark.vault.keys from a copy, then try again; nothing was changed.';
      case 'vault_missing':
        return 'Your plan is not where it was. Put the file back, then try again; nothing was made in its place.';
      case 'wrong_passphrase':
        return 'That is not the passphrase. Check capitals and the keyboard’s language, then try again; nothing was changed.';
      case 'wrong_recovery_key':
        return 'This key does not open this plan. It may be from another plan, or from a sheet that a newer one replaced.';
      case 'recovery_key_mistyped':
        return 'One of the characters is not as on the sheet. Compare group by group, then try again.';
      case 'not_as_printed':
        return 'That is not what the sheet says. Compare letter by letter, then try again.';
      case 'passphrase_too_short':
        return `Use at least ${error.detail.least} characters.`;
      case 'no_memory':
        return `Opening needs ${error.detail.mebibytes} MB of free memory, and the computer has less. Close other programs, then try again.`;
      case 'backup_unusable':
        return backupTrouble[error.detail.why.kind];
      case 'import_refused':
        return importTrouble[error.detail.why.kind];
      case 'file_unwritable':
        return 'The file could not be written there, and nothing was left behind. Check that the disk has room and the folder can be written, or choose another one.';
      case 'file_unreadable':
        return 'The file could not be read. Check that it is still there and that you may read it, then choose it again.';
      case 'export_too_large':
        return 'This is more than one file can hold. Export it for reading instead, or copy the folder of backups.';
      case 'cancelled':
        return 'It was stopped. Nothing was changed.';
      case 'internal':
        return 'Something went wrong inside Waymark. Nothing was lost; try again, or restart it.';
    }
  },
  /** A page of its own, when the plan cannot be opened at all. */
  blocking(error: ApiError): Blocking {
    switch (error.code) {
      case 'vault_too_new':
        return {
          title: 'Your plan needs a newer Waymark',
          text: `It was last opened by a version that writes format ${error.detail.found}; this one reads up to ${error.detail.supported}. Nothing in it was changed.`,
          next: 'Install the newest Waymark, then open it again.',
        };
      case 'vault_in_use':
        return {
          title: 'Your plan is open elsewhere',
          text: 'Another Waymark window has it open. Only one can write at a time, so that neither overwrites the other.',
          next: 'Close the other window, then try again.',
        };
      case 'vault_damaged':
        return {
          title: 'Your plan cannot be read',
          text: 'The file is there, but it is not a plan Waymark can read. It was left exactly as it is.',
          next: 'Go back to a backup, or put back a copy of the file yourself and try again.',
        };
      case 'vault_unwritable':
        return {
          title: 'Your plan cannot be written',
          text: 'The disk refuses: it may be full, read-only, or unplugged. What you saved before is still there.',
          next: 'Make room or reconnect the disk, then try again.',
        };
      case 'vault_keys_damaged':
        return {
          title: 'The keys of your plan cannot be read',
          text: 'Your plan is encrypted, and the two small files beside it that hold its keys, waymark.vault.keys and waymark.vault.keys-copy, are missing or damaged. Nothing was changed.',
          next: 'Put either of them back from a copy, then try again.',
        };
      case 'vault_missing':
        return {
          title: 'Your plan is not where it was',
          text: 'Its keys are there, but the file itself is gone: moved, renamed, or on a disk that is not connected. Nothing was made in its place.',
          next: 'Put the file back or connect the disk, then try again.',
        };
      case 'catalogue_unusable':
        return {
          title: 'The catalogue cannot be read',
          text: 'The file with the occupations and their figures is missing or damaged. Your plan is kept apart from it and is untouched.',
          next: 'Reinstall Waymark; it brings the catalogue with it.',
        };
      default:
        return {
          title: 'This page could not be shown',
          text: errors.sentence(error),
          next: 'Try again. If it happens a second time, restart Waymark.',
        };
    }
  },
  details: 'Details for a report',
  catalogueStays: 'Explore and every occupation page still work in the meantime.',
  sourceOfTrouble: (error: ApiError): string =>
    'detail' in error && 'reason' in error.detail ? error.detail.reason : '',
};
