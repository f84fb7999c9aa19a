// The map of all occupations.

import type { MapBasis } from '../../ipc';
import {
  counted,
  formatCount,
  formatList,
  formatPercent,
  formatSentences,
  formatSpan,
  plural,
} from '../format';
import { common } from './common';

export const map = {
  title: 'The map',
  words: 'map neighbours similar near layout picture',
  lede: 'All occupations at once: those that are alike stand near one another.',
  toTable: 'Skip the drawing and read the map as a table',
  /** The same among what can be done, by name. */
  asTable: 'The map as a table',
  views: 'Ways to see the map',
  tabs: { map: 'Map', table: 'Table' },
  /** For those who hear the drawing; the keys are written under it. */
  drawing: (count: number) => `Map of ${common.occupations(count)}`,
  keys: 'Drag or use the arrow keys to move. Wheel, pinch, + and − go nearer and farther, 0 shows everything. Enter opens the occupation nearest to the middle.',
  nearer: 'Nearer',
  farther: 'Farther',
  everything: 'Show everything',
  cross: 'In the middle:',

  controls: 'What the map shows',
  find: 'Find an occupation',
  findHint: 'A title, such as electrician',
  colour: 'Colour by',
  colours: { track: 'Track', pay: 'Pay', growth: 'Change in jobs', fit: 'What fits you' },
  track: 'Track that stands out',
  noTrack: 'None',
  from: 'Light viable moves from',
  fromNowhere: 'Nowhere',
  fromMe: 'Where you are now',

  legend: {
    title: 'What the marks mean',
    everyTrack: 'An occupation. Choose a track to make it stand out.',
    otherTracks: 'Every other track',
    below: (cut: string) => `below ${cut}`,
    from: (cut: string) => `${cut} or more`,
    between: (low: string, high: string) => formatSpan(low, high),
    noPay: 'no single figure published',
    noGrowth: 'no projection',
    count: (count: number) => formatCount(count),
    counted: (label: string, count: number) => `${label}: ${common.occupations(count)}`,
    hollow: 'Hollow: skills and knowledge are not rated, so its place rests on less',
    saved: 'Ringed: saved in your plan',
    reachable: (start: string) => `Ticked: a viable move from ${start}`,
    route: 'Line: a route, from stop to stop',
    sizes: 'Larger marks stand for more, so that nothing rests on colour.',
    shared: 'Occupations counted in one published category show the same figure.',
    tracksText: 'There are more tracks than colours can be told apart, so one stands out at a time.',
  },
  /** What a colour is of. */
  about: {
    track: 'Tracks are Waymark’s own way of grouping occupations.',
    pay: 'Median pay a year',
    growth: 'Projected change of employment',
    fit: 'Groups of your list of what fits, worked out from your own answers.',
  },
  fitNothing:
    'You have not answered enough for this. Answer the short form in You, or colour by something else.',
  toYou: 'Go to You',

  reached: (count: number, start: string) =>
    plural(count, {
      one: `1 occupation is a viable move from ${start}, and is ticked.`,
      other: `${formatCount(count)} occupations are viable moves from ${start}, and are ticked.`,
    }),
  reachedNone: (start: string) =>
    `No move from ${start} is viable under the limits that hold now. They are set on the page of moves.`,
  reachedUnknown:
    'Nothing is known of your skills or of the job you do now, so no move can be lit. Add a job or answer the skills in You, or choose an occupation to start from.',
  you: 'you',
  toMoves: 'Moves, with their limits',

  chosen: 'Chosen on the map',
  openPage: 'Read its page',
  lightFrom: 'Light moves from here',
  movesTo: 'The move from you to it',
  routesTo: 'Routes to it',
  putAway: (title: string) => `Put away ${title}`,
  missing: (code: string) =>
    `The map has no occupation ${code}. It may have been renamed in a newer catalogue.`,
  routesShown: (count: number) => `${counted(count, 'route is', 'routes are')} drawn:`,
  routeStops: (stops: string[]) => stops.join(' → '),
  clearRoutes: 'Take the routes off the map',

  tip: {
    pay: (amount: string) => `${common.medianPayYear}: ${amount}`,
    growth: (change: string) => `Projected: ${change}`,
    fit: (group: string) => `What fits you: ${group.toLowerCase()}`,
    saved: 'Saved in your plan',
    reachable: (start: string) => `A viable move from ${start}`,
    basis: {
      own: '',
      category: 'Not rated: its place is that of others in its published category, and of its titles',
      titles: 'Not rated: its place rests on its titles alone',
    } satisfies Record<MapBasis, string>,
  },
  noPay: 'not published',
  noGrowth: 'no projection',
  noFit: 'not enough to say',

  table: {
    name: 'All occupations of the map',
    filters: 'Narrow the table',
    words: 'Title',
    wordsHint: 'Words in the title',
    track: 'Track',
    everyTrack: 'Every track',
    only: 'Only',
    onlyAll: 'All occupations',
    onlySaved: 'Saved in your plan',
    onlyReachable: 'Viable moves',
    onlyWritten: 'Described from the inside',
    columns: {
      title: 'Occupation',
      pay: 'Median pay a year',
      growth: 'Change in jobs',
      fit: 'What fits you',
      near: 'Nearest on the map',
    },
    sortedUp: (column: string) => `${column}, lowest first`,
    sortedDown: (column: string) => `${column}, highest first`,
    count: (shown: number, all: number) =>
      shown === all ? common.occupations(all) : `${formatCount(shown)} of ${common.occupations(all)}`,
    near: (titles: string[]) => formatList(titles),
    saved: 'saved',
    reachable: 'viable move',
    unrated: 'not rated',
    emptyTitle: 'No occupation passes these filters',
    emptyText: 'Shorten the title, look at every track, or clear the filters to start again.',
    clear: 'Clear filters',
  },

  how: {
    title: 'How to read the map',
    lines: (share: number, near: number, among: number) => [
      'Near means alike: in skills, abilities, knowledge, interests, work styles, technology, activities and the words of titles. Pay, preparation and tracks had no part in it.',
      'Up, down, left and right mean nothing. Turned or mirrored, it would be the same map.',
      `A page is too flat for all of it. Of the ${formatCount(near)} that stand nearest to an occupation here, ${formatPercent(share, 0)} are among the ${formatCount(among)} that are most like it; the others stand there for want of room. The page of an occupation has its own list.`,
      'How far apart two occupations stand across the map means little. Two at opposite ends need not differ more than two that are half as far apart.',
      'Hollow marks are occupations whose skills and knowledge nobody has rated. They stand by others of their published category, or by their titles alone.',
      'Near says nothing of whether a move works out: it has no direction, and asks neither for pay nor for schooling. Moves does.',
    ],
    source: (version: string) =>
      formatSentences([
        `Likeness and places are worked out by Waymark from published ratings, in catalogue ${version}.`,
        'The share is measured over all occupations of the map when the method was settled.',
      ]),
    from: 'Worked out from',
  },
};
