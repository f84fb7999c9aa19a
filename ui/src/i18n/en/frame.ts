// The frame round every page: the sidebar, undo and redo, and what is saved.

import type { OpKind } from '../../ipc';
import { formatCount, formatDate } from '../format';

/** A thing within a role, or the role: the host names the role first. */
export function within(subject: string): string {
  const [role = subject, part] = subject.split(' › ');
  return part === undefined ? role : `“${part}” in ${role}`;
}

/** What each action is called in "Undo: …". */
const doing: Record<OpKind, (subject: string) => string> = {
  create_person: (subject) => `start the plan of ${subject}`,
  save_occupation: (subject) => `save ${subject}`,
  edit_saved_note: (subject) => `edit the note on ${subject}`,
  remove_saved: (subject) => `remove ${subject}`,
  add_example: (subject) => `bring the example, ${subject}`,
  remove_example: (subject) => `remove the example, ${subject}`,
  import_bundle: (on) => `bring in what was exported on ${formatDate(on)}`,
  restore_backup: (on) => `restore the backup of ${formatDate(on)}`,
  react_to_harder: (subject) => `react to ${within(subject)}`,
  withdraw_reaction: (subject) => `take back the reaction to ${within(subject)}`,
  choose_role_version: (subject) => `choose the version of ${subject}`,
  write_role_note: (subject) => `edit the note on ${within(subject)}`,
  put_back: (subject) => `put back ${within(subject)}`,
  empty_trash: () => 'empty the trash',
  erase_person: () => 'erase a person',
};

/** The same, done. */
const done: Record<OpKind, (subject: string) => string> = {
  create_person: (subject) => `Started the plan of ${subject}`,
  save_occupation: (subject) => `Saved ${subject}`,
  edit_saved_note: (subject) => `Edited the note on ${subject}`,
  remove_saved: (subject) => `Removed ${subject} from the plan`,
  add_example: (subject) => `Brought the example, ${subject}`,
  remove_example: (subject) => `Removed the example, ${subject}`,
  import_bundle: (on) => `Brought in what was exported on ${formatDate(on)}`,
  restore_backup: (on) => `Restored the backup of ${formatDate(on)}`,
  react_to_harder: (subject) => `Reacted to ${within(subject)}`,
  withdraw_reaction: (subject) => `Took back the reaction to ${within(subject)}`,
  choose_role_version: (subject) => `Chose the version of ${subject}`,
  write_role_note: (subject) => `Edited the note on ${within(subject)}`,
  put_back: (subject) => `Put back ${within(subject)}`,
  empty_trash: () => 'Emptied the trash',
  erase_person: () => 'Erased a person',
};

/** The same once what it was done to is erased, and its subject with it. */
const doneToErased: Record<OpKind, string> = {
  create_person: 'Started a plan',
  save_occupation: 'Saved an occupation',
  edit_saved_note: 'Edited a note',
  remove_saved: 'Removed an occupation from the plan',
  add_example: 'Brought the example',
  remove_example: 'Removed the example',
  import_bundle: 'Brought in a file that was exported',
  restore_backup: 'Restored a backup',
  react_to_harder: 'Reacted to a harder part of a role',
  withdraw_reaction: 'Took back a reaction',
  choose_role_version: 'Chose the version of a role',
  write_role_note: 'Edited a note on a role',
  put_back: 'Put something back',
  empty_trash: 'Emptied the trash',
  erase_person: 'Erased a person',
};

export const frame = {
  skip: 'Skip to the page',
  navigation: 'Pages',
  status: 'What just happened',
  today: 'Today',
  explore: 'Explore',
  you: 'You',
  plan: 'Plan',
  history: 'History',
  settings: 'Settings',
  myPlan: 'My own plan',
  myInitial: 'M',
  savedCount: (count: number) => (count === 0 ? 'Nothing saved yet' : `${formatCount(count)} saved`),
  planClosed: 'Cannot be opened',
  switchPerson: 'Whose plan',
  exampleTag: 'Example',
  exampleLabel: 'This is an example',
  exampleTitle: 'This is an example.',
  exampleText: (name: string) => `${name} is invented; nothing here is about you.`,
  exampleOwn: 'Back to my own plan',
  exampleRemove: 'Remove the example',
  exampleRemoved: 'The example is removed.',
  exampleShow: 'Look around with the example',
  print: 'Print this page',
  lock: 'Lock your plan',
  search: 'Go to…',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undoing: (op: OpKind, subject: string) =>
    subject === '' ? 'Undo goes no further back' : `Undo: ${doing[op](subject)}`,
  redoing: (op: OpKind, subject: string) =>
    subject === '' ? 'Redo goes no further' : `Redo: ${doing[op](subject)}`,
  undone: (op: OpKind, subject: string) => `Undone: ${doing[op](subject)}.`,
  redone: (op: OpKind, subject: string) => `Done again: ${doing[op](subject)}.`,
  tookBack: (op: OpKind, subject: string) => `Undone: ${doing[op](subject)}`,
  didAgain: (op: OpKind, subject: string) => `Done again: ${doing[op](subject)}`,
  happened: (op: OpKind, subject: string) => (subject === '' ? doneToErased[op] : done[op](subject)),
  saving: 'Saving…',
  saved: 'All changes saved',
  unsaved: 'Last change not saved',
  unknownTitle: 'No such page',
  unknownText: 'This address leads nowhere. Search for an occupation, or go back to where you were.',
  toExplore: 'Go to Explore',
};
