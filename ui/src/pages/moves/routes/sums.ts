// What a route comes to, what gives one where there is none, and where it stands on the map.

import { formatSentences, m } from '../../../i18n';
import type { MoveLimits, MoveRelax, MoveRoute, MoveStart } from '../../../ipc';
import { ME } from '../../../router';
import { mapAddress } from '../../map/address';
import type { Asked } from './address';

/** Its moves, its largest gap, the lowest pay on it, and how far preparation rises. */
export function routeSentence({ legs }: MoveRoute): string {
  const words = m.routes;
  const pays = legs.map((leg) => leg.pay);
  const known = pays.filter((pay) => pay !== null);
  const zones = legs.map((leg) => leg.zones);
  const climbs = zones.reduce<number>((sum, zone) => sum + Math.max(0, zone ?? 0), 0);
  return formatSentences([
    words.summary(legs.length, Math.max(0, ...legs.map((leg) => leg.largest))),
    known.length === pays.length ? words.lowest(Math.min(...known)) : words.lowestUnknown,
    zones.includes(null) ? '' : words.climbs(climbs),
  ]);
}

export function kindNames(route: MoveRoute): string[] {
  return route.kinds.map((kind) => m.routes.kinds[kind]);
}

/** Routes that are the best in more than one thing, each in a sentence. */
export function sameSentences(routes: readonly MoveRoute[]): string[] {
  return routes.filter(({ kinds }) => kinds.length > 1).map((route) => m.routes.same(kindNames(route)));
}

export function relaxSentence({ what, from, to }: MoveRelax): string {
  return m.routes.relax[what](from, what === 'floor' ? payFloor(to) : to);
}

/** What is asked for with one limit relaxed; `null` of the two stays as it is. */
export function relaxed(
  { what, to }: MoveRelax,
  limits: MoveLimits,
  asked: Asked,
): { limits: MoveLimits | null; asked: Asked | null } {
  switch (what) {
    case 'similar':
      return { limits: { ...limits, similar: to }, asked: null };
    case 'largest_gap':
      return { limits: { ...limits, largestGap: to }, asked: null };
    case 'zones':
      return { limits: { ...limits, zones: to }, asked: null };
    case 'moves':
      return { limits: null, asked: { ...asked, moves: to } };
    case 'floor':
      return { limits: null, asked: { ...asked, floor: payFloor(to) } };
  }
}

/** A floor is in whole dollars, and a little too high would give nothing again. */
function payFloor(to: number): number {
  return Math.max(1, Math.floor(to));
}

/** The codes of a route's stops, the start among them where it is an occupation. */
export function stopsOf(start: MoveStart, route: MoveRoute): string[] {
  const first = start.occupation ? [start.occupation.code] : [];
  return [...first, ...route.legs.map((leg) => leg.to.code)];
}

/** The map with these routes drawn. */
export function onMapHref(start: MoveStart, from: string, routes: readonly MoveRoute[]): string {
  return mapAddress({ from: from || ME, routes: routes.map((route) => stopsOf(start, route)) });
}
