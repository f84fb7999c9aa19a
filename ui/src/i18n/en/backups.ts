// Backups, in Settings: what is kept, how good it is known to be, and going back.

import type { ApiError, BackupDifference, BackupTrouble, Noun } from '../../ipc';
import {
  counted,
  formatCount,
  formatDate,
  formatDay,
  formatList,
  formatNumber,
  formatTime,
  plural,
} from '../format';
import { errors } from './errors';

type Counts = { go: string; come: string; change: string };

/** What happens to things of a kind, each a sentence. Kinds that are not rows have none. */
const kinds: Partial<Record<Noun, (difference: BackupDifference) => Counts>> = {
  person: ({ go, come, change }) => ({
    go: plural(go, { one: 'One person is removed.', other: `${formatCount(go)} persons are removed.` }),
    come: plural(come, { one: 'One person comes back.', other: `${formatCount(come)} persons come back.` }),
    change: plural(change, {
      one: 'What is known of one person is as it was then.',
      other: `What is known of ${formatCount(change)} persons is as it was then.`,
    }),
  }),
  saved: ({ go, come, change }) => ({
    go: plural(go, {
      one: 'One saved occupation is removed.',
      other: `${formatCount(go)} saved occupations are removed.`,
    }),
    come: plural(come, {
      one: 'One saved occupation comes back.',
      other: `${formatCount(come)} saved occupations come back.`,
    }),
    change: plural(change, {
      one: 'One note reads as it did then.',
      other: `${formatCount(change)} notes read as they did then.`,
    }),
  }),
  profile: ({ go, come, change }) => ({
    go: plural(go, {
      one: 'One thing in a strengths profile is removed.',
      other: `${formatCount(go)} things in strengths profiles are removed.`,
    }),
    come: plural(come, {
      one: 'One thing in a strengths profile comes back.',
      other: `${formatCount(come)} things in strengths profiles come back.`,
    }),
    change: plural(change, {
      one: 'One thing in a strengths profile is as it was then.',
      other: `${formatCount(change)} things in strengths profiles are as they were then.`,
    }),
  }),
  fit: ({ go, come, change }) => ({
    go: plural(go, { one: 'One fit check is removed.', other: `${formatCount(go)} fit checks are removed.` }),
    come: plural(come, {
      one: 'One fit check comes back.',
      other: `${formatCount(come)} fit checks come back.`,
    }),
    change: plural(change, {
      one: 'One fit check is as it was then.',
      other: `${formatCount(change)} fit checks are as they were then.`,
    }),
  }),
  planned: ({ go, come, change }) => ({
    go: plural(go, {
      one: 'One move or step of a plan is removed.',
      other: `${formatCount(go)} moves and steps of plans are removed.`,
    }),
    come: plural(come, {
      one: 'One move or step of a plan comes back.',
      other: `${formatCount(come)} moves and steps of plans come back.`,
    }),
    change: plural(change, {
      one: 'One move or step of a plan is as it was then.',
      other: `${formatCount(change)} moves and steps of plans are as they were then.`,
    }),
  }),
  decisions: ({ go, come, change }) => ({
    go: plural(go, { one: 'One decision is removed.', other: `${formatCount(go)} decisions are removed.` }),
    come: plural(come, {
      one: 'One decision comes back.',
      other: `${formatCount(come)} decisions come back.`,
    }),
    change: plural(change, {
      one: 'One decision is as it was then.',
      other: `${formatCount(change)} decisions are as they were then.`,
    }),
  }),
  check_ins: ({ go, come, change }) => ({
    go: plural(go, {
      one: 'One check-in or measure is removed.',
      other: `${formatCount(go)} check-ins and measures are removed.`,
    }),
    come: plural(come, {
      one: 'One check-in or measure comes back.',
      other: `${formatCount(come)} check-ins and measures come back.`,
    }),
    change: plural(change, {
      one: 'One check-in or measure is as it was then.',
      other: `${formatCount(change)} check-ins and measures are as they were then.`,
    }),
  }),
  role_marks: ({ go, come, change }) => ({
    go: plural(go, {
      one: 'One mark on a role is removed.',
      other: `${formatCount(go)} marks on roles are removed.`,
    }),
    come: plural(come, {
      one: 'One mark on a role comes back.',
      other: `${formatCount(come)} marks on roles come back.`,
    }),
    change: plural(change, {
      one: 'One mark on a role is as it was then.',
      other: `${formatCount(change)} marks on roles are as they were then.`,
    }),
  }),
};

