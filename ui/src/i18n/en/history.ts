// History: what was done, newest first; narrowed down, and what came of it.

import type { DoneCount, NetChange, Noun, OpKind } from '../../ipc';
import { counted, formatCount, formatDay, plural } from '../format';
import { happened } from './done';

/** What was done on a day, counted. */
const times: Record<OpKind, (count: number) => string> = {
  create_person: (count) => counted(count, 'plan started', 'plans started'),
  save_occupation: (count) => `${formatCount(count)} saved`,
  edit_saved_note: (count) => counted(count, 'note edited', 'notes edited'),
  remove_saved: (count) => `${formatCount(count)} removed`,
  add_example: (count) =>
    plural(count, { one: 'example brought', other: `example brought ${formatCount(count)} times` }),
  remove_example: (count) =>
    plural(count, { one: 'example removed', other: `example removed ${formatCount(count)} times` }),
  restore_backup: (count) => counted(count, 'backup restored', 'backups restored'),
  react_to_harder: (count) => counted(count, 'reaction', 'reactions'),
  withdraw_reaction: (count) => counted(count, 'reaction taken back', 'reactions taken back'),
  choose_role_version: (count) => counted(count, 'version of a role chosen', 'versions of roles chosen'),
  write_role_note: (count) => counted(count, 'note on a role edited', 'notes on roles edited'),
  put_back: (count) => `${formatCount(count)} put back from the trash`,
  empty_trash: (count) =>
    plural(count, { one: 'trash emptied', other: `trash emptied ${formatCount(count)} times` }),
  erase_person: (count) => counted(count, 'person erased', 'persons erased'),
  import_bundle: (count) => counted(count, 'file brought in', 'files brought in'),
  answer_statement: (count) => counted(count, 'statement answered', 'statements answered'),
  withdraw_answer: (count) => counted(count, 'answer taken back', 'answers taken back'),
  finish_sitting: (count) => counted(count, 'list of questions finished', 'lists of questions finished'),
  remove_sitting: (count) => counted(count, 'set of answers removed', 'sets of answers removed'),
  add_experience: (count) => `${formatCount(count)} added to the experience`,
  edit_experience: (count) => `${formatCount(count)} edited in the experience`,
  remove_experience: (count) => `${formatCount(count)} removed from the experience`,
  arrange_experience: (count) => `${formatCount(count)} moved in the experience`,
  set_limit: (count) => counted(count, 'limit set', 'limits set'),
  lift_limit: (count) => counted(count, 'limit lifted', 'limits lifted'),
  hide_fit: (count) => `${formatCount(count)} hidden from what fits`,
  show_fit: (count) => `${formatCount(count)} shown among what fits again`,
  keep_fit_check: (count) => counted(count, 'fit check kept', 'fit checks kept'),
  remove_fit_check: (count) => counted(count, 'fit check removed', 'fit checks removed'),
  add_move: (count) => counted(count, 'move added', 'moves added'),
  edit_move: (count) => counted(count, 'move edited', 'moves edited'),
  set_move_state: (count) =>
    counted(count, 'change to the state of a move', 'changes to the states of moves'),
  remove_move: (count) => counted(count, 'move removed', 'moves removed'),
  add_step: (count) => counted(count, 'step added', 'steps added'),
  edit_step: (count) => counted(count, 'step edited', 'steps edited'),
  tick_step: (count) => counted(count, 'step ticked', 'steps ticked'),
  untick_step: (count) => counted(count, 'tick taken back', 'ticks taken back'),
  remove_step: (count) => counted(count, 'step removed', 'steps removed'),
  add_decision: (count) => counted(count, 'decision noted', 'decisions noted'),
  edit_decision: (count) => counted(count, 'decision edited', 'decisions edited'),
  remove_decision: (count) => counted(count, 'decision removed', 'decisions removed'),
  choose_option: (count) => counted(count, 'choice written down', 'choices written down'),
  reopen_decision: (count) => counted(count, 'choice taken back', 'choices taken back'),
  review_decision: (count) => counted(count, 'decision looked back on', 'decisions looked back on'),
  add_check_in: (count) => counted(count, 'check-in added', 'check-ins added'),
  edit_check_in: (count) => counted(count, 'check-in edited', 'check-ins edited'),
  remove_check_in: (count) => counted(count, 'check-in removed', 'check-ins removed'),
  set_rhythm: (count) =>
    counted(count, 'change to how often to check in', 'changes to how often to check in'),
  add_metric: (count) => counted(count, 'measure added', 'measures added'),
  edit_metric: (count) => counted(count, 'measure edited', 'measures edited'),
  remove_metric: (count) => counted(count, 'measure removed', 'measures removed'),
};

type Words = { added: string; removed: string; changed: string };

