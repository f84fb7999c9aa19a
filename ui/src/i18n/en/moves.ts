// Moves: what their classes, labels and figures are called wherever they appear. The list and one move have words of
// their own.

import type { MoveBar, MoveClass, MoveLimits, MovePayDirection, MoveUnrated, MoveVerdict } from '../../ipc';
import { counted, formatCount, formatList, formatNumber, formatPercent } from '../format';

const levels = (value: number) => formatNumber(value, 1);
const percent = (share: number) => formatPercent(share * 100, 0);

export type MoveLabel = 'viable' | 'desirable' | 'safe';

export const moves = {
  classes: {
    advancement: 'Advancement',
    lateral_advancement: 'Lateral advancement',
    similar: 'Similar',
    lateral_transition: 'Lateral transition',
    downward: 'Downward',
    downward_transition: 'Downward transition',
  } satisfies Record<MoveClass, string>,
  noClass: 'Without a class',
  /** A label and what it comes to, in one. */
  verdicts: {
    viable: { yes: 'Viable', no: 'Not viable', unknown: 'Viable: not known' },
    desirable: { yes: 'Desirable', no: 'Not desirable', unknown: 'Desirable: not known' },
    safe: { yes: 'Safe', no: 'Not safe', unknown: 'Safe: not known' },
  } satisfies Record<MoveLabel, Record<MoveVerdict, string>>,
  /** A label that is not given, with what stands in its way. */
  because: (verdict: string, bars: string[]) => `${verdict} (${formatList(bars)})`,
  bars: {
    similarity: 'how alike the two are',
    largest_gap: 'the largest single gap',
    preparation: 'preparation',
    pay: 'pay',
    exposure: 'exposure to AI systems',
    growth: 'the projection',
  } satisfies Record<MoveBar, string>,
  /** Why a label is not given, from the figures of this move and the limit it is held against. */
  missed: {
    similarity: (alike: string, limits: MoveLimits) =>
      `Not alike enough: ${alike}; the limit is more than ${formatNumber(limits.similar, 0)}%.`,
    largest_gap: (largest: number, limits: MoveLimits) =>
      `Something important falls short by ${levels(largest)} levels; the limit is ${levels(limits.largestGap)}.`,
    preparation: (zones: number, limits: MoveLimits) =>
      `Preparation is ${counted(Math.abs(zones), 'level', 'levels')} apart; the limit is ${formatCount(limits.zones)}.`,
    pay: (middle: string, limits: MoveLimits) =>
      `Middle pay against now: ${middle}; the limit is ${percent(limits.keeps)} of pay now.`,
    exposure: (by: number, limits: MoveLimits) =>
      `AI systems could bear on it more, by ${counted(Math.round(by), 'percentile', 'percentiles')}; the limit is ${formatNumber(limits.exposure, 0)} more.`,
    growth: (by: number, limits: MoveLimits) =>
      `It is projected to grow by ${formatNumber(by, 1)} percentage points less; the limit is ${formatNumber(limits.growth, 1)} less.`,
  },
  met: {
    similarity: (alike: string) => `Alike enough: ${alike}.`,
    largest_gap: (largest: number) =>
      largest < 0.05
        ? 'Nothing important falls short.'
        : `Nothing important falls short by more than ${levels(largest)} levels.`,
    preparation: (zones: number) =>
      zones === 0
        ? 'Preparation is the same.'
        : `Preparation is ${counted(Math.abs(zones), 'level', 'levels')} apart, which is within the limit.`,
    pay: (middle: string) => `Middle pay against now: ${middle}, which is within the limit.`,
    exposure: 'AI systems could bear on it about as much, or less.',
    growth: 'It is projected to grow about as much, or more.',
  },
  notKnown: {
    similarity: 'How alike the two are is not known.',
    largest_gap: 'What is asked for cannot be compared, so its largest gap is not known.',
    preparation: 'Preparation is not published on both sides.',
    pay: 'Where pay goes is not known.',
    exposure: 'No study has scored both.',
    growth: 'A projection is not published for both.',
  } satisfies Record<MoveBar, string>,
  notAsked: {
    preparation: 'Without an occupation of yours, how far preparation is apart is not asked.',
  },
  unrated: {
    here: 'Nothing is known of the levels where the move begins, so there is no gap to show.',
    there:
      'Its skills and knowledge have not been rated, so there is no gap to show. Pay, preparation and the projection are below as far as they are published.',
    too_few_answers: 'Too little of what it asks for is among your answers to show a gap.',
  } satisfies Record<MoveUnrated, string>,
  unratedShort: {
    here: 'levels not known here',
    there: 'not rated',
    too_few_answers: 'too few answers',
  } satisfies Record<MoveUnrated, string>,

  gap: {
    title: 'Gap',
    none: 'not compared',
    /** Two numbers under one drawing. */
    short: (mean: number, largest: number) => `${levels(mean)} on average, ${levels(largest)} at most`,
    said: (mean: number, largest: number) =>
      `Gap: on average ${levels(mean)} levels of 7 short of what is asked for, each skill by how much it matters; the furthest of what is important by ${levels(largest)}.`,
    nothing: 'nothing falls short',
    nothingSaid: 'Gap: nothing falls short by more than half a level.',
    notCompared: (why: string) => `Gap: ${why}.`,
    reading:
      'The bar is the mean shortfall, the line reaches to the largest single one, and the upright is the limit; 0 to 4 levels of 7.',
  },
  alike: {
    /** Nothing is more alike than all pairs: it is one of them. */
    share: (percentile: number) =>
      `more alike than ${formatNumber(Math.min(99, percentile), 0)}% of all pairs`,
    unknown: 'not known',
  },
  preparation: {
    same: 'Same preparation',
    more: (count: number) => `${counted(count, 'preparation level', 'preparation levels')} more`,
    less: (count: number) => `${counted(count, 'preparation level', 'preparation levels')} less`,
    unknown: 'Preparation not published on both sides',
  },
  pay: {
    title: 'Pay',
    shared: 'Published together',
    sharedLong:
      'Both are counted in one published category. The figures cannot say how their pay differs, so no difference is shown.',
    unknown: 'Pay not known on both sides',
    unclear: 'Above what is published',
    directions: {
      up: 'Up',
      alike: 'About the same',
      down: 'Down',
      unclear: 'Above what is published',
    } satisfies Record<MovePayDirection, string>,
    /** A ratio as a change: 1.2 is a fifth more. */
    change: (ratio: number) =>
      Math.abs(ratio - 1) < 0.005
        ? 'the same'
        : ratio > 1
          ? `${percent(ratio - 1)} more`
          : `${percent(1 - ratio)} less`,
    atLeast: (change: string) => `at least ${change}`,
    /** Where a bound says nothing about the direction. */
    aboutNow: 'the same or more',
    atMostNow: 'the same or less',
    span: (quarter: string, threeQuarters: string) =>
      quarter === threeQuarters ? quarter : `${quarter} to ${threeQuarters}`,
    said: (middle: string, span: string) =>
      `Against pay now, the middle there is ${middle}; from a quarter to three quarters of the jobs: ${span}.`,
    saidMiddle: (middle: string) => `Against pay now, the middle there is ${middle}.`,
    more: (low: number, high: number) =>
      Math.abs(high - low) < 0.005
        ? `${percent(low)} of the jobs there pay more than now.`
        : `Between ${percent(low)} and ${percent(high)} of the jobs there pay more than now.`,
    own: 'Now is what you say you are paid.',
    notOwn: 'Now is the same place in the pay of today’s occupation.',
    reading:
      'The upright is pay now; the band goes from a quarter to three quarters of the jobs there, the firm line is the middle. From half to twice, where what lies beyond stands at the edge.',
  },
  exposure: {
    title: 'AI exposure',
    more: (by: number) => `AI exposure ${counted(Math.round(by), 'percentile', 'percentiles')} higher`,
    less: (by: number) => `AI exposure ${counted(Math.round(by), 'percentile', 'percentiles')} lower`,
    same: 'AI exposure alike',
    unknown: 'AI exposure not scored on both sides',
  },
  growth: {
    title: 'Projection',
    more: (by: number) => `Projected change in jobs ${formatNumber(by, 1)} points higher`,
    less: (by: number) => `Projected change in jobs ${formatNumber(by, 1)} points lower`,
    same: 'Projected change in jobs alike',
    unknown: 'No projection of jobs on both sides',
  },
  /** What is asked for above what is there. */
  element: (name: string, has: number, asked: number) =>
    `${name}: ${levels(has)} is there, ${levels(asked)} is asked for`,
  raise: (name: string, from: number, to: number) => `${name}, from ${levels(from)} to ${levels(to)}`,
  levelsNote: 'Levels are those of O*NET, from 0 to 7.',
  figures: {
    gap: 'Skills and knowledge of both occupations',
    pay: 'Pay of both occupations',
    preparation: 'Preparation',
    outlook: 'Exposure and projections',
  },
  names: (titles: string[]) => formatList(titles),
  all: 'All moves',

  /** On the pages of roles and occupations. */
  summary: {
    reach: 'Where people could go from here',
    feeders: 'Where people could come from',
    intro:
      'The most alike that are viable under the limits that hold now. Worked out from what both ask for, and not from moves that people made.',
    none: 'Nothing is viable under the limits that hold now.',
    allReach: 'All moves from here',
    allFeeders: 'All that lead here',
    fromYou: 'The move from where you are',
    figures: (version: string) => `Catalogue ${version}. Occupations of the United States.`,
  },
};
