// Explore: search, the index of tracks, and lists with filters.

import { counted, formatCount, formatPercent } from '../format';
import { common } from './common';

export const explore = {
  title: 'Explore',
  searchTitle: 'Search',
  lede: (roles: number, occupations: number, titles: number) =>
    `${counted(roles, 'role', 'roles')} described from the inside and ${common.occupations(occupations)} of the United States in figures, found by ${counted(titles, 'job title', 'job titles')}.`,
  searchLabel: 'Search job titles',
  searchHint: 'Such as plant manager, RN or sr software eng',
  clearSearch: 'Clear the search',
  resultsTitle: (query: string) => `“${query}”`,
  /** Read out when results change. */
  resultsSaid: (count: number, first: string) =>
    count === 0 ? 'No results.' : `${counted(count, 'result', 'results')}. First: ${first}.`,
  understoodAs: (cleaned: string) => `Understood as “${cleaned}”.`,
  results: 'Roles and occupations found',
  figuresOf: 'Preparation and pay',
  groups: {
    roles: 'Roles',
    occupations: 'Occupations',
    prose: 'Roles whose profile says it',
  },
  nothingTitle: (query: string) => `Nothing found for “${query}”`,
  nothingText:
    'Try the plain name of the job without employer or grade, or one word of it: “nurse” rather than “RN II, Ward 4”. Or start from the tracks.',
  nothingNext: 'Clear the search and browse by track',
  keys: 'Up and Down to choose, Enter to open',

  map: 'See them on a map',
  byTrack: 'By track',
  tracksNote: (period: string) => `people employed, ${period}; bars compare the tracks`,
  all: 'All occupations',
  allIntro:
    'Every occupation of the catalogue in one list. Filters narrow it by the preparation a job asks for, what it pays, and how its numbers are expected to change.',
  backToIndex: 'Explore',

  filters: 'Filters',
  track: 'Track',
  everyTrack: 'Every track',
  preparation: 'Preparation',
  preparationHelp: 'O*NET job zones, from 1 (little) to 5 (extensive)',
  pay: 'Median pay a year',
  payFrom: 'From',
  payTo: 'To',
  /** The same inside the empty fields. */
  payFromHint: 'from',
  payToHint: 'to',
  payBad: 'Write an amount in dollars, such as 60,000.',
  payOrder: 'The first amount is higher than the second, so nothing can fit.',
  growth: 'Change in jobs',
  growthAny: 'Any',
  growthSteps: (percent: number) => (percent === 0 ? 'Not shrinking' : `${formatPercent(percent)} or more`),
  growthHelp: 'Projected change over the ten years to 2034',
  order: 'Order',
  orders: {
    title: 'Title, A to Z',
    pay_highest: 'Pay, highest first',
    growth_highest: 'Growth, highest first',
    employment_highest: 'Most people employed',
    preparation_lowest: 'Least preparation first',
  },
  clearFilters: 'Clear filters',
  countOf: (total: number, all: number) => `${formatCount(total)} of ${common.occupations(all)}`,
  emptyTitle: 'No occupation passes these filters',
  emptyText: 'Widen the pay, take out a preparation level, or clear the filters to start again.',

  columns: {
    title: 'Occupation',
    preparation: 'Preparation',
    pay: 'Median pay a year',
    growth: 'Change in jobs',
    employment: 'People employed',
  },
  shared:
    'Pay and employment are those of the published category; occupations that share one show the same figures.',
  noGrowth: 'no projection',
};
