// The list of what fits: every occupation in groups, and what the groups rest on.

import type { FitGroup, RemoteWish } from '../../ipc';
import { common } from './common';
import {
  counted,
  formatCount,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  plural,
} from '../format';

/** What the list rests on, and what it cannot say for that reason. */
const basis = {
  title: 'What this rests on',
  parts: {
    interests: 'Interests',
    skills: 'Skills and knowledge',
    conditions: 'Conditions of work',
    limits: 'Limits',
  },
  notAnswered: 'Not answered yet.',
  /** `said` is a heading of the result, such as “Social stands out”. */
  interests: (form: string, date: string, said: string) => `${form}, ${formatDate(date)}. ${said}.`,
  skills: (answered: number, used: number, date: string) =>
    `${formatCount(answered)} answered, ${formatCount(used)} of them used, ${formatDate(date)}.`,
  proposed: (count: number) =>
    plural(count, {
      one: 'One is drafted from your jobs and not confirmed.',
      other: `${formatCount(count)} are drafted from your jobs and not confirmed.`,
    }),
  conditions: (count: number, date: string) =>
    count === 0
      ? `Either end would do on all of them, ${formatDate(date)}.`
      : `You lean on ${formatCount(count)}, ${formatDate(date)}.`,
  weighed: 'Weighed against one another.',
  notWeighed: 'Not weighed, so all count alike.',
  limits: (count: number) =>
    plural(count, {
      one: 'One is held against each occupation.',
      other: `${formatCount(count)} are held against each occupation.`,
    }),
  noLimits: 'None are set, so nothing is ruled out.',
};

const cannot = {
  title: 'What this list cannot say',
  tooFew: (scales: string[]) =>
    plural(scales.length, {
      one: `${formatList(scales)} has too few answers, so your interests are not compared with anything.`,
      other: `${formatList(scales)} have too few answers, so your interests are not compared with anything.`,
    }),
  tooFewNext: 'Answer the rest of the form',
  straight: (share: number) =>
    `${formatPercent(share * 100, 0)} of your answers about interests are the same one. That leaves nothing to tell occupations apart by, so interests are not compared.`,
  straightNext: 'Look at what you answered',
  flat: 'No kind of interest stands out in your answers, so interests are not compared. Skills, conditions and limits say more for you.',
  flatNext: 'Look at what you answered',
  skillsFew: (answered: number) =>
    `${counted(answered, 'skill or field is', 'skills and fields are')} answered, which is not enough to compare with what occupations ask for.`,
  skillsFewNext: 'Answer more of them',
  onlyInterests:
    'Only your interests are answered. A list by interests alone shares about a third of its first twenty between two sittings of one person, in our own trials with 400 made-up people, so the groups below are wide.',
  onlyInterestsNext: 'Say what you can do',
  onlySkills:
    'Your interests are not compared. The list says what is near to what you do already, and nothing about what you would like.',
  onlySkillsNext: 'Answer the short form',
  unpayable: (floor: number, schooling: string) =>
    schooling === ''
      ? `No occupation here pays ${formatMoney(floor)} a year to even a tenth of its jobs, so the least pay you set rules out every one whose pay is published.`
      : `Two of your limits leave nothing together: no occupation within the schooling you set (${schooling}) pays ${formatMoney(floor)} a year to even a tenth of its jobs. One of the two has to give.`,
  unpayableNext: 'Change your limits',
};

