// Moves that a person has chosen: the dialog that adds one, and their part of the plan.

import type { MoveState } from '../../ipc';
import { counted, formatCount, formatDate, formatNumber, plural } from '../format';

const levels = (value: number) => formatNumber(value, 1);

const states = {
  considering: 'Considering',
  testing: 'Testing',
  committed: 'Committed',
  under_way: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
} satisfies Record<MoveState, string>;

export const planned = {
  // On the page of a move.
  add: 'Add to your plan…',
  inPlan: 'In your plan',
  unavailable: 'Adding is not possible while your plan cannot be opened.',
  /** What the palette calls it. */
  addTo: (title: string) => `Add the move to ${title} to your plan…`,
  goTo: (title: string) => `Go to the move to ${title} in your plan`,
  words: 'plan choose',

  // The dialog that adds it.
  dialogTitle: 'Add this move to your plan',
  dialogText: (title: string) =>
    `${title}. It begins as one you are considering, and you can change everything later.`,
  why: 'Why this one?',
  whyPlaceholder: 'What speaks for it, what you doubt, what would change your mind',
  begin: 'Steps to begin with',
  beginText: 'What is checked goes into the plan. Change the words and set dates there.',
  nothingShort: 'Nothing that is asked for falls short, so there are no steps to propose.',
  withoutSteps: 'It is added without steps; write your own in the plan.',
  all: (count: number) => `Show all ${formatCount(count)}`,
  confirm: (steps: number) =>
    steps === 0 ? 'Add without steps' : `Add with ${counted(steps, 'step', 'steps')}`,
  added: (title: string) => `The move to ${title} is in your plan.`,
  steps: {
    gap: (name: string, has: number, asked: number) => `${name}: from ${levels(has)} to ${levels(asked)}`,
    /** What is said of each level begins with what somebody does there. */
    like: (example: string) =>
      `Someone at about that level ${example.charAt(0).toLowerCase()}${example.slice(1)}.`,
    schooling: (title: string) => `Find out which schooling the move to ${title} asks for`,
    schoolingDetail: (zones: number) =>
      `It asks for ${counted(zones, 'preparation level', 'preparation levels')} more. Ask which diplomas employers insist on, and which they let years of work stand in for.`,
    talkRole: (title: string) => `Talk with someone who works as ${title}`,
    talkOccupation: (title: string) => `Talk with someone who does the work of ${title}`,
    talkDetail: (name: string, by: number) =>
      `Ask how often a week calls for ${name}, and where they learned it. Of what is important, it is the furthest off, by ${levels(by)} levels.`,
  },

  // In the plan.
  title: 'Moves',
  emptyTitle: 'No move chosen yet',
  emptyText:
    'A move is a next step you have chosen: where to, why, and what to do for it. Look at where you could go, open one, and add it from its page.',
  emptyStart: 'Look at moves',
  over: (count: number) => `Done and dropped (${formatCount(count)})`,
  from: (from: string, to: string) => `From ${from} to ${to}`,
  fromYou: (to: string) => `From where you are to ${to}`,
  gone: 'One of its ends is no longer in the catalogue; everything you wrote is kept.',
  read: (title: string) => `Read about ${title}`,
  state: 'State',
  states,
  statesAbout: {
    considering: 'It is one of several.',
    testing: 'You are finding out, at little cost, whether it is what it seems.',
    committed: 'You have decided, and not begun.',
    under_way: 'You are on the way.',
    done: 'You are there.',
    dropped: 'You have given it up, for a reason.',
  } satisfies Record<MoveState, string>,
  stateOf: (title: string, state: MoveState) => `State of the move to ${title}: ${states[state]}`,
  since: (state: MoveState, on: string) =>
    state === 'done' || state === 'dropped'
      ? `${states[state]} on ${formatDate(on)}`
      : `${states[state]} since ${formatDate(on)}`,
  by: (on: string) => `by ${formatDate(on)}`,
  wasBy: (on: string) => `was meant by ${formatDate(on)}`,
  chosen: (on: string) => `chosen ${formatDate(on)}`,
  droppedBecause: 'Why it was dropped',
  edit: 'Edit',
  about: (button: string, title: string) => `${button}: ${title}`,
  more: (title: string) => `More about the move to ${title}`,
  remove: 'Remove this move',
  byLabel: 'By when',
  byHint: 'Day, month, year. Empty when no date is set.',
  removed: (title: string) => `The move to ${title} is removed from your plan.`,
  edited: (title: string) => `The move to ${title} is saved.`,
  stateSet: (title: string, state: MoveState) => `The move to ${title}: ${states[state].toLowerCase()}.`,

  drop: {
    title: (title: string) => `Drop the move to ${title}?`,
    text: 'It stays in your plan under “Done and dropped”, with its steps and what you wrote. You can take it up again.',
    reason: 'Why?',
    hint: 'A line for whoever reads this in a year.',
    tooLong: 'A reason holds up to 500 characters. Shorten it to go on.',
    confirm: 'Drop it',
  },

  // Its steps.
  stepsOf: (title: string) => `Steps to ${title}`,
  progress: (done: number, of: number) =>
    of === 0
      ? 'no steps yet'
      : plural(of, {
          one: `${formatCount(done)} of 1 step done`,
          other: `${formatCount(done)} of ${formatCount(of)} steps done`,
        }),
  due: (on: string) => `due ${formatDate(on)}`,
  dueToday: 'due today',
  wasDue: (on: string) => `was due ${formatDate(on)}`,
  doneOn: (on: string) => `done ${formatDate(on)}`,
  detail: 'Detail',
  detailOf: (title: string) => `Detail of “${title}”`,
  newStep: 'Add a step',
  newStepFor: (title: string) => `Add a step to ${title}`,
  newStepHint: 'What you can do in a week or two. Enter adds it.',
  addStep: 'Add',
  editStep: 'Edit',
  removeStep: 'Remove',
  /** Of the form, for those who hear it. */
  editing: (title: string) => `Edit “${title}”`,
  stepTitle: 'Step',
  stepDetail: 'Detail',
  stepDue: 'Due',
  stepDueHint: 'Day, month, year. Empty when no date is set.',
  saveStep: 'Save step',
  titleMissing: 'Write what is to be done.',
  titleTooLong: 'A step holds up to 200 characters. Put the rest under “Detail”.',
  detailTooLong: 'The detail holds up to 2,000 characters. Shorten it to save.',
  stepAdded: (title: string) => `“${title}” added.`,
  stepSaved: (title: string) => `“${title}” saved.`,
  stepDone: (title: string) => `“${title}” is done.`,
  stepOpen: (title: string) => `“${title}” is not done yet.`,
  stepRemoved: (title: string) => `“${title}” removed.`,
};