const flaws: Record<BackupTrouble['kind'], string> = {
  damaged: 'Damaged',
  truncated: 'Its end is missing',
  foreign: 'Not a backup of Waymark',
  too_new: 'Needs a newer Waymark',
  other_key: 'Encrypted with another key',
};

export const backups = {
  title: 'Backups',
  /** On a page that cannot be shown because the plan is damaged. */
  intro:
    'Waymark backs up your plan by itself: after half an hour with changes, and when you leave for the day. A backup counts once it has been restored on trial and compared with your plan, row by row.',
  proved: 'Last proved',
  kept: 'Kept',
  none: 'No backup yet. The first is made soon after your first change; you can also make one now.',
  when: (instant: string) => `${formatDay(instant)}, ${formatTime(instant)}`,
  onDay: (civil: string) => formatDate(civil),
  count: (count: number, size: string) => `${counted(count, 'backup', 'backups')}, ${size} in all`,
  since: (civil: string) => `The oldest is of ${formatDate(civil)}.`,
  notProved: 'Not since the record of it was lost. Looking into a backup proves it.',
  folder:
    'They are in the folder “backups” beside your plan. Copy that folder elsewhere now and then: a backup on the same disk goes with the disk.',
  failed: (instant: string, error: ApiError) =>
    `The backup on ${formatDay(instant)} at ${formatTime(instant)} could not be made. ${reasons(error)}`,
  make: 'Back up now',
  making: 'Backing up and proving…',
  made: 'Backed up and proved.',
  table: 'Backups, newest first',
  columns: { made: 'Made', size: 'Size', proof: 'Proved', restore: 'Restore' },
  size: (bytes: number) =>
    bytes < 1e6 ? `${formatCount(Math.ceil(bytes / 1000))} kB` : `${formatNumber(bytes / 1e6, 1)} MB`,
  sealed: 'encrypted',
  provedOn: (instant: string) => formatDay(instant),
  unknown: 'Not yet',
  flaw: (trouble: BackupTrouble) => flaws[trouble.kind],
  restore: 'Restore…',
  restoreOf: (when: string) => `Restore the backup of ${when}`,
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  showFewer: 'Show fewer',
  dialogTitle: (when: string) => `Go back to ${when}?`,
  looking: 'Restoring it on trial and comparing it with your plan…',
  same: 'Your plan is exactly as in this backup. There is nothing to restore.',
  changes: 'What would change',
  otherVault: 'This is a backup of another plan. It would stand in the place of yours.',
  persons: (names: string[]) => `It holds what was written for ${formatList(names)}.`,
  effects: (difference: BackupDifference) => {
    const words = kinds[difference.noun]?.(difference);
    return words
      ? (['go', 'come', 'change'] as const).filter((one) => difference[one] > 0).map((one) => words[one])
      : [];
  },
  lost: (steps: number) =>
    plural(steps, {
      one: 'One step since then would be lost',
      other: `${formatCount(steps)} steps since then would be lost`,
    }),
  lostMore: (more: number) =>
    plural(more, { one: 'And one earlier step.', other: `And ${formatCount(more)} earlier steps.` }),
  noneSince: 'Nothing was done since.',
  onlyThere: (steps: number) =>
    plural(steps, {
      one: 'The backup holds a step that your history does not. What it did comes back; History shows the restore in its place.',
      other: `The backup holds ${formatCount(steps)} steps that your history does not. What they did comes back; History shows the restore in their place.`,
    }),
  inPlace:
    'Your plan cannot be read, so there is nothing to compare this backup with. It takes the place of the damaged file, which is kept beside it under another name.',
  older: 'It was made by an older Waymark and is brought up to date on the way.',
  forPerson: (name: string) => `for ${name}`,
  stays: 'Your plan as it is now is backed up first, and Undo takes the restore back.',
  confirm: 'Restore',
  restoring: 'Backing up what is here, then restoring…',
  restored: (civil: string) => `The backup of ${formatDate(civil)} is restored.`,
};

function reasons(error: ApiError): string {
  switch (error.code) {
    case 'vault_unwritable':
      return 'The disk refused: it may be full, read-only or unplugged. Waymark tries again by itself.';
    case 'backup_unusable':
      return 'What was written could not be read back as it was, so it does not count. Waymark tries again by itself.';
    default:
      return errors.sentence(error);
  }
}
