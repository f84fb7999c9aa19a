// All moves from somewhere, or to it: the list, its limits, and what opens doors.

import type { MoveClass, MoveCut, MoveLimits } from '../../ipc';
import { common } from './common';
import {
  counted,
  formatCount,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  plural,
} from '../format';

const percent = (share: number) => formatPercent(share * 100, 0);
const levels = (value: number) => formatNumber(value, 1);

const start = {
  title: 'Where this begins',
  field: 'Begin at another role or occupation',
  hint: 'By its name, such as plant manager',
  me: 'Begin at yourself',
  read: 'Read its page',
  map: 'See them on the map',
  routes: 'Ways to a place in several moves',
  fromJob: (job: string, occupation: string) => `Your job: ${job}, in the occupation ${occupation}.`,
  of: (occupation: string, code: string) =>
    `The figures are those of the occupation ${occupation} (${code}).`,
  levels: {
    own: 'Your own levels are compared, as you rated them.',
    occupation: 'What is compared are the levels that the occupation asks for.',
    unknown: 'No levels are known here, so no gap can be shown.',
  },
  unratedHere:
    'The skills and knowledge of this occupation have not been rated. Class, pay, preparation and the projection are shown as far as they are published; a gap is not.',
  payOwn: (pay: number) => `Pay now: ${formatMoney(pay)} a year, as you say.`,
  payMiddle: (pay: number) => `Pay now: ${formatMoney(pay)} a year, the middle of the occupation.`,
  payUnknown: 'Pay now is not known.',
  preparation: (level: string) => `Preparation: ${level.toLowerCase()}.`,
  measureShape:
    'You name no occupation, so likeness is that of the shape of your levels to what matters in each occupation.',
  payField: 'What you are paid',
  payHint: 'Forgotten when Waymark closes or locks.',
  payUnit: 'a year',
  payNone: 'Not said',
  payWrong: (most: number) => `Write an amount in whole dollars, such as 60,000, up to ${formatMoney(most)}.`,
};

const missing = {
  title: 'What would make this sharper',
  job: 'None of your jobs names an occupation, so moves have no class and preparation is not held against you.',
  jobNext: 'Say what your job is',
  levels: 'You have not answered enough on your skills, so the levels of your occupation stand in for yours.',
  levelsNext: 'Say what you can do',
  nothing: 'Neither your skills nor a job of yours are known, so nothing can be compared.',
  proposed: (count: number) =>
    plural(count, {
      one: 'One of your levels is drafted from your jobs and not confirmed.',
      other: `${formatCount(count)} of your levels are drafted from your jobs and not confirmed.`,
    }),
  proposedNext: 'Look through them',
  pay: 'You have not said what you are paid, so the pay of your occupation stands in for it.',
};

const limits = {
  open: 'Limits',
  title: 'What counts as viable, desirable and safe',
  text: 'The labels follow at once. The limits hold on every screen of moves until the window closes; nothing about you is changed.',
  names: {
    similar: 'Alike at least',
    zones: 'Preparation apart at most',
    largestGap: 'Largest single gap at most',
    keeps: 'Pay in the middle at least',
    clearly: 'Pay is up when it is more in',
    exposure: 'More exposed at most',
    growth: 'Projected lower at most',
  } satisfies Record<keyof MoveLimits, string>,
  groups: { viable: 'Viable', desirable: 'Desirable', safe: 'Safe', class: 'Up or down' },
  value: {
    similar: (value: number) =>
      value >= 100 ? 'more than any pair is' : `more than ${formatNumber(value, 0)}% of all pairs`,
    zones: (value: number) => counted(value, 'level', 'levels'),
    largestGap: (value: number) => `${levels(value)} levels of 7`,
    keeps: (value: number) => `${percent(value)} of pay now`,
    clearly: (value: number) => `${percent(value)} of the jobs there`,
    exposure: (value: number) => counted(value, 'percentile', 'percentiles'),
    growth: (value: number) => counted(value, 'percentage point', 'percentage points'),
  } satisfies Record<keyof MoveLimits, (value: number) => string>,
  defaultIs: (value: string) => `Without you: ${value}.`,
  from: {
    similar: ({ within, pairs }: MoveCut) =>
      `Measured here: the mean likeness of occupations within one broad group of the classification, less one standard deviation, over ${formatCount(within)} such pairs of ${formatCount(pairs)}. After Nesta (2020), with our own figures.`,
    zones: 'After Nesta (2020): preparation no more than one level apart, either way.',
    largestGap: 'The fit check’s large gap: more than two levels on something important.',
    keeps: 'After Nesta (2020): at least three quarters of what is paid now.',
    clearly: 'Two jobs of three. It allows for the spread of pay; one way up is never up the other way too.',
    exposure: 'A setting of ours, in the mean of the studies that score both occupations.',
    growth: 'A setting of ours, over the same years for both.',
  },
  same: 'These are the limits that hold without you.',
  changed: 'These limits are yours.',
  asking: 'Sorting the list anew.',
  failed: (sentence: string) => `The list still stands under the limits before. ${sentence}`,
  counts: (viable: number, desirable: number, safe: number) =>
    `Under them, ${common.occupations(viable)} would be viable, ${formatCount(desirable)} of those desirable, and ${formatCount(safe)} of those safe too.`,
  back: 'Back to the defaults',
  trying: 'The labels below stand under limits of yours.',
};