/** How things of a kind differ from then, each a sentence. Kinds that are not rows have none. */
const kinds: Partial<Record<Noun, (net: NetChange) => Words>> = {
  saved: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One occupation was saved and is still there.',
      other: `${formatCount(added)} occupations were saved and are still there.`,
    }),
    removed: plural(removed, {
      one: 'One that was saved then is gone.',
      other: `${formatCount(removed)} that were saved then are gone.`,
    }),
    changed: plural(changed, {
      one: 'One saved occupation has been written about.',
      other: `${formatCount(changed)} saved occupations have been written about.`,
    }),
  }),
  role_marks: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One thing you said of a role is new.',
      other: `${formatCount(added)} things you said of roles are new.`,
    }),
    removed: plural(removed, {
      one: 'One thing you said of a role is gone.',
      other: `${formatCount(removed)} things you said of roles are gone.`,
    }),
    changed: plural(changed, {
      one: 'One thing you said of a role reads otherwise.',
      other: `${formatCount(changed)} things you said of roles read otherwise.`,
    }),
  }),
  profile: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One thing you said of yourself is new.',
      other: `${formatCount(added)} things you said of yourself are new.`,
    }),
    removed: plural(removed, {
      one: 'One thing you said of yourself is gone.',
      other: `${formatCount(removed)} things you said of yourself are gone.`,
    }),
    changed: plural(changed, {
      one: 'One thing you said of yourself reads otherwise.',
      other: `${formatCount(changed)} things you said of yourself read otherwise.`,
    }),
  }),
  fit: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One fit check is new.',
      other: `${formatCount(added)} fit checks are new.`,
    }),
    removed: plural(removed, {
      one: 'One fit check is gone.',
      other: `${formatCount(removed)} fit checks are gone.`,
    }),
    changed: plural(changed, {
      one: 'One fit check is different.',
      other: `${formatCount(changed)} fit checks are different.`,
    }),
  }),
  // A move and each of its steps are things of their own.
  planned: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One move or step in the plan is new.',
      other: `${formatCount(added)} moves and steps in the plan are new.`,
    }),
    removed: plural(removed, {
      one: 'One move or step is gone from the plan.',
      other: `${formatCount(removed)} moves and steps are gone from the plan.`,
    }),
    changed: plural(changed, {
      one: 'One move or step in the plan reads otherwise.',
      other: `${formatCount(changed)} moves and steps in the plan read otherwise.`,
    }),
  }),
  decisions: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One decision is new.',
      other: `${formatCount(added)} decisions are new.`,
    }),
    removed: plural(removed, {
      one: 'One decision is gone.',
      other: `${formatCount(removed)} decisions are gone.`,
    }),
    changed: plural(changed, {
      one: 'One decision reads otherwise.',
      other: `${formatCount(changed)} decisions read otherwise.`,
    }),
  }),
  // A check-in, its rhythm and each measure are things of their own.
  check_ins: ({ added, removed, changed }) => ({
    added: plural(added, {
      one: 'One check-in or measure is new.',
      other: `${formatCount(added)} check-ins and measures are new.`,
    }),
    removed: plural(removed, {
      one: 'One check-in or measure is gone.',
      other: `${formatCount(removed)} check-ins and measures are gone.`,
    }),
    changed: plural(changed, {
      one: 'One check-in or measure reads otherwise.',
      other: `${formatCount(changed)} check-ins and measures read otherwise.`,
    }),
  }),
  person: ({ added, removed, changed }) => ({
    added: plural(added, { one: 'One person is new.', other: `${formatCount(added)} persons are new.` }),
    removed: plural(removed, {
      one: 'One person is gone.',
      other: `${formatCount(removed)} persons are gone.`,
    }),
    changed: plural(changed, {
      one: 'What is known of one person is different.',
      other: `What is known of ${formatCount(changed)} persons is different.`,
    }),
  }),
};

export const history = {
  title: 'History',
  lede: 'What you did, newest first. Undo and redo step through this list, also after a restart.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'When you save an occupation or write a note, it is recorded here, and can be undone.',
  happened,
  undone: 'undone',
  /** Whose plan it was in, when that person was removed since. */
  gone: 'someone no longer here',
  filters: 'Narrow the history',
  text: 'Name contains',
  kind: 'Kind',
  everyKind: 'Everything',
  kinds: {
    saved: 'Saved and removed',
    notes: 'Notes',
    planned: 'Moves and their steps',
    decisions: 'Decisions',
    check_ins: 'Check-ins and measures',
    roles: 'Roles: reactions, versions, statements',
    profile: 'Strengths profile and fit',
    persons: 'Persons and the example',
    trash: 'Trash: put back and emptied',
    backups: 'Restored and brought in',
  },
  standing: 'State',
  both: 'Done and undone',
  stands: 'Still done',
  isUndone: 'Undone',
  person: 'Whose plan',
  everyone: 'Everyone’s',
  noneTitle: 'Nothing matches',
  noneText: 'No step in the history is like this. Choose fewer conditions, or show everything.',
  showAll: 'Show everything',
  since: 'What changed since',
  sinceNothing: 'Choose…',
  sinceVisit: 'My last visit',
  sinceWeek: 'A week ago',
  sinceMonth: 'A month ago',
  sinceDate: 'A date…',
  date: 'Date',
  sinceThen: (instant: string) => `Compared with ${formatDay(instant)}`,
  nothingSince: (instant: string) => `Nothing was done since ${formatDay(instant)}.`,
  sameAsThen: 'Everything is as it was then.',
  erased: (steps: number) =>
    plural(steps, {
      one: 'One step is not counted in: what it was about has been erased.',
      other: `${formatCount(steps)} steps are not counted in: what they were about has been erased.`,
    }),
  differs: (net: NetChange): string[] => {
    const words = kinds[net.noun]?.(net);
    return words
      ? (['added', 'removed', 'changed'] as const).filter((one) => net[one] > 0).map((one) => words[one])
      : [];
  },
  counted: ({ op, count, undone }: DoneCount) =>
    undone === 0 ? times[op](count) : `${times[op](count)} (${formatCount(undone)} undone)`,
  takenBack: (count: number) => `${formatCount(count)} × undo`,
  doneAgain: (count: number) => `${formatCount(count)} × redo`,
  /** What the step was about is gone, by the person's wish or after its time in the trash. */
  erasedSince: 'erased since',
};
