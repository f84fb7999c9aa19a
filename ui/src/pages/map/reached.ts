// From where moves are lit, and how many are, in words.

import { m } from '../../i18n';
import type { MoveStart, OccupationMap } from '../../ipc';
import { ME } from '../../router';

/** What the place where moves begin is called inside a sentence. */
export function startName(start: MoveStart | null, from: string | null): string {
  return from === ME || !start?.title ? m.map.you : start.title;
}

/** Empty when nothing was asked to be lit. */
export function reachedSentence(map: OccupationMap, from: string | null): string {
  const words = m.map;
  if (map.start === null) return '';
  if (map.start.levels === 'unknown') return words.reachedUnknown;
  const count = map.points.filter((point) => point.reachable).length;
  const name = startName(map.start, from);
  return count === 0 ? words.reachedNone(name) : words.reached(count, name);
}
