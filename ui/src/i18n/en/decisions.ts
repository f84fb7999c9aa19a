// The decision journal: a question with what there is to choose from, what was chosen and expected, and what came of it.

import type { DecisionOutcome, Weighing } from '../../ipc';
import { counted, formatCount, formatDate, formatNumber, formatPercent, formatSpan } from '../format';

/** "34%", with a decimal where two of them would read alike. */
const percents = (a: number, b: number): [string, string] => {
  const said = (share: number, decimals: number) => formatPercent(share * 100, decimals);
  const whole: [string, string] = [said(a, 0), said(b, 0)];
  return whole[0] === whole[1] ? [said(a, 1), said(b, 1)] : whole;
};
const share = (value: number): string => formatPercent(value * 100, 0);
const band = (least: number, most: number, one: (value: number) => string): string =>
  one(least) === one(most) ? one(least) : formatSpan(one(least), one(most));
const tenth = (value: number): string => formatNumber(value, 1);

const outcomes = {
  came: 'It came',
  did_not: 'It did not come',
  unclear: 'It cannot be told',
} satisfies Record<DecisionOutcome, string>;

export const decisions = {
  title: 'Decisions',
  lede: 'What you chose between, why you chose it, and what you expected.',
  emptyTitle: 'No decision noted yet',
  emptyText:
    'Once you know how something turned out, you can no longer tell what you expected of it. A decision noted beforehand keeps your reasons and how sure you were, so that you can look back and learn how far to trust yourself.',
  first: 'Note the first one',
  add: 'Note a decision',
  begun: 'You were noting a decision and had not saved it.',
  goOn: 'Go on with it',
  crumb: 'Decisions',
  unknownTitle: 'No such decision',
  unknownText:
    'It may have been removed, or belongs to somebody else’s plan. What was removed lies in the trash.',
  toAll: 'All decisions',

  // The list.
  groups: {
    open: 'Still open',
    waiting: 'Chosen, not looked back on yet',
    reviewed: 'Looked back on',
  },
  askedOn: (on: string) => formatDate(on),
  options: (count: number) => counted(count, 'option', 'options'),
  chose: (option: string) => `You chose “${option}”.`,
  expected: (text: string) => `You expected: ${text}`,
  sure: (percent: number) => `${formatPercent(percent, 0)} sure`,
  by: (on: string) => `look back on ${formatDate(on)}`,
  byList: {
    planned: (on: string) => `look back on ${formatDate(on)}`,
    plannedToday: 'look back today',
    wasPlanned: (on: string) => `looking back was planned for ${formatDate(on)}`,
  },
  noDay: 'no day set to look back',
  reviewedOn: (on: string) => `looked back on ${formatDate(on)}`,
  outcomes,
  again: 'You would choose the same again.',
  notAgain: 'You would choose otherwise now.',

  // How well somebody foresees.
  calibration: {
    title: 'How well you foresee',
    few: (resolved: number, needed: number) =>
      `${formatCount(resolved)} of ${counted(needed, 'expectation', 'expectations')} looked back on; a comparison says little before that.`,
    counts: 'An expectation counts once you said how sure you were and, later, whether it came.',
    chart: 'How sure you were, and how often it came',
    lead: (resolved: number) =>
      `From ${counted(resolved, 'expectation', 'expectations')} of yours that came or did not.`,
    note: 'Each mark stands for a fifth of the scale: how sure you were on average, and the share that came. The band is where that share may lie, with so few to go by (95%, Wilson). On the dashed line things come as often as you were sure of them.',
    sure: 'how sure you were',
    came: 'how often it came',
    level: ['as often as', 'you were sure'],
    of: (came: number, of: number) => `${formatCount(came)} of ${formatCount(of)}`,
    share,
    range: (least: number, most: number) => formatSpan(share(least), share(most)),
    columns: {
      sure: 'How sure, on average',
      came: 'Came',
      share: 'Share that came',
      range: 'Where it may lie, 95%',
    },
    brier: (value: number) => `Your Brier score is ${formatNumber(value, 2)}.`,
    brierMeans:
      'It is the mean square of how far off you were: 0 when all you were sure of came and nothing else did, and 0.25 when you always say 50%.',
  },

  // One of them.
  asked: (on: string) => `Came up on ${formatDate(on)}`,
  edit: 'Edit',
  remove: 'Remove',
  about: (button: string, question: string) => `${button}: ${question}`,
  more: (question: string) => `More about “${question}”`,
  ratings: 'Your ratings',
  ratingsNote:
    'From 0, as bad as can be, to 10. The weights come from your points; what is open may be anything from 0 to 10.',
  ratingsNoteRanked:
    'From 0, as bad as can be, to 10. The weights come from your order, as the middle of all that fit it; what is open may be anything from 0 to 10.',
  ratingsOf: (question: string) => `Your ratings: ${question}`,
  option: 'Option',
  rating: (least: number, most: number) => band(least, most, formatCount),
  openRating: 'open',
  weight: share,
  compare: 'How they compare',
  byYours: 'By your ratings and weights',
  compareNote:
    'Your ratings by your weights, from 0 to 10. A band reaches from all that is open at its lowest to all at its highest; the mark is its middle.',
  value: (least: number, most: number) => band(least, most, tenth),
  chosenTag: 'chosen',
  columns: { option: 'Option', least: 'Least', middle: 'Middle', most: 'Most' },
  number: tenth,
  settled: (first: string) => `“${first}” stays first whatever the open ratings turn out to be.`,
  known: (first: string) => `Nothing is open: by these ratings and weights “${first}” comes first.`,
  unsettled: (first: string) =>
    `By the middle of its band “${first}” comes first; what is open can still change that.`,
  unrated: 'Nothing is rated yet; each of them may turn out to be the best.',
  levelOpen: (first: string, second: string) =>
    `“${first}” and “${second}” have the same middle; what is open decides between them.`,
  level: (first: string, second: string) => `“${first}” and “${second}” come out level.`,
  swap: (criterion: string, from: number, to: number, second: string) => {
    const [now, then] = percents(from, to);
    const by = to > from ? `more than ${then}` : `less than ${then}`;
    return `If “${criterion}” counted for ${by} instead of ${now}, “${second}” would come first.`;
  },
  findOut: (option: string, criterion: string) =>
    `What would tell you most: how good “${option}” is for “${criterion}”.`,
  missing: {
    options: 'With two options or more, they can be compared.',
    criteria: 'Say what matters to you, and rate each option under it; then they can be compared.',
    points: 'Nothing that matters has a point yet. Give points, and the options can be compared.',
  },
  addMissing: 'Add what is missing',
  saved: (question: string) => `“${question}” is saved.`,
  removed: (question: string) => `“${question}” is removed.`,
  resumed: 'You were writing this and had not saved it.',

  // The form.
  formTitle: 'Note a decision',
  editing: (question: string) => `Edit “${question}”`,
  question: 'What is to be decided?',
  questionExample: 'Stay on nights, or apply for the day post?',
  questionMissing: 'Write what is to be decided.',
  questionTooLong: 'A question holds up to 300 characters. Put the rest under “What it is about”.',
  date: 'Came up on',
  dateHint: 'Day, month, year.',
  dateMissing: 'Write a whole date: day, month and year.',
  dateAhead: 'A decision cannot have come up in the future. Choose today or an earlier day.',
  text: 'What it is about',
  textPlaceholder: 'What led to it, what is at stake, who else it touches',
  textTooLong: 'This holds up to 100,000 characters. Shorten it to save.',
  optionsTitle: 'What there is to choose from',
  optionsHint: 'Leaving everything as it is counts as one. Enter goes on to the next.',
  optionName: (place: number) => `Option ${formatCount(place)}`,
  optionAdd: 'Add an option',
  criteriaTitle: 'What matters to you',
  criteriaHint: 'Pay, the way there, whom you would work with: whatever tells the options apart.',
  criterionName: (place: number) => `What matters ${formatCount(place)}`,
  criterionAdd: 'Add what matters',
  rowUp: (name: string) => `Move up: ${name}`,
  rowDown: (name: string) => `Move down: ${name}`,
  rowRemove: (name: string) => `Remove: ${name}`,
  most: 'There is room for twelve.',
  optionMissing: 'Write a name, or remove this option.',
  optionTooLong: 'An option holds up to 120 characters. Shorten it to save.',
  optionChosen: 'You chose this option. Take the choice back first to remove it.',
  criterionMissing: 'Write what matters, or remove this line.',
  criterionTooLong: 'This holds up to 80 characters. Shorten it to save.',
  weighing: 'What counts for how much',
  weighings: {
    direct: ['With points', 'You give each one from 0 to 100 points; its share of them all is its weight.'],
    ranked: ['By order', 'What matters most stands first; the weights follow from the order.'],
  } satisfies Record<Weighing, readonly [string, string]>,
  points: (name: string) => `Points: ${name}`,
  pointsUnit: 'points',
  pointsWrong: 'Write a whole number of points from 0 to 100.',
  weightIs: (value: number) => share(value),
  weightOf: (name: string) => `Weight: ${name}`,
  gridTitle: 'How good is each option?',
  gridHint:
    '0 is as bad as can be, 10 as good as can be. Where you do not know, write a range such as 4–7, or leave it open. The arrow keys go from cell to cell.',
  gridWaits: 'Once there is an option and something that matters, you can rate them here.',
  grid: 'Ratings of each option',
  cell: (option: string, criterion: string) => `${option}, ${criterion}`,
  cellOpen: 'open',
  cellUnreadable: (criterion: string) =>
    `${criterion}: write a whole number from 0 to 10, a range such as 4–7, or nothing.`,
  cellReversed: (criterion: string) => `${criterion}: write the lower end of the range first, such as 4–7.`,
  cellBeyond: (criterion: string) => `${criterion}: ratings go from 0 to 10.`,
  save: 'Save decision',

  // What was chosen.
  choice: 'Your choice',
  choose: 'Write down your choice',
  chooseText: 'Whatever you choose, say what you expect of it while you do not know how it turns out.',
  chooseNeeds: 'Add at least one option, and you can choose it.',
  which: 'What you choose',
  whichMissing: 'Choose one of the options.',
  why: 'Why',
  whyPlaceholder: 'What tipped it, what you are giving up, what you are not sure of',
  expectation: 'What I expect, so that it can be seen later whether it came',
  expectationExample: 'By June I sleep through four nights in five.',
  expectationTooLong: 'An expectation holds up to 300 characters. Shorten it to save.',
  expectationMissing: 'You said how sure you are. Write of what, or clear how sure.',
  confidence: 'How sure are you that it will come?',
  confidenceSlider: 'How sure, on a scale from 0 to 100%',
  confidenceIs: (percent: number) => formatPercent(percent, 0),
  confidenceWrong: 'Write a whole number from 0 to 100, or leave it empty.',
  notSaid: 'not said',
  percent: '%',
  reviewOn: 'Look back on',
  reviewOnHint: 'Day, month, year. Today then reminds you. Empty when no day is set.',
  saveChoice: 'Save choice',
  chosen: (option: string) => `“${option}” is your choice.`,
  chosenOn: (on: string) => `Chosen on ${formatDate(on)}`,
  change: 'Change',
  changeChoice: 'Change the choice',
  takeBack: 'Take the choice back',
  moreChoice: 'More about the choice',
  reopened: 'The choice is taken back; the question is open again.',
  expectationTitle: 'Expectation',
  noExpectation: 'You wrote down no expectation.',

  // Looking back.
  review: 'Look back',
  reviewPlanned: (on: string) => `Planned for ${formatDate(on)}.`,
  reviewToday: 'Planned for today.',
  reviewPast: (on: string) => `Planned for ${formatDate(on)}; any day is a good one.`,
  reviewWhenever: 'No day is set; look back whenever you like.',
  reviewNow: 'Look back now',
  then: 'What you wrote then',
  outcome: 'Did what you expected come?',
  outcomeMissing: 'Choose one of the three.',
  outcomesAbout: {
    came: 'As you wrote it, or more.',
    did_not: 'Not, or not yet.',
    unclear: 'In part, or something else came between. It does not count in “How well you foresee”.',
  } satisfies Record<DecisionOutcome, string>,
  happened: 'What happened',
  happenedPlaceholder: 'What you could not have known, what you could have, what you would ask next time',
  againAsk: 'Would you choose the same again?',
  againAnswers: { yes: 'Yes', no: 'No' },
  againHint: 'Press again to leave it unsaid.',
  saveReview: 'Save',
  nothingSaid: 'Write a line on what happened, or say whether you would choose the same again.',
  reviewed: (question: string) => `What came of “${question}” is saved.`,
  lookedBackOn: (on: string) => `Looked back on ${formatDate(on)}`,
  changeReview: 'Change what you said, looking back',

  // On Today.
  today: {
    lookBack: (question: string) => `Look back on: ${question}`,
    planned: (on: string) => `planned for ${formatDate(on)}`,
    plannedToday: 'planned for today',
    wasPlanned: (on: string) => `was planned for ${formatDate(on)}`,
    all: 'All decisions',
  },
};
