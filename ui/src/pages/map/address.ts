// What of the map is shown lives in its address, so that a view of it can be gone back to and linked.

import { mapHref, ME } from '../../router';
import { COLOURS, type ColourBy } from './bands';

export const VIEWS = ['map', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

export type MapAddress = {
  view: ViewName;
  colour: ColourBy;
  /** The track that stands out; null for none. */
  track: string | null;
  /** From where viable moves are lit: `me` when the address says nothing, a slug or a code; null for nowhere. */
  from: string | null;
  /** The occupation that was looked for. */
  at: string | null;
  /** Routes as the codes of their stops, the start among them. */
  routes: string[][];
};

/** In the address, for lighting nothing. */
const NOWHERE = 'none';

const MOST_ROUTES = 4;
const MOST_STOPS = 5;

/** What an address asks for; what it says wrongly is left out. */
export function readMap(params: URLSearchParams): MapAddress {
  const routes = (params.get('routes') ?? '').split(';').map((one) => one.split(',').filter(Boolean));
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'map',
    colour: oneOf(COLOURS, params.get('colour')) ?? 'track',
    track: params.get('track') || null,
    from: params.get('from') === NOWHERE ? null : params.get('from') || ME,
    at: params.get('at') || null,
    routes: routes
      .filter((route) => route.length > 0)
      .slice(0, MOST_ROUTES)
      .map((route) => route.slice(0, MOST_STOPS)),
  };
}

/** The address of a view; what is as it always is, is not in it. */
export function mapAddress(map: Partial<MapAddress>): string {
  const { view, colour, track, from = ME, at, routes = [] } = map;
  return mapHref({
    ...(from === ME ? {} : { from: from ?? NOWHERE }),
    ...(colour && colour !== 'track' ? { colour } : {}),
    ...(track ? { track } : {}),
    ...(at ? { at } : {}),
    ...(routes.length > 0 ? { routes: routes.map((route) => route.join(',')).join(';') } : {}),
    ...(view && view !== 'map' ? { view } : {}),
  })
    .replaceAll('%2C', ',')
    .replaceAll('%3B', ';');
}

function oneOf<T extends string>(all: readonly T[], said: string | null): T | undefined {
  return all.find((one) => one === said);
}
