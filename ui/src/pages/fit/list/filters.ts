// What the list is narrowed by. It lives in the address, so that a list can be gone back to and linked.

import { m } from '../../../i18n';
import type { FitRow } from '../../../ipc';
import { fitHref } from '../../../router';

export type Filters = {
  /** Words of the title, as typed. */
  words: string;
  /** A track's id; null for every track. */
  track: string | null;
  /** Job zones, 1–5, in order. */
  preparation: number[];
  /** Only what was saved or marked. */
  asked: boolean;
  /** Only what is close on a track the person has had nothing to do with. */
  surprising: boolean;
  /** What was hidden stands above the list. */
  hidden: boolean;
};

/** What an address asks for; what it says wrongly is left out. */
export function readFilters(params: URLSearchParams): Filters {
  const zones = (params.get('prep') ?? '').split(',').map(Number);
  return {
    words: params.get('q')?.trim() ?? '',
    track: params.get('track') || null,
    preparation: [1, 2, 3, 4, 5].filter((zone) => zones.includes(zone)),
    asked: params.get('asked') === '1',
    surprising: params.get('surprising') === '1',
    hidden: params.get('hidden') === '1',
  };
}

/** The address of a list; what is not narrowed is not in it. */
export function filtersHref(filters: Filters): string {
  const params = {
    ...(filters.words ? { q: filters.words } : {}),
    ...(filters.track ? { track: filters.track } : {}),
    ...(filters.preparation.length > 0 ? { prep: filters.preparation.join(',') } : {}),
    ...(filters.asked ? { asked: '1' } : {}),
    ...(filters.surprising ? { surprising: '1' } : {}),
    ...(filters.hidden ? { hidden: '1' } : {}),
  };
  return fitHref(undefined, params).replaceAll('%2C', ',');
}

/** Whether anything is narrowed. */
export function narrowed(filters: Filters): boolean {
  return (
    filters.words !== '' ||
    filters.track !== null ||
    filters.preparation.length > 0 ||
    filters.asked ||
    filters.surprising
  );
}

/** The same list with nothing narrowed. */
export function cleared(filters: Filters): Filters {
  return { ...filters, words: '', track: null, preparation: [], asked: false, surprising: false };
}

/** Whether a row, which is surprising or not, passes. What is hidden never does. */
export function passes(filters: Filters, row: FitRow, surprising: boolean): boolean {
  if (row.hidden) return false;
  if (filters.track !== null && row.occupation.track !== filters.track) return false;
  if (filters.preparation.length > 0 && !filters.preparation.includes(row.preparation ?? 0)) return false;
  if (filters.asked && !row.asked) return false;
  if (filters.surprising && !surprising) return false;
  return named(row, filters.words);
}

/** Every word stands in the title of the occupation, or every one in that of one of its roles. */
function named({ occupation, roles }: FitRow, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = [occupation, ...roles.filter((role) => !role.hidden)].map(({ title }) =>
    title.toLowerCase(),
  );
  return titles.some((title) => wanted.every((word) => title.includes(word)));
}

/** What to loosen when nothing passes, one for each filter that is set. */
export function loosen(filters: Filters): string[] {
  const words = m.fitList.filters.loosen;
  return [
    filters.words ? words.words(filters.words) : '',
    filters.track ? words.track : '',
    filters.preparation.length > 0 ? words.preparation : '',
    filters.asked ? words.asked : '',
    filters.surprising ? words.surprising : '',
  ].filter(Boolean);
}
