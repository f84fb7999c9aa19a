// A track's page: what it adds up to, in our own sentences. Every sum and every spread says over what it is taken.

import {
  counted,
  formatChange,
  formatCount,
  formatPercent,
  formatSentences,
  formatSeries,
  plural,
} from '../format';
import { common } from './common';

const categories = (count: number) => counted(count, 'published category', 'published categories');

/** Whole percents, and never more than it is. */
const share = (percent: number) => formatPercent(Math.floor(percent), 0);

export const track = {
  roles: 'Roles we have written about',
  rolesCount: (count: number) => counted(count, 'role', 'roles'),
  toList: (roles: number, occupations: number) =>
    roles === 0
      ? `View all ${common.occupations(occupations)}`
      : `View all ${counted(roles, 'role', 'roles')} and ${common.occupations(occupations)}`,
  list: (roles: number, occupations: number) =>
    roles === 0
      ? `All ${common.occupations(occupations)}`
      : `All ${counted(roles, 'role', 'roles')} and ${common.occupations(occupations)}`,
  listNote: 'Roles stand under the occupation whose figures they share.',

  sums: 'What it adds up to',
  people: (people: string, count: number, period: string) =>
    `About ${people} employees are counted in the ${categories(count)} of this track, ${period}.`,
  uncounted: (count: number) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'One of its occupations is counted in none of them.',
          other: `${formatCount(count)} of its occupations are counted in none of them.`,
        }),
  ours: 'Tracks are our own grouping: the sums are ours, the figures added up are the Bureau’s. A category that two tracks share is counted in both.',

  payTitle: 'Pay, by the preparation asked for',
  payLead: (lowest: string, highest: string) =>
    `Half of the occupations’ medians lie in the thick bars; the middle ones run from ${lowest} to ${highest} a year.`,
  payNote: (hourly: number, without: number) =>
    formatSentences([
      'Each bar is drawn over the median pay of the categories at that level, each counted once whatever its size: thin from the lowest median to the highest, thick over the middle half, the firm mark the middle one. Within an occupation pay spreads further; its own page has the lowest and highest tenth.',
      'A category whose occupations ask for different preparation stands at each level.',
      hourly === 0
        ? ''
        : plural(hourly, {
            one: 'One median is published by the hour and taken over 2,080 hours.',
            other: `${formatCount(hourly)} medians are published by the hour and taken over 2,080 hours.`,
          }),
      without === 0
        ? ''
        : plural(without, {
            one: 'One median is withheld or not published.',
            other: `${formatCount(without)} medians are withheld or not published.`,
          }),
    ]),
  level: (zone: number | null) =>
    zone === null ? 'Not rated' : (common.preparation[zone] ?? common.preparationUnknown),
  levelDetail: (count: number, people: string) =>
    `${counted(count, 'category', 'categories')}, ${people} people`,
  middle: 'middle median',
  noPay: 'no median published',
  columns: {
    level: 'Preparation',
    categories: 'Categories',
    people: 'People employed',
    lowest: 'Lowest median',
    lowerQuarter: 'Lower quarter',
    middle: 'Middle',
    upperQuarter: 'Upper quarter',
    highest: 'Highest median',
    from: 'Lowest is of',
    to: 'Highest is of',
  },

  historyTitle: (from: number, to: number) => `People employed, ${from} to ${to}`,
  historyLead: (from: number, to: number, change: number) =>
    Math.abs(change) < 0.05
      ? `Between May ${from} and May ${to} the number of employees stayed the same.`
      : `Between May ${from} and May ${to} the number of employees changed by ${formatChange(change)}.`,
  historyCovered: (parts: { from: number; to: number; categories: number; of: number; covered: number }[]) =>
    `Each stretch adds up only categories with a published number in all of its years: ${formatSeries(
      parts.map(
        (part) =>
          `${part.from === part.to ? part.from : `${part.from} to ${part.to}`} has ${formatCount(part.categories)} of ${formatCount(part.of)}, which hold ${share(part.covered)} of today’s employees`,
      ),
    )}. So the levels of two stretches cannot be compared, and no line joins them.`,
  historyNoBand: 'The Bureau publishes no error for such a sum, so no band is drawn.',
  historyNone: 'No category of this track has a published number of employees in these years.',
  inSum: 'Categories in the sum',
  coveredHead: 'Share of today’s employees',

  projectionLead: (cycle: string, lines: number, change: number, all: number) =>
    `For ${cycle} the Bureau’s projections for ${plural(lines, { one: 'the one line', other: `the ${formatCount(lines)} lines` })} of this track add up to ${formatChange(change)}, beside ${formatChange(all)} for all occupations.`,
  openings: (openings: number) =>
    `With those who leave, that is ${formatCount(openings)} openings in an average year.`,
  unprojected: (count: number) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'One of its occupations has no projection.',
          other: `${formatCount(count)} of its occupations have no projection.`,
        }),
  lines: 'Lines added up',
};
