// What a list on Explore is narrowed by. It lives in the address, so that a list can be gone back to and linked.

import type { BrowseOrder, BrowseRequest } from '../../ipc';

export type Filters = {
  /** A track's id, `all` for every track, or null for the index of tracks. */
  track: string | null;
  /** Job zones, 1–5, in order. */
  preparation: number[];
  /** Dollars a year. */
  payFrom: number | null;
  payTo: number | null;
  /** Projected change of employment, percent. */
  growth: number | null;
  order: BrowseOrder;
};

export const ALL = 'all';
export const GROWTH_STEPS = [0, 3, 5, 10] as const;
export const ORDERS: readonly BrowseOrder[] = [
  'title',
  'pay_highest',
  'growth_highest',
  'employment_highest',
  'preparation_lowest',
];

/** What an address asks for; what it says wrongly is left out. */
export function readFilters(params: URLSearchParams): Filters {
  const order = params.get('order') as BrowseOrder | null;
  const zones = (params.get('prep') ?? '').split(',').map(Number);
  return {
    track: params.get('track') || null,
    preparation: [1, 2, 3, 4, 5].filter((zone) => zones.includes(zone)),
    payFrom: wholeNumber(params.get('from')),
    payTo: wholeNumber(params.get('to')),
    growth: number(params.get('growth')),
    order: order && ORDERS.includes(order) ? order : 'title',
  };
}

/** The address of a list; what is not narrowed is not in it. */
export function filtersHref(filters: Filters): string {
  const params = new URLSearchParams();
  if (filters.track) params.set('track', filters.track);
  if (filters.preparation.length > 0) params.set('prep', filters.preparation.join(','));
  if (filters.payFrom !== null) params.set('from', String(filters.payFrom));
  if (filters.payTo !== null) params.set('to', String(filters.payTo));
  if (filters.growth !== null) params.set('growth', String(filters.growth));
  if (filters.order !== 'title') params.set('order', filters.order);
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `#/explore?${query}` : '#/explore';
}

/** Is anything narrowed beyond the choice of track? */
export function narrowed(filters: Filters): boolean {
  return (
    filters.preparation.length > 0 ||
    filters.payFrom !== null ||
    filters.payTo !== null ||
    filters.growth !== null
  );
}

/** The same list with nothing narrowed. */
export function cleared(filters: Filters): Filters {
  return { ...filters, preparation: [], payFrom: null, payTo: null, growth: null };
}

export function browseRequest(filters: Filters, offset: number, limit: number): BrowseRequest {
  return {
    track: filters.track === ALL ? null : filters.track,
    preparation: filters.preparation,
    payAtLeast: filters.payFrom,
    payAtMost: filters.payTo,
    growthAtLeast: filters.growth,
    order: filters.order,
    offset,
    limit,
  };
}

/** Dollars as typed, "60,000" or "$60k": null when empty, NaN when it is no amount. */
export function readDollars(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(/^\$/, '').replaceAll(/[\s,]/g, '');
  if (text === '') return null;
  if (!/^\d{1,7}(\.\d+)?k?$/.test(text)) return NaN;
  return Math.round(parseFloat(text) * (text.endsWith('k') ? 1000 : 1));
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function number(text: string | null): number | null {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
