// Roles and occupations side by side.

import { counted, formatList, formatPercent, formatSeries, plural } from '../format';
import { occupation } from './occupation';

export const compare = {
  title: 'Compare',
  /** On the page of what is compared. */
  beside: 'Compare with…',
  with: (title: string) => `Compare ${title} with…`,
  names: (titles: string[]) => formatList(titles),
  lede: 'Two to four roles or occupations side by side: a sentence, a bad day, what is harder, and the figures on one scale. What is the same is said once.',
  empty: 'Choose two to begin, such as the job you have and one you have wondered about.',
  one: 'One is chosen. Add another to see what differs.',
  loading: 'Setting them side by side',
  chosen: 'What is compared',
  add: 'Add a role or an occupation',
  addHint: 'By its name, such as plant manager',
  full: 'Four are the most that can be read side by side. Remove one to add another.',
  remove: (title: string) => `Remove ${title}`,
  count: (count: number) => `${counted(count, 'column', 'columns')}, of four at the most.`,
  asMove: (from: string, to: string) => `As a move: from ${from} to ${to}`,
  isRole: 'role',
  unknown: (id: string) =>
    `“${id}” is not among the roles and occupations of this catalogue. It may have been renamed, or the address mistyped.`,
  withoutIt: 'Compare the others',
  startAgain: 'Choose what to compare',

  apart: 'What sets them apart',
  apartNote: 'Those who wrote each profile say what is different over there.',
  seenFrom: (to: string, from: string) => `${to}, seen from ${from}`,

  work: 'What the work is like',
  workTable: 'What the work is like, side by side',
  unwritten: (titles: string[]) =>
    plural(titles.length, {
      one: `No profile is written for ${formatList(titles)}; it is in the figures below.`,
      other: `No profiles are written for ${formatList(titles)}; they are in the figures below.`,
    }),
  aspects: {
    sentence: 'In one sentence',
    badDay: 'A bad day',
    harder: 'The harder parts',
    thrives: 'Who tends to thrive, and what it costs them',
    hours: 'Hours and shifts',
  },
  cost: 'The cost:',
  sameHours: 'Its versions differ in other things than hours.',

  figures: 'The figures',
  sameCategory: (titles: string[], category: string) =>
    `${formatList(titles)} are counted in one category, ${category}: pay, employment, projection and skills are the same by definition, and cannot say how they differ.`,
  fact: (label: string, value: string) => `${label.toLowerCase()} ${value}`,
  same: (facts: string[]) => `The same for all of them: ${formatSeries(facts)}.`,
  noCategory: (titles: string[]) =>
    `No public survey counts the people in ${formatList(titles)} or publishes their pay.`,
  pay: 'Pay, from the lowest tenth to the highest',
  payNote:
    'Thin bar: lowest to highest tenth; thick bar: middle half; firm mark: median. Pay published by the hour only is drawn over 2,080 hours.',
  fromHourly: (amount: string) => `${amount} an hour`,
  facts: 'Figures that differ',
  factsOfOne: 'Jobs, preparation and schooling',
  factHead: 'Figure',
  labels: {
    employment: 'People employed',
    change: 'Projected change in jobs',
    openings: 'Openings a year',
    preparation: 'Preparation',
    entry: 'Education to enter',
    experience: 'Experience in related work',
    training: 'Training on the job',
    named: 'Education most named by people in it',
  },
  /** What a figure is of: a period, or the cycle of a projection. */
  when: (label: string, period: string) => `${label}, ${period}`,
  named: (level: string, percent: number) => `${level}, ${formatPercent(percent, 0)}`,
  notNamed: 'not known',
  noProjection: 'no projection',

  skills: 'Skills that differ most',
  skillsNote: (count: number) =>
    `${counted(count, 'skill, field of knowledge or ability', 'skills, fields of knowledge and abilities')}, important to one of them at least, on which they stand further apart than raters disagree; the largest distance first. The dot is the share of all occupations that rate it lower, the band the distance.`,
  skillsNone: 'No rating sets them further apart than raters disagree.',
  skillsUnrated: (titles: string[]) => `The skills of ${formatList(titles)} have not been rated.`,
  element: 'Element',
  kinds: { skills: 'skill', knowledge: 'knowledge', abilities: 'ability' },
  higher: (percentile: number) => occupation.rank(percentile),
  higherHead: (title: string) => `${title}, higher than`,
  notRated: 'not rated',
};
