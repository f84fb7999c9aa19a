// Roles and occupations by name, for a field that takes either.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../i18n';
import { call, type RoleRow } from '../ipc';
import { matching } from '../components/palette/match';
import type { QueryKey } from './client';

type Named = { value: string; label: string; text: string };

const MOST = 12;

/** Those whose name is like what is typed, roles first; all roles when nothing is. */
export async function findEither(client: QueryClient, typed: string): Promise<Named[]> {
  const roles = await client.fetchQuery({
    queryKey: ['catalogue', null, 'roles'] satisfies QueryKey,
    queryFn: () => call('list_roles'),
  });
  if (typed === '') return roles.map(named);
  const { hits } = await client.fetchQuery({
    queryKey: ['catalogue', null, 'search', typed, MOST] satisfies QueryKey,
    queryFn: () => call('search_titles', { query: typed, limit: MOST }),
  });
  return [
    ...matching(
      roles.map((role) => ({ ...role, id: role.slug, label: role.title, run: () => undefined })),
      typed,
    ).flatMap(({ id }) => roles.filter((role) => role.slug === id).map(named)),
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
