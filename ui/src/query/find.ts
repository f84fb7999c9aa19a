// Roles and occupations by name, for fields that take one.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../i18n';
import { call, type RoleRow } from '../ipc';
import type { QueryKey } from './client';
import { fetchBrowse } from './queries.svelte';

type Named = { value: string; label: string; text: string };

const MOST = 12;

/** Those that the search finds, roles first; all roles when nothing is typed. */
export async function findEither(client: QueryClient, typed: string): Promise<Named[]> {
  if (typed === '') {
    const roles = await client.fetchQuery({
      queryKey: ['catalogue', null, 'roles'] satisfies QueryKey,
      queryFn: () => call('list_roles'),
    });
    return roles.map(named);
  }
  const { hits, roles } = await search(client, typed);
  return [
    ...roles.map(({ role }) => named(role)),
    ...hits.map(({ occupation }) => ({
      value: occupation.code,
      label: occupation.title,
      text: m.found.isOccupation,
    })),
  ];
}

/** Occupations that the search finds; the largest when nothing is typed. */
export async function findOccupations(client: QueryClient, typed: string): Promise<Named[]> {
  if (typed === '') {
    const { rows } = await fetchBrowse(client, {
      track: null,
      preparation: [],
      payAtLeast: null,
      payAtMost: null,
      growthAtLeast: null,
      order: 'employment_highest',
      offset: 0,
      limit: MOST,
    });
    return rows.map(({ code, title }) => ({ value: code, label: title, text: '' }));
  }
  const { hits } = await search(client, typed);
  return hits.map(({ occupation, matched }) => ({
    value: occupation.code,
    label: occupation.title,
    text: matched === occupation.title ? '' : m.found.alsoCalled(matched),
  }));
}

function search(client: QueryClient, typed: string) {
  return client.fetchQuery({
    queryKey: ['catalogue', null, 'search', typed, MOST] satisfies QueryKey,
    queryFn: () => call('search_titles', { query: typed, limit: MOST }),
  });
}

function named(role: RoleRow): Named {
  return { value: role.slug, label: role.title, text: m.found.ofOccupation(role.occupation.title) };
}
