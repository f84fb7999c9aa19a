// One move, there and back.

import { formatChange, formatCount, formatMoney, formatNumber, formatYears, plural } from '../format';
import type { MoveVerdict } from '../../ipc';

const levels = (value: number) => formatNumber(value, 1);

export const move = {
  loading: 'Working out the move',
  title: (from: string, to: string) => `From ${from} to ${to}`,
  titleYou: (to: string) => `From where you are to ${to}`,
  unknownTitle: 'No role or occupation has this address',
  unknownText: (to: string) =>
    `Nothing in this catalogue is called “${to}”. It may have been renamed, or the address mistyped.`,
  unknownEnds: (from: string, to: string) =>
    `Nothing in this catalogue is called “${to}”, or nothing is called “${from}”. One may have been renamed, or the address mistyped.`,
  sameTitle: 'This is where the move begins',
  sameText:
    'Both ends are the same occupation. Its roles differ in what their profiles say, and not in its figures; compare them side by side.',
  toSame: 'Compare side by side',
  back: 'Moves',
  toAll: 'All moves from here',
  routes: 'Ways in several moves',
  compare: 'Compare side by side',
  turn: 'Turn it round',
  startsYou: (job: string) => `It begins at your job, ${job}.`,
  startsNothing: 'It begins at your own levels; you name no occupation.',
  figuresOf: (from: string, to: string, version: string) =>
    `The figures are those of the occupations ${from} and ${to}, from catalogue ${version}.`,
  figuresOfOne: (to: string, version: string) =>
    `The figures are those of the occupation ${to}, from catalogue ${version}.`,
  classIs: (name: string, about: string) => `${name}. ${about}`,
  classNone: 'It has no class, because where pay goes cannot be said.',
  limits: 'The labels stand under the limits that hold now.',
  limitsOwn: 'The labels stand under limits that you set.',
  toLimits: 'Change them on the list',

  sections: {
    labels: 'Viable, desirable, safe',
    ways: 'There and back',
    gap: 'What is missing',
    shared: 'What is there already',
    surplus: 'What would lie unused',
    alike: 'Why the two are alike',
    stop: 'A stop in between',
    pay: 'Pay',
    outlook: 'Preparation, exposure and projection',
    stay: 'Staying and stepping up',
  },
  short: {
    labels: 'Labels',
    outlook: 'Outlook',
    stay: 'Staying',
    surplus: 'Unused',
    alike: 'Why alike',
  } as Record<string, string>,

  outcomes: { yes: 'Met', no: 'Not met', unknown: 'Not known' } satisfies Record<MoveVerdict, string>,

  ways: {
    intro:
      'A move has a direction: what is missing one way is not what is missing on the way back, and pay that is up one way is never up the other.',
    there: (from: string, to: string) => `There: ${from} to ${to}`,
    back: (to: string, from: string) => `Back: ${to} to ${from}`,
    thereYou: (to: string) => `There: you to ${to}`,
    none: 'There is no way back to show, because you name no occupation that it would lead to.',
    class: 'Class',
    first: 'Falls short first',
    nothing: 'Nothing by more than half a level',
    backBasis:
      'The way back is from exactly what the one occupation asks for to the other; it knows nothing of you.',
  },
  gap: {
    intro: 'What is asked for beyond what is there, the weightiest first: importance times size.',
    none: 'Nothing that is asked for falls short.',
    figure: 'From what is there to what is asked for',
    note: 'The open circle is what is there, the firm line what is asked for, on the scale of levels from 0 to 7. Half a level is about how far raters disagree.',
    largest: (name: string, by: number) =>
      `Furthest off of what is important: ${name}, by ${levels(by)} levels.`,
    all: (count: number) => plural(count, { one: 'Show 1 more', other: `Show ${formatCount(count)} more` }),
    fewer: 'Show fewer',
    columns: {
      name: 'Skill or field',
      has: 'There now',
      asked: 'Asked for',
      by: 'Difference',
      importance: 'Importance, 1 to 5',
    },
    level: (value: number) => formatNumber(value, 2),
    pair: (has: number, asked: number) => `${levels(has)} to ${levels(asked)}`,
    said: (name: string, has: number, asked: number, importance: number) =>
      `${name}: ${levels(has)} is there, ${levels(asked)} is asked for, importance ${levels(importance)} of 5.`,
    importance: (value: number) => `importance ${levels(value)}`,
  },
  shared: {
    intro: 'Important there, and there already within half a level.',
    none: 'Nothing important there is there already within half a level.',
    figure: 'What carries over',
  },
  surplus: {
    intro:
      'What goes beyond what is asked for by more than half a level. It is not lost, and this work would call on it less. Importance is that where the move begins.',
    none: 'Nothing goes beyond what is asked for by more than half a level.',
    figure: 'Beyond what is asked for',
    note: 'The open circle is what is there, the firm line what is asked for, on the scale of levels from 0 to 7.',
  },
  alike: {
    is: (share: string) => `The two are ${share} of occupations.`,
    shape: (share: string) => `The shape of your levels and of what matters there is ${share}.`,
    unknown: 'How alike the two are is not known.',
    intro: 'What adds most stands first, with what stands out in both. Only the order means something.',
    none: 'Neither is among the most alike of the other, and reasons are kept for those alone.',
    noneShape: 'Reasons are told between occupations, and you name none.',
    less: 'Less alike here than most, though both have:',
    lessNothing: 'Less alike here than most.',
    nothingNamed: 'Alike in shape, with nothing that stands out in both.',
    aspects: {
      interests: 'Interests',
      skills: 'Skills',
      abilities: 'Abilities',
      styles: 'Ways of working',
      knowledge: 'Knowledge',
      technology: 'Tools',
      activities: 'Activities',
      words: 'Words in titles',
    } as Record<string, string>,
    note: 'Likeness is worked out from what is published of both occupations. Nobody’s moves were observed for it.',
  },
  stop: {
    intro: (by: number) =>
      `By way of one other occupation, the largest single gap is smaller by ${levels(by)} levels. What the stop asks for is taken as learned by whoever leaves it, which is an assumption.`,
    none: 'No single stop makes the largest gap smaller by half a level or more.',
    noGap: 'Without a gap there is nothing that a stop could shorten.',
    first: 'First',
    second: 'Then',
    leg: (from: string, to: string) => `${from} to ${to}`,
    you: 'You',
    largest: (value: number) => `Largest gap ${levels(value)} levels`,
    mean: (value: number) => `${levels(value)} on average`,
    pay: (amount: number) => `${formatMoney(amount)} in the middle`,
    build: 'To build for it:',
    open: (title: string) => `Look at the move to ${title}`,
    all: 'Ways in up to four moves',
  },
  pay: {
    title: 'A year of pay, today and there',
    now: 'Now',
    there: 'There',
    both: 'Both, published together',
    head: 'Middle',
    mine: (amount: number) => `The upright is what you say you are paid: ${formatMoney(amount)}.`,
    note: 'The thin bar goes from the lowest to the highest tenth, the thick one from a quarter to three quarters, the line is the middle. A double chevron is where the source stops publishing.',
    hourly: 'Published by the hour only, and taken over a year of 2,080 hours.',
    nowUnknown: 'What is paid where you are is not published.',
    thereUnknown: 'What is paid there is not published.',
    columns: {
      who: 'Occupation',
      lowest: 'Lowest tenth',
      quarter: 'A quarter',
      middle: 'Middle',
      threeQuarters: 'Three quarters',
      highest: 'Highest tenth',
    },
  },
  outlook: {
    preparation: 'Preparation',
    growthIn: (years: string) =>
      years === '' ? 'Projected change in jobs' : `Projected change in jobs, ${years}`,
    years: (from: number, to: number) => formatYears(from, to),
    now: 'Now',
    there: 'There',
    difference: 'Difference',
    change: (percent: number) => formatChange(percent),
    higher: (by: number) => `${formatNumber(by, 1)} percentage points higher`,
    lower: (by: number) => `${formatNumber(by, 1)} percentage points lower`,
    none: 'None',
    notPublished: 'not published',
    noOccupation: 'no occupation',
    exposure: 'How far AI systems could bear on it',
    exposureNote:
      'Ranks among the occupations that one study scored, 0 lowest and 100 highest: the open circle is now, the firm line is there. They measure how far tasks and what software can do overlap. None says whether jobs grow, shrink or change.',
    exposureNone: 'No study that is carried here has scored either.',
    rank: (value: number) => formatNumber(value, 0),
    notScored: 'not scored',
    table: 'Today and there',
    projection: 'Projections are somebody’s reading of the years to come, and both are over the same years.',
    points: (by: string) => `${by}.`,
  },
};
