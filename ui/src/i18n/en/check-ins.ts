// Check-ins: dated notes on how it goes, their rhythm, a person's own measures, and what changed over time.

import type { Rhythm } from '../../ipc';
import { counted, formatCount, formatDate, formatExact, formatMonth, plural } from '../format';

type Levels = readonly [string, string, string, string, string];

/** A score: its name, what is asked, and what 1 to 5 mean. */
function score(name: string, question: string, levels: Levels) {
  const level = (value: number) => levels[value - 1] ?? '';
  return {
    name,
    question,
    levels,
    /** One of the five. */
    choice: (value: number) => `${formatCount(value)}, ${level(value)}`,
    said: (value: number) => `${name}: ${formatCount(value)}, ${level(value)}`,
    /** Over a drawing. */
    panel: `${name}: 1 ${level(1)}, 5 ${level(5)}`,
  };
}

/** A number of the person's own with what it counts. */
const amount = (value: number, unit: string): string =>
  unit === '' ? formatExact(value) : `${formatExact(value)} ${unit}`;

export const checkIns = {
  title: 'Check-ins',
  lede: 'How it goes, in a few numbers and your own words.',
  emptyTitle: 'No check-in yet',
  emptyText:
    'A check-in is a dated note on how it goes. One says little; after some months you can read what you thought at the time, where memory would tell you what you think now.',
  first: 'Write the first one',
  write: 'Write a check-in',

  // The form.
  formTitle: 'How is it going?',
  editing: (on: string) => `Edit the check-in of ${formatDate(on)}`,
  date: 'Date',
  dateHint: 'Day, month, year. Set it back for one you are adding later.',
  dateMissing: 'Write a whole date: day, month and year.',
  dateAhead: 'A check-in cannot lie ahead. Choose today or an earlier day.',
  scores: {
    energy: score('Energy', 'How much energy do you have for this?', [
      'hardly any',
      'a little',
      'enough',
      'a good deal',
      'plenty',
    ]),
    progress: score('Progress', 'How far have you come since last time?', [
      'not at all',
      'a little',
      'some way',
      'a good way',
      'a long way',
    ]),
    confidence: score('Confidence', 'How sure are you that this is the right direction?', [
      'not at all',
      'not very',
      'half and half',
      'fairly',
      'very',
    ]),
  },
  /** There is no last time yet. */
  progressFirst: 'How far have you come?',
  clear: 'Clear',
  clearOf: (name: string) => `Clear: ${name}`,
  keys: 'A score can be left out. With the focus on it, a digit chooses and 0 clears.',
  metricsTitle: 'Your own measures',
  target: (value: number, unit: string) => `target ${amount(value, unit)}`,
  unreadable: 'Write a number, such as 12.5, or leave it empty.',
  tooLarge: 'Write a number of no more than twelve digits.',
  text: 'In your own words',
  textPlaceholder: 'What went well, what did not, what you would do otherwise',
  textTooLong: 'A check-in holds up to 100,000 characters. Shorten it to save.',
  nothing: 'Choose a score, write a number or a line; one of them is enough.',
  save: 'Save check-in',
  resumed: 'You were writing this and had not saved it.',
  saved: (on: string) => `The check-in of ${formatDate(on)} is saved.`,
  removed: (on: string) => `The check-in of ${formatDate(on)} is removed.`,

  // Its rhythm.
  rhythm: 'You check in',
  rhythms: {
    weekly: 'Every week',
    two_weeks: 'Every two weeks',
    monthly: 'Every month',
    quarterly: 'Every quarter',
  } satisfies Record<Rhythm, string>,
  noRhythm: 'Without a rhythm',
  rhythmIs: (name: string) => `How often you check in: ${name}`,
  rhythmSet: (name: string) => `How often you check in: ${name.toLowerCase()}.`,
  whenever: 'Nothing is planned; write one whenever you like.',
  planned: (on: string) => `The next one is planned for ${formatDate(on)}.`,
  plannedToday: 'The next one is planned for today.',
  wasPlanned: (on: string) => `The next one was planned for ${formatDate(on)}; any day is a good one.`,
  /** The same as a few words beside a link. */
  brief: {
    planned: (on: string) => `check-in planned for ${formatDate(on)}`,
    plannedToday: 'check-in planned for today',
    wasPlanned: (on: string) => `check-in was planned for ${formatDate(on)}`,
  },

  // A person's own measures.
  metrics: (count: number) => `Your own measures (${formatCount(count)})`,
  metricsText:
    'Something you can count or measure yourself: applications sent, hours of study, nights slept well. Each check-in then has a field for it.',
  metricList: 'Your own measures',
  metricAdd: 'Add a measure',
  metricEditing: (name: string) => `Edit the measure “${name}”`,
  metricName: 'What you measure',
  metricNameExample: 'Hours of study',
  metricNameMissing: 'Write what you measure.',
  metricNameTooLong: 'A name holds up to 80 characters. Shorten it to save.',
  metricUnit: 'Unit',
  metricUnitExample: 'hours a week',
  metricUnitTooLong: 'A unit holds up to 20 characters. Shorten it to save.',
  metricTarget: 'Target',
  metricSave: 'Save measure',
  metricMost: 'There is room for twelve. Remove one to add another.',
  metricAdded: (name: string) => `“${name}” is added; the next check-in asks for it.`,
  metricSaved: (name: string) => `“${name}” is saved.`,
  metricRemoved: (name: string, values: number) =>
    values === 0
      ? `“${name}” is removed.`
      : plural(values, {
          one: `“${name}” is removed, and one number with it.`,
          other: `“${name}” is removed, and ${formatCount(values)} numbers with it.`,
        }),
  inUnit: (unit: string) => `in ${unit}`,
  numbers: (count: number) =>
    count === 0 ? 'no numbers yet' : counted(count, 'number so far', 'numbers so far'),
  edit: 'Edit',
  remove: 'Remove',
  about: (button: string, what: string) => `${button}: ${what}`,
  moreAbout: (on: string) => `More about the check-in of ${formatDate(on)}`,

  // Over time.
  overTime: 'Over time',
  scoresTitle: 'How it went',
  metricPanel: (name: string, unit: string) => (unit === '' ? name : `${name}, ${unit}`),
  gapNote: 'Where nothing was said, or more than half a year passed, the line has a gap.',
  meanNote: {
    month:
      'So many stand close together that each place is the mean of a month; the band is from the lowest to the highest.',
    quarter:
      'So many stand close together that each place is the mean of a quarter; the band is from the lowest to the highest.',
    year: 'So many stand close together that each place is the mean of a year; the band is from the lowest to the highest.',
  },
  readout: (when: string, value: string) => `${when}: ${value}`,
  readoutMean: (from: string, to: string, mean: string, low: string, high: string) =>
    from === to
      ? `${formatMonth(from)}: ${mean}, from ${low} to ${high}`
      : `${formatMonth(from)} to ${formatMonth(to)}: ${mean}, from ${low} to ${high}`,
  value: amount,
  none: 'not said',
  olderRows: (rows: number, left: number) =>
    `Show ${formatCount(rows)} older of ${counted(left, 'row', 'rows')} left`,

  // Then and now.
  then: 'Then and now',
  thenTitle: (month: string) => `What you thought in ${formatMonth(month)}, beside now`,
  thenPick: 'Beside now',
  thenChoose: 'Choose…',
  thenChosen: (on: string) => `The one of ${formatDate(on)}`,
  /** What stands in the menu: about how long ago. */
  ago: {
    month: (on: string) => `A month ago (${formatDate(on)})`,
    half: (on: string) => `Half a year ago (${formatDate(on)})`,
    year: (on: string) => `A year ago (${formatDate(on)})`,
    first: (on: string) => `The first (${formatDate(on)})`,
  },
  beside: 'Beside now',
  besideOf: (on: string) => `Beside now: the check-in of ${formatDate(on)}`,
  thenHint: 'Any one in the list below can be put beside the newest too.',
  nowIs: (on: string) => `Now: ${formatDate(on)}`,
  thenIs: (on: string) => `Then: ${formatDate(on)}`,
  numbersBeside: 'Scores and measures, then and now',
  difference: 'Difference',
  same: 'the same',
  more: (by: string) => `${by} more`,
  less: (by: string) => `${by} less`,
  noWords: 'No words that day.',

  // All of them.
  all: 'All check-ins',
  count: (count: number) => counted(count, 'check-in', 'check-ins'),
  measured: (name: string, value: number, unit: string) => `${name}: ${amount(value, unit)}`,
  readAll: 'Read all of it',
  readLess: 'Show less',
};
