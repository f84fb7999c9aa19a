// What the list of moves is narrowed by, as the address says it.

import { m } from '../../../i18n';
import type { MoveDirection, MoveRow, Moves } from '../../../ipc';
import { ME, movesHref } from '../../../router';

export const SHOWS = ['viable', 'open', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export type Filters = {
  look: MoveDirection;
  words: string;
  track: string | null;
  preparation: number[];
  /** Null as long as nobody has chosen: then it depends on what is known. */
  show: Show | null;
  desirable: boolean;
  safe: boolean;
  saved: boolean;
};

export function readFilters(params: URLSearchParams): Filters {
  return {
    look: params.get('look') === 'feeders' ? 'feeders' : 'reach',
    words: params.get('q') ?? '',
    track: params.get('track'),
    preparation: (params.get('prep') ?? '')
      .split(',')
      .map(Number)
      .filter((level) => level >= 1 && level <= 5 && Number.isInteger(level)),
    show: SHOWS.find((show) => show === params.get('show')) ?? null,
    desirable: params.get('desirable') === '1',
    safe: params.get('safe') === '1',
    saved: params.get('saved') === '1',
  };
}

/** The address of the list from here under these filters. */
export function filtersHref(from: string, filters: Filters): string {
  return movesHref(from, {
    ...(filters.look === 'feeders' && from !== ME ? { look: filters.look } : {}),
    ...(filters.words ? { q: filters.words } : {}),
    ...(filters.track ? { track: filters.track } : {}),
    ...(filters.preparation.length > 0 ? { prep: filters.preparation.join(',') } : {}),
    ...(filters.show ? { show: filters.show } : {}),
    ...(filters.desirable ? { desirable: '1' } : {}),
    ...(filters.safe ? { safe: '1' } : {}),
    ...(filters.saved ? { saved: '1' } : {}),
  }).replaceAll('%2C', ',');
}

/** What is shown when nobody has chosen: what is viable, or where nothing can be, all that may be. */
export function shownFirst(rows: readonly MoveRow[]): Show {
  if (rows.some((row) => row.viable === 'yes')) return 'viable';
  return rows.some((row) => row.viable === 'unknown') ? 'open' : 'all';
}

/** Whether anything is narrowed by choice. */
export function narrowed(filters: Filters): boolean {
  return (
    filters.words !== '' ||
    filters.track !== null ||
    filters.preparation.length > 0 ||
    filters.show !== null ||
    filters.desirable ||
    filters.safe ||
    filters.saved
  );
}

/** The same direction with nothing narrowed. */
export function cleared({ look }: Filters): Filters {
  return {
    look,
    words: '',
    track: null,
    preparation: [],
    show: null,
    desirable: false,
    safe: false,
    saved: false,
  };
}

export function passes(filters: Filters, show: Show, row: MoveRow): boolean {
  if (show === 'viable' && row.viable !== 'yes') return false;
  if (show === 'open' && row.viable === 'no') return false;
  if (filters.track !== null && row.occupation.track !== filters.track) return false;
  if (filters.preparation.length > 0 && !filters.preparation.includes(row.preparation ?? 0)) return false;
  if (filters.desirable && row.desirable !== 'yes') return false;
  if (filters.safe && row.safe !== 'yes') return false;
  if (filters.saved && !row.saved) return false;
  return named(row, filters.words);
}

/** Every word stands in the title of the occupation, or every one in that of one of its roles. */
function named({ occupation, roles }: MoveRow, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = [occupation, ...roles].map(({ title }) => title.toLowerCase());
  return titles.some((title) => wanted.every((word) => title.includes(word)));
}

/** What to loosen when nothing passes, one for each filter that is set. */
export function loosen(filters: Filters, show: Show): string[] {
  const words = m.movesList.filters.loosen;
  return [
    filters.words ? words.words(filters.words) : '',
    filters.track ? words.track : '',
    filters.preparation.length > 0 ? words.preparation : '',
    show === 'all' ? '' : words.show,
    filters.desirable ? words.desirable : '',
    filters.safe ? words.safe : '',
    filters.saved ? words.saved : '',
  ].filter(Boolean);
}

/** How many would carry each label, each of those that carry the ones before. */
export function labelled(rows: Moves['rows']): { viable: number; desirable: number; safe: number } {
  const viable = rows.filter((row) => row.viable === 'yes');
  const desirable = viable.filter((row) => row.desirable === 'yes');
  const safe = desirable.filter((row) => row.safe === 'yes');
  return { viable: viable.length, desirable: desirable.length, safe: safe.length };
}
