// What the history is narrowed by, and since when it is summed up. It lives in the address, as on Explore.

import type { OperationsWanted } from '../../query';
import { GROUPS, opsOf, type Group } from './groups';
import { isSince, type Since } from './moments';

export type Filters = {
  /** A person's id, or null for everyone. */
  person: string | null;
  group: Group | null;
  text: string;
  /** `stands`, `undone`, or null for both. */
  standing: 'stands' | 'undone' | null;
  since: Since | null;
};

/** What an address asks for; what it says wrongly is left out. */
export function readFilters(params: URLSearchParams): Filters {
  const group = params.get('kind') as Group | null;
  const standing = params.get('standing');
  const since = params.get('since');
  return {
    person: params.get('person') || null,
    group: group && GROUPS.includes(group) ? group : null,
    text: params.get('text') ?? '',
    standing: standing === 'stands' || standing === 'undone' ? standing : null,
    since: since !== null && isSince(since) ? since : null,
  };
}

/** The address of the history; what is not narrowed is not in it. */
export function filtersHref(filters: Filters): string {
  const params = new URLSearchParams();
  if (filters.person) params.set('person', filters.person);
  if (filters.group) params.set('kind', filters.group);
  if (filters.text) params.set('text', filters.text);
  if (filters.standing) params.set('standing', filters.standing);
  if (filters.since) params.set('since', filters.since);
  const query = params.toString();
  return query ? `#/history?${query}` : '#/history';
}

/** Is any line left out? */
export function narrowed(filters: Filters): boolean {
  return (
    filters.person !== null ||
    filters.group !== null ||
    filters.text.trim() !== '' ||
    filters.standing !== null
  );
}

/** The same with every line. */
export function cleared(filters: Filters): Filters {
  return { ...filters, person: null, group: null, text: '', standing: null };
}

export function wanted(filters: Filters): OperationsWanted {
  return {
    personId: filters.person,
    ops: filters.group ? opsOf(filters.group) : [],
    text: filters.text.trim(),
    applied: filters.standing === null ? null : filters.standing === 'stands',
  };
}
