// Roles and occupations by name, for a field that takes either.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../i18n';
import { call, type RoleRow } from '../ipc';
import type { QueryKey } from './client';

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
  const { hits, roles } = await client.fetchQuery({
    queryKey: ['catalogue', null, 'search', typed, MOST] satisfies QueryKey,
    queryFn: () => call('search_titles', { query: typed, limit: MOST }),
  });
  return [
    ...roles.map(({ role }) => named(role)),
    ...hits.map(({ occupation }) => ({
      value: occupation.code,
      label: occupation.title,
      text: m.compare.isOccupation,
    })),
  ];
}

function named(role: RoleRow): Named {
  return { value: role.slug, label: role.title, text: m.compare.ofOccupation(role.occupation.title) };
}
