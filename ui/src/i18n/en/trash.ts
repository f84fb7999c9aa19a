// The trash: what was removed and can still be put back.

import type { OpKind, TrashItem } from '../../ipc';
import { counted, formatCount, formatDate, plural } from '../format';
import { stepOn, within } from './frame';
import { inventoryName } from './profile-names';

/** What was removed; actions that remove nothing have no words. */
const removed: Partial<Record<OpKind, (subject: string) => string>> = {
  remove_saved: (title) => title,
  remove_example: (name) => `The example, ${name}`,
  write_role_note: (subject) => `The note on ${within(subject)}`,
  remove_sitting: (subject) => `Answers on ${inventoryName(subject)}`,
  remove_experience: (subject) => subject,
  remove_fit_check: (subject) => `A fit check of ${subject}`,
  remove_move: (title) => `The move to ${title}`,
  remove_step: (subject) => `The step ${stepOn(subject)}`,
  remove_decision: (question) => `The decision “${question}”`,
  remove_check_in: (on) => `The check-in of ${formatDate(on)}`,
  remove_metric: (name) => `The measure “${name}”`,
};

export const trash = {
  title: 'Trash',
  lede: 'What you removed, kept for thirty days. After that it is gone from your plan and from its history.',
  emptyTitle: 'Nothing in the trash',
  emptyText: 'When you remove an occupation or a person, it lies here for thirty days and can be put back.',
  what: ({ op, subject }: TrashItem) => removed[op]?.(subject) ?? subject,
  fromPlan: (person: string) => `From the plan of ${person}`,
  fromOwn: 'From your own plan',
  with: (things: number) => `With ${counted(things - 1, 'thing', 'things')} of theirs`,
  removedOn: (civil: string) => `Removed on ${formatDate(civil)}`,
  left: (days: number) => plural(days, { one: 'Last day', other: `${formatCount(days)} days left` }),
  putBack: 'Put back',
  putBackWhat: (what: string) => `Put back: ${what}`,
  isBack: (what: string) => `${what} is put back.`,
  empty: 'Empty the trash…',
  emptyTitleAsk: 'Empty the trash?',
  emptyHappens: (count: number) =>
    plural(count, {
      one: 'One thing is erased for good, with every note on it that the history holds. Undo will not bring it back, and will not go back past this.',
      other: `${formatCount(count)} things are erased for good, with every note on them that the history holds. Undo will not bring them back, and will not go back past this.`,
    }),
  emptyStays: 'Your plans stay as they are. Backups from before still hold what was removed.',
  emptyDo: 'Empty the trash',
  emptied: (count: number) =>
    plural(count, { one: 'One thing is erased.', other: `${formatCount(count)} things are erased.` }),
  open: 'Open the trash',
  words: 'bin deleted removed restore',
};