const filters = {
  title: 'Filters',
  look: 'Direction',
  reach: 'Where one can go',
  feeders: 'Who comes here',
  words: 'Title',
  wordsHint: 'Words in the title',
  show: 'Viable',
  shows: {
    viable: 'Only what is viable',
    open: 'Also what is not known',
    all: 'Everything',
  },
  only: 'Only',
  desirable: 'Desirable',
  safe: 'Safe',
  saved: 'In your plan',
  clear: 'Clear filters',
  emptyTitle: 'No move passes these filters',
  empty: (loosen: string[]) =>
    loosen.length === 0 ? 'There are no moves to show.' : `To see more, ${formatList(loosen)}.`,
  loosen: {
    words: (words: string) => `take out or shorten “${words}”`,
    track: 'look at every track',
    preparation: 'add a preparation level',
    show: 'look at what is not viable too (or loosen a limit)',
    desirable: 'look beyond what is desirable',
    safe: 'look beyond what is safe',
    saved: 'look beyond your plan',
  },
};

const groups = {
  jump: 'Classes',
  /** What a class means, from here on; a track is the family. */
  about: {
    advancement: 'Two jobs of three there pay more than now, on the same track.',
    lateral_advancement: 'Two jobs of three there pay more than now, on another track.',
    similar: 'Pay is about the same, on the same track.',
    lateral_transition: 'Pay is about the same, on another track.',
    downward: 'At most one job of three there pays more than now, on the same track.',
    downward_transition: 'At most one job of three there pays more than now, on another track.',
    none: 'Where pay goes cannot be said: it is not published, it lies above what is published, or there is no occupation to come from.',
  } satisfies Record<MoveClass | 'none', string>,
  /** When the share that counts as clearly more is set otherwise. */
  clearly: (share: number) => `Up is taken here as more pay in ${percent(share)} of the jobs there.`,
  count: (shown: number, all: number) =>
    shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`,
  countSaid: (shown: number, all: number) =>
    shown === all ? common.occupations(all) : `${formatCount(shown)} of ${common.occupations(all)}`,
  countOf: (shown: number, all: number) => `${formatCount(shown)} of ${common.occupations(all)}`,
  none: 'None.',
  noneLeft: 'None under these filters.',
  orderReach: 'Each is read from here to there. Inside a class the most alike come first.',
  orderFeeders:
    'Each is read from there to here: “now” is the work of those who come, and “there” is this one. Inside a class the most alike come first.',
};

const row = {
  what: 'Occupation, track and labels',
  gap: 'Gap',
  pay: 'Pay against now',
  payFeeders: 'Pay here against there',
  alike: (percentile: number) => `More alike than ${formatNumber(Math.min(99, percentile), 0)}% of all pairs`,
  alikeUnknown: 'Likeness not known',
  alikeHelp: 'Of all pairs of occupations, how many are less alike',
  prepared: (level: string) => `Preparation: ${level.toLowerCase()}`,
  way: 'Ways there',
  wayOf: (title: string) => `Ways there: ${title}`,
  saved: 'In your plan',
  roles: 'Described from the inside:',
  back: (mean: number) => `Way back: ${levels(mean)} on average`,
  backHelp: 'The gap of the same move the other way, in levels, which is also what would lie unused',
  why: 'Why so far',
  whyOf: (title: string) => `Why so far: ${title}`,
  short: (names: string) => `Falls short first: ${names}.`,
  carries: (names: string) => `There already: ${names}.`,
  whole: 'The whole move, there and back',
};

const doors = {
  title: 'The one skill that opens most doors',
  most: (raise: string, count: number) => `${raise}, opens ${common.occupations(count)}`,
  noneShort: 'None under these limits',
  intro:
    'Each is raised alone, to what the roles it opens ask for and by three levels at most, and everything is judged again under the limits that hold now. What is known to pay too little is left out.',
  none: 'Under these limits, no single skill or field of knowledge opens another role. That is usual where much is viable already, or where several things are short at once.',
  opens: (count: number) => `Opens ${common.occupations(count)}`,
  closes: (count: number, names: string) =>
    `${plural(count, { one: 'One is', other: `${formatCount(count)} are` })} no longer alike enough: ${names}. Another shape of levels is less like them.`,
  pairTitle: 'Two together',
  pair: (first: string, second: string) => `${first}, and ${second}`,
  moreDoors: (count: number) => `Show ${formatCount(count)} more`,
  moreRoles: (count: number) => `and ${formatCount(count)} more`,
  moreRolesOf: (count: number, name: string) => `and ${formatCount(count)} more that are opened by ${name}`,
  note: 'A level is what the occupation asks for on average. What it takes to get there is not in these figures.',
};

const stepUp = {
  title: 'Staying and stepping up',
  from: (here: string, next: string) => `From ${here} to ${next}`,
  top: (here: string) => `${here} is the last rung of this ladder.`,
  proof: 'What the next rung asks to be shown',
  blockers: 'What usually blocks',
  stories: 'What your stories already speak of',
  storiesIntro:
    'The ten skills and fields that matter most here. Nothing is reckoned from prose: whether a story is proof enough, you judge.',
  noStory: 'No story of yours speaks of it yet.',
  toStories: 'Tell of your jobs',
  prose: 'From the written profile of the role, which describes it and counts nothing.',
};

export const movesList = {
  start,
  missing,
  limits,
  filters,
  groups,
  row,
  doors,
  stepUp,
  title: 'Moves',
  titleFrom: (title: string) => `Moves from ${title}`,
  titleTo: (title: string) => `Who comes to ${title}`,
  /** By where it begins: at the person, at a role or occupation, or with whoever comes to one. */
  ledes: {
    own: 'Where work like yours leads, what is missing for it, and what it would change.',
    reach: 'Where this work leads, what is missing for it, and what it would change.',
    feeders: 'Which work leads here, what is missing for it, and what it would change.',
  },
  emptyTitle: 'Nothing to begin at yet',
  emptyText:
    'A move begins somewhere. Say what your job is or what you can do, or begin at any role or occupation by its name.',
  emptyJob: 'Add a job',
  emptySkills: 'Say what you can do',
  unknownTitle: 'No role or occupation has this address',
  unknownText: (id: string) =>
    `Nothing in this catalogue is called “${id}”. It may have been renamed, or the address mistyped.`,
  back: 'All moves from yourself',
  loading: 'Working out the moves',
  how: 'How to read this',
  howLines: [
    'A gap is what the other side asks for beyond what is there: per skill or field of knowledge, weighed by how important it is there, in levels of 0 to 7. It has a direction: the way back is another move. Less than half a level counts as none, because raters disagree by more.',
    'Public data hold no moves that people made. These are worked out from what each kind of work asks for and pays.',
    'A track stands for the kind of work: it goes by what people work beside. Up and down are told by how many jobs there pay more than now, so that the spread of pay is allowed for.',
    'Viable, desirable and safe are labels under limits, and no promise. “Not known” means that nothing known speaks against it and something is not known. Occupations counted in one published category never differ in pay.',
  ],
  from: (version: string) => `Catalogue ${version}. Occupations of the United States.`,
};