const groups = {
  about: {
    closest:
      'Interests and strengths are both strong or good and the conditions are not away from you; or one of the two is strong and the other not answered.',
    worth:
      'One of interests and strengths is strong or good and the other at least mixed; or one is good and the other not answered.',
    stretch: 'You would like the work and have far to go; or both are mixed.',
    unlikely: 'Neither what you like nor what you can do points there now.',
    blocked: 'A limit you set is not met. Your other answers do not count against that.',
    not_enough:
      'Neither interests nor strengths can be compared: not enough is answered, or nothing is published.',
  } satisfies Record<FitGroup, string>,
  /** Of the group, under the filters. */
  count: (shown: number, all: number) =>
    shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`,
  countSaid: (shown: number, all: number) =>
    shown === all ? common.occupations(all) : `${formatCount(shown)} of ${common.occupations(all)}`,
  show: (name: string) => `Show: ${name}`,
  hide: (name: string) => `Fold: ${name}`,
  none: 'None.',
  noneLeft: 'None under these filters.',
  order: 'Inside a group the order is by title and says nothing else.',
  jump: 'Groups',
};

const row = {
  columns: {
    title: 'Occupation',
    interests: 'Interests',
    strengths: 'Strengths',
    values: 'Conditions',
    pay: 'Median pay',
    top: 'Closest in',
    actions: 'What to do',
  },
  /** What the sources of a column are of. */
  figuresOf: {
    interests: 'Interests of occupations',
    strengths: 'Skills and knowledge of occupations',
    values: 'Conditions and values of occupations',
  },
  titleAndPreparation: 'Occupation, track and preparation',
  ends: 'From far, on the left, to close, on the right',
  topHelp: 'In how many of 500 repetitions, with the noise of your answers, it is in the closest group',
  prepared: (level: string) => `Preparation: ${level.toLowerCase()}`,
  noPay: 'not published',
  payOf: (amount: string) => `Median pay a year: ${amount}`,
  /** The band's name, then where it stands and how sure that is. */
  interests: (band: string, score: number, low: number, high: number) =>
    `Interests: ${band}. Correlation ${formatNumber(score, 2)}; from ${formatNumber(low, 2)} to ${formatNumber(high, 2)} in eight of ten repetitions.`,
  strengths: (band: string, score: number, low: number, high: number) =>
    `Strengths: ${band}. On average ${formatNumber(score, 1)} levels of 7 short of what is asked for; from ${formatNumber(low, 1)} to ${formatNumber(high, 1)} in eight of ten repetitions.`,
  values: (band: string, score: number, low: number, high: number) =>
    `Conditions: ${band}. Agreement ${formatNumber(score, 2)} on −1 to 1; from ${formatNumber(low, 2)} to ${formatNumber(high, 2)} in eight of ten repetitions.`,
  axisNotEnough: (axis: string) => `${axis}: not enough to say.`,
  notEnoughShort: 'not enough',
  /** Of the repetitions; never a measure of how well it fits. */
  topShort: (times: number) => `${formatCount(times)} of 500`,
  topNone: 'not compared',
  top: (share: number) =>
    `In the closest group in ${formatPercent(share * 100, 0)} of 500 repetitions with the noise of your answers.`,
  held: (share: number) => `In this group or a closer one in ${formatPercent(share * 100, 0)} of them.`,
  surprising: 'Surprising but close',
  surprisingHelp: 'Close, on a track you have had nothing to do with so far',
  asked: 'You asked for this',
  askedHelp: 'Saved in your plan, or a role of it is marked',
  missed: (limits: string[]) => `Not met: ${formatList(limits)}.`,
  near: (limits: string[]) => `Nearly met: ${formatList(limits)}.`,
  roles: 'Described from the inside:',
  dealbreaker: 'you called a part of it a dealbreaker',
  choose: (title: string) => `Choose ${title} for comparing`,
  unchoose: (title: string) => `Take ${title} out of the comparison`,
  chooseFull: 'Four are chosen, the most that can be read side by side',
  more: (title: string) => `More about ${title}`,
  openOccupation: 'Read its page',
  save: 'Save to your plan…',
  openNote: 'Open its note in your plan…',
  hide: 'Hide from this list…',
  hideRole: (title: string) => `Hide the role ${title}…`,
};

const hiding = {
  title: (title: string) => `Hide ${title}`,
  text: 'It leaves this list and nothing else. “What you hid” above the list has it, with your reason and the date.',
  reason: 'Why',
  reasonHint: 'For yourself, to read later.',
  tooLong: 'Shorten it to 500 characters.',
  hide: 'Hide',
  hidden: (title: string) => `${title} is hidden from this list.`,
  shown: (title: string) => `${title} is in the list again.`,
  listTitle: 'What you hid',
  on: (date: string) => `Hidden ${formatDate(date)}`,
  noReason: 'No reason written.',
  ofRole: 'role',
  again: 'Show again',
  againOf: (title: string) => `Show again: ${title}`,
  empty: 'Nothing is hidden. “Hide from this list” is in the menu of each line.',
};

const filters = {
  title: 'Filters',
  words: 'Title',
  wordsHint: 'Words in the title',
  only: 'Only',
  asked: 'You asked for these',
  surprising: 'Surprising but close',
  hidden: (count: number) => (count === 0 ? 'What you hid' : `What you hid (${formatCount(count)})`),
  clear: 'Clear filters',
  emptyTitle: 'No occupation passes these filters',
  empty: (loosen: string[]) =>
    loosen.length === 0 ? 'Everything is hidden.' : `To see more, ${formatList(loosen)}.`,
  loosen: {
    words: (words: string) => `take out or shorten “${words}”`,
    track: 'look at every track',
    preparation: 'add a preparation level',
    asked: 'look beyond what you asked for',
    surprising: 'look beyond what is surprising',
  },
};

const whatIf = {
  open: 'Try other limits',
  title: 'What if',
  text: 'Try other limits. The groups below follow at once; nothing is kept until you say so, and no answer about yourself changes.',
  payFloor: 'Least pay',
  payNone: 'No least pay',
  paySaid: (amount: number) => `${formatMoney(amount)} a year`,
  payExact: 'Least pay in dollars',
  remote: 'Working from home',
  wishes: {
    must: 'Has to be possible',
    prefer: 'Would be better',
    no_matter: 'Does not matter',
  } satisfies Record<RemoteWish, string>,
  leftOpen: 'Left open',
  same: 'These are your limits as they are.',
  asking: 'Sorting the list anew.',
  failed: (sentence: string) => `The list still stands by your own limits. ${sentence}`,
  nothingMoves: 'With these, no occupation would stand in another group.',
  moves: (count: number, parts: string[]) =>
    `With these, ${plural(count, {
      one: '1 occupation stands in another group',
      other: `${formatCount(count)} occupations stand in other groups`,
    })}: ${formatList(parts)}.`,
  swapped: 'as many came as went',
  more: {
    closest: (count: number) => `${formatCount(count)} more closest`,
    worth: (count: number) => `${formatCount(count)} more worth a look`,
    stretch: (count: number) => `${formatCount(count)} more a stretch`,
    unlikely: (count: number) => `${formatCount(count)} more unlikely`,
    blocked: (count: number) => `${formatCount(count)} more ruled out`,
    not_enough: (count: number) => `${formatCount(count)} more without enough to say`,
  } satisfies Record<FitGroup, (count: number) => string>,
  fewer: {
    closest: (count: number) => `${formatCount(count)} fewer closest`,
    worth: (count: number) => `${formatCount(count)} fewer worth a look`,
    stretch: (count: number) => `${formatCount(count)} fewer a stretch`,
    unlikely: (count: number) => `${formatCount(count)} fewer unlikely`,
    blocked: (count: number) => `${formatCount(count)} fewer ruled out`,
    not_enough: (count: number) => `${formatCount(count)} fewer without enough to say`,
  } satisfies Record<FitGroup, (count: number) => string>,
  back: 'Back to your limits',
  keep: 'Keep these as your limits',
  kept: 'Kept as your limits.',
  toLimits: 'Look at them',
  trying: 'The groups stand as they would under the limits you try.',
};

const whyNot = {
  open: 'Why isn’t … on my list?',
  title: 'Why isn’t it on my list?',
  field: 'A role or an occupation',
  hint: 'By its name, such as plant manager',
  text: 'Everything is on the list, if only far down. Name it, and read what keeps it where it is.',
  is: (title: string, group: string) => `${title} is in the group “${group}”.`,
  hidden: 'You hid it, so the list does not show it.',
  because: 'What keeps it from the closest',
  changes: 'What would move it',
  whole: (title: string) => `The whole check of ${title}`,
};

const choosing = {
  bar: 'Chosen for comparing',
  one: 'Choose another here, or add others there.',
  compare: (count: number) =>
    plural(count, { one: 'Compare with others', other: `Compare ${formatCount(count)} occupations` }),
  clear: 'Choose none',
};

export const fitList = {
  basis,
  cannot,
  groups,
  row,
  hiding,
  filters,
  whatIf,
  whyNot,
  choosing,
  title: 'What fits',
  lede: 'Places to look, and no promise: people with similar answers more often like such work, and the link is modest.',
  words: 'list suits match occupations closest',
  emptyTitle: 'Nothing to compare yet',
  emptyText:
    'The list sets what you like and what you can do beside each occupation. Begin with thirty activities, about four minutes, or with your past jobs, from which your skills can be drafted.',
  emptyInterests: 'Begin the short form',
  emptyJobs: 'Add past jobs',
  emptyLimits: (count: number) =>
    `${counted(count, 'limit is', 'limits are')} set already. They rule occupations out and bring none nearer.`,
  whole: 'The list of what fits',
  /** Under the list. */
  how: 'How to read this',
  howLines: [
    'Each mark has its own scale, far on the left and close on the right; the upright lines are where one band ends and the next begins. The soft band holds eight of ten repetitions with the noise that answers like yours have. The mark of strengths shows how far you are short; their band also asks that the shape of what you can do is similar, and that nothing important is far off.',
    'The three are never added up. Interests go with satisfaction modestly (a correlation of about .11 over 107 studies) and with how well the work is done somewhat more (about .32 over 92 studies). A low interest is no lack of ability.',
    'Interests of an occupation were modelled, not surveyed; where the bands of strengths and conditions begin, and how the groups are made, are settings of ours.',
  ],
  howSources: 'Whose studies these are',
  from: (version: string) => `Catalogue ${version}. Occupations of the United States.`,

  /** On the page that compares. */
  beside: {
    title: 'You beside them',
    nothing: 'Answer something about yourself, and your own profile is drawn across this page.',
    toYou: 'To You',
    table: 'Where each stands for you',
    head: 'Compared',
    constraints: 'Limits',
    note: 'Each mark is on a scale of its own, far on the left and close on the right, and nothing is added up. A role’s figures are those of its occupation.',
    notAsked: 'not asked',
    notAnswered: 'not answered',
    levelNote:
      'The last column is another scale: how far you go, from 0, not used, to 4, with one step to either side. It cannot be read against the dots, which say how important an occupation finds something.',
    levelHead: 'Your level, 0–4',
  },
};
