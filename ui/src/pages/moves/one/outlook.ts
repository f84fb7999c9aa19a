// What is told of preparation and projections, today's beside the other's.

import { m } from '../../../i18n';
import type { MoveBetween, MoveFigures } from '../../../ipc';

export type OutlookRow = {
  id: 'preparation' | 'growth';
  name: string;
  about: MoveFigures;
  now: string;
  there: string;
};

export function outlookRows(move: MoveBetween): OutlookRow[] {
  const words = m.move.outlook;
  const here = move.start.occupation !== null;
  const nothing = here ? words.notPublished : words.noOccupation;
  const level = (zone: number | null, none: string) =>
    zone === null ? none : (m.common.preparation[zone] ?? none);
  const change = (percent: number | null, none: string) => (percent === null ? none : words.change(percent));
  const { growthFrom, growthTo } = move;
  const years = growthFrom === null || growthTo === null ? '' : words.years(growthFrom, growthTo);
  return [
    {
      id: 'preparation',
      name: words.preparation,
      about: 'preparation',
      now: level(move.start.preparation, nothing),
      there: level(move.there.row.preparation, words.notPublished),
    },
    {
      id: 'growth',
      name: words.growthIn(years),
      about: 'projections',
      now: change(move.growthNow, nothing),
      there: change(move.growthThere, words.notPublished),
    },
  ];
}

/** How far the other projection lies from today's; what it is of stands at the head of its row. */
export function growthDifference(by: number | null): string {
  const words = m.move.outlook;
  if (by === null) return m.moves.growth.unknown;
  if (Math.abs(by) < 0.05) return words.none;
  return by > 0 ? words.higher(by) : words.lower(-by);
}

/** As on an occupation's page, without the year that stands beside it. */
export function studyName(measure: string): string {
  return m.occupation.changing.measures[measure]?.[0] ?? measure;
}
