// Ways to a role or occupation in several moves.

import type { MoveNever, MoveRelaxWhat, MoveRouteKind } from '../../ipc';
import { counted, formatCount, formatList, formatMoney, formatNumber, plural } from '../format';

const levels = (value: number) => formatNumber(value, 1);

export const routes = {
  title: 'Routes',
  titleTo: (target: string) => `Routes to ${target}`,
  lede: 'Ways there in up to four moves, where no single move asks for more than the limits allow.',
  you: 'you',
  from: (start: string) => `From ${start}.`,
  words: 'path way steps several moves reach target',

  ask: 'From where, and to what',
  fromField: 'From',
  fromHint: 'A role or an occupation; nothing chosen means you',
  fromMe: 'From you instead',
  toField: 'To',
  toHint: 'A role or an occupation, such as plant manager',
  choose: 'Choose where you would like to get to. Each way there is shown with what to build at every stage.',

  limits: {
    title: 'Limits of a single move',
    /** Those in force, in short; the panel has them one by one. */
    hold: (similar: number, largest: number, zones: number, moves: number) =>
      `${
        similar >= 100
          ? 'More alike than any pair is'
          : `More alike than ${formatNumber(similar, 0)}% of all pairs`
      }, no single gap over ${levels(largest)} levels, preparation ${counted(zones, 'level', 'levels')} apart at most, ${counted(moves, 'move', 'moves')} at most.`,
    text: 'Every move on a route keeps within these. The first three hold on every screen of moves until the window closes.',
    moves: 'Moves at most',
    keeps: (floor: number) => `A route that keeps pay has no stop under ${formatMoney(floor)} in the middle.`,
    floor: 'Pay never below',
    floorHint: 'For the route that keeps pay: no stop pays less than this in the middle.',
    floorUnit: 'a year',
    floorUsed: (amount: number) => `${formatMoney(amount)} is reckoned with.`,
    floorUnknown: 'Nothing is known of pay now, so no stop is held against it.',
    floorNone: 'Not set',
    floorWrong: (most: number) =>
      `Write an amount in whole dollars, such as 60,000, up to ${formatMoney(most)}.`,
    back: 'Back to the defaults',
    asking: 'Looking for routes anew.',
    failed: (sentence: string) => `What is below still stands under the limits before. ${sentence}`,
  },

  found: (count: number) =>
    plural(count, {
      one: 'One route is the best in everything asked.',
      other: `${formatCount(count)} routes.`,
    }),
  results: 'The routes',
  kinds: {
    gentlest: 'Gentlest',
    fewest: 'Fewest moves',
    keeps_pay: 'Keeps pay',
    least_schooling: 'Least schooling',
  } satisfies Record<MoveRouteKind, string>,
  kindsAbout: {
    gentlest: 'Its largest single gap is the smallest that any route has.',
    fewest: 'No route has fewer moves.',
    keeps_pay: 'The fewest moves on which no stop pays less than the floor in the middle.',
    least_schooling: 'The highest preparation on it is the lowest that any route has.',
  } satisfies Record<MoveRouteKind, string>,
  /** The heading of one route that is the best in several things. */
  kindsNamed: (names: string[]) => formatList(names),
  same: (names: string[]) => `${formatList(names)} are one and the same route.`,
  without: {
    gentlest: 'There is no gentlest route.',
    fewest: 'There is no route with fewest moves.',
    keeps_pay: 'On every route some stop pays less than the floor in the middle.',
    least_schooling:
      'Which route has the least schooling is not known: preparation is not published for all stops.',
  } satisfies Record<MoveRouteKind, string>,
  summary: (moves: number, largest: number) =>
    `${counted(moves, 'move', 'moves')}, the largest single gap ${levels(largest)} levels.`,
  lowest: (amount: number) => `The lowest middle pay at a stop is ${formatMoney(amount)} a year.`,
  lowestUnknown: 'Pay is not published for every stop.',
  climbs: (count: number) =>
    count === 0
      ? 'Preparation never rises.'
      : `Preparation rises by ${counted(count, 'level', 'levels')} in all.`,
  onMap: 'On the map',
  allOnMap: 'All of them on the map',

  leg: {
    title: (at: number, target: string) => `${formatCount(at)}. ${target}`,
    from: (start: string) => `From ${start}`,
    fromYou: 'From where you are',
    open: 'The whole move',
    openSaid: (from: string, to: string) => `The whole move from ${from} to ${to}`,
    class: (name: string) => `Class: ${name.toLowerCase()}`,
    pay: (amount: number) => `Middle pay there: ${formatMoney(amount)} a year.`,
    payNone: 'Pay there is not published as a single figure.',
    build: 'What to build',
    buildNothing: 'Nothing by more than half a level.',
    buildOf: (name: string, has: number, asked: number) => `${name}: from ${levels(has)} to ${levels(asked)}`,
    more: (count: number) => `${formatCount(count)} more`,
    fewer: 'Fewer',
    reckoned: 'Class and pay are being worked out.',
    notReckoned: 'Class and pay of this move could not be worked out now; the page of the move says why.',
  },

  noneTitle: 'No route under these limits',
  noneText: 'Relaxing one limit is enough. The smallest change comes first.',
  noneAll:
    'No single limit is enough: two or more have to give. Raise the largest gap and lower how alike a move must be.',
  keepTitle: 'No route keeps pay',
  keepText: 'One of these would give one.',
  relax: {
    similar: (from: number, to: number) =>
      `Moves may be less alike: more than ${formatNumber(to, 0)}% of all pairs in place of ${formatNumber(from, 0)}%`,
    largest_gap: (from: number, to: number) =>
      `The largest single gap may be ${levels(to)} levels in place of ${levels(from)}`,
    zones: (from: number, to: number) =>
      `Preparation may be ${counted(to, 'level', 'levels')} apart in place of ${formatCount(from)}`,
    moves: (from: number, to: number) =>
      `Up to ${counted(to, 'move', 'moves')} in place of ${formatCount(from)}`,
    floor: (from: number, to: number) =>
      `The floor may be ${formatMoney(to)} a year in place of ${formatMoney(from)}`,
  } satisfies Record<MoveRelaxWhat, (from: number, to: number) => string>,
  never: {
    here: {
      title: 'You are there already',
      text: 'The route would begin and end in the same occupation. Choose another target, or another place to begin at.',
    },
    target_unrated: {
      title: 'No route can be worked out to it',
      text: 'The skills and knowledge of this occupation have not been rated, so no gap to it can be measured under any limits. Its page and its place on the map are there.',
    },
    start_unrated: {
      title: 'No route can be worked out from here',
      text: 'Nothing is known of the levels where this begins. Answer the skills in You or add a job, or begin at an occupation whose skills are rated.',
    },
  } satisfies Record<MoveNever, { title: string; text: string }>,
  toYou: 'Go to You',
  toPage: 'Read its page',
  unknownTitle: 'Nothing is called this',
  unknownText: (id: string) =>
    `There is no role or occupation “${id}” in this catalogue. It may have been renamed in a newer one.`,
  back: 'Choose again',

  how: {
    title: 'How routes are worked out',
    lines: [
      'All ways in so many moves are gone through, so what is called gentlest or fewest is so, under these limits and figures.',
      'A move is measured from the higher of what was there at the start and what the stop just left asks for. That what a stop asks for is learned there is an assumption; it takes years and is not certain.',
      'Each move is viable: alike enough, nothing important short by more than the limit, preparation not too far apart. Desirable and safe are not asked of the stops.',
      'Nothing here rests on moves that people made: no such figures are published. Employers, licences and places decide too.',
    ],
    from: (version: string) => `Catalogue ${version}. Occupations of the United States.`,
    figures: 'Skills, knowledge, pay and preparation',
  },
};
