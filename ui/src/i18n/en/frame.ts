// The frame round every page: the sidebar, undo and redo, and what is saved.

import type { OpKind } from '../../ipc';
import { formatCount, formatDate } from '../format';
import { inventoryName, limitName } from './profile-names';

/** A thing within a role, or the role: the host names the role first. */
export function within(subject: string): string {
  const [role = subject, part] = subject.split(' › ');
  return part === undefined ? role : `“${part}” in ${role}`;
}

/** A step of a chosen move: the host names where the move leads first. What a reader wrote may hold the mark itself. */
export function stepOn(subject: string): string {
  const at = subject.indexOf(' › ');
  return at < 0 ? subject : `“${subject.slice(at + 3)}” on the way to ${subject.slice(0, at)}`;
}

/** What came back out of the trash; a check-in goes by its date. */
export function putBack(subject: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(subject) ? `the check-in of ${formatDate(subject)}` : within(subject);
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
  put_back: (subject) => `put back ${putBack(subject)}`,
  empty_trash: () => 'empty the trash',
  erase_person: () => 'erase a person',
  answer_statement: (subject) => `answer ${within(subject)}`,
  withdraw_answer: (subject) => `take back the answer to ${within(subject)}`,
  finish_sitting: (subject) => `finish ${inventoryName(subject)}`,
  remove_sitting: (subject) => `remove the answers on ${inventoryName(subject)}`,
  add_experience: (subject) => `add “${subject}”`,
  edit_experience: (subject) => `edit “${subject}”`,
  remove_experience: (subject) => `remove “${subject}”`,
  arrange_experience: (subject) => `move “${subject}”`,
  set_limit: (subject) => `set the limit on ${limitName(subject)}`,
  lift_limit: (subject) => `lift the limit on ${limitName(subject)}`,
  hide_fit: (subject) => `hide ${subject} from what fits`,
  show_fit: (subject) => `show ${subject} among what fits`,
  keep_fit_check: (subject) => `keep the fit check of ${subject}`,
  remove_fit_check: (subject) => `remove a fit check of ${subject}`,
  add_move: (subject) => `add the move to ${subject}`,
  edit_move: (subject) => `edit the move to ${subject}`,
  set_move_state: (subject) => `change the state of the move to ${subject}`,
  remove_move: (subject) => `remove the move to ${subject}`,
  add_step: (subject) => `add ${stepOn(subject)}`,
  edit_step: (subject) => `edit ${stepOn(subject)}`,
  tick_step: (subject) => `tick ${stepOn(subject)}`,
  untick_step: (subject) => `take back the tick at ${stepOn(subject)}`,
  remove_step: (subject) => `remove ${stepOn(subject)}`,
  add_decision: (question) => `note the decision “${question}”`,
  edit_decision: (question) => `edit the decision “${question}”`,
  remove_decision: (question) => `remove the decision “${question}”`,
  choose_option: (question) => `write down the choice in “${question}”`,
  reopen_decision: (question) => `take back the choice in “${question}”`,
  review_decision: (question) => `look back on “${question}”`,
  add_check_in: (on) => `add the check-in of ${formatDate(on)}`,
  edit_check_in: (on) => `edit the check-in of ${formatDate(on)}`,
  remove_check_in: (on) => `remove the check-in of ${formatDate(on)}`,
  set_rhythm: () => 'change how often you check in',
  add_metric: (name) => `add the measure “${name}”`,
  edit_metric: (name) => `edit the measure “${name}”`,
  remove_metric: (name) => `remove the measure “${name}”`,
};

/** What an action was done to is gone, and its name with it. */
export const nameless = (subject: string): boolean => subject === '';

export const frame = {
  skip: 'Skip to the page',
  navigation: 'Pages',
  status: 'What just happened',
  today: 'Today',
  explore: 'Explore',
  you: 'You',
  fit: 'Fit',
  moves: 'Moves',
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
    nameless(subject) ? 'Undo goes no further back' : `Undo: ${doing[op](subject)}`,
  redoing: (op: OpKind, subject: string) =>
    nameless(subject) ? 'Redo goes no further' : `Redo: ${doing[op](subject)}`,
  undone: (op: OpKind, subject: string) => `Undone: ${doing[op](subject)}.`,
  redone: (op: OpKind, subject: string) => `Done again: ${doing[op](subject)}.`,
  tookBack: (op: OpKind, subject: string) => `Undone: ${doing[op](subject)}`,
  didAgain: (op: OpKind, subject: string) => `Done again: ${doing[op](subject)}`,
  saving: 'Saving…',
  saved: 'All changes saved',
  unsaved: 'Last change not saved',
  unknownTitle: 'No such page',
  unknownText: 'This address leads nowhere. Search for an occupation, or go back to where you were.',
  toExplore: 'Go to Explore',
};
