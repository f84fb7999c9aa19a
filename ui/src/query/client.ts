// The cache of answers, keyed by noun. A key is [noun, person or null, …]; what a change concerns is refetched
// and nothing else.

import { QueryCache, QueryClient } from '@tanstack/svelte-query';
import { tick } from 'svelte';
import type { Changes, Noun } from '../ipc';
import { heedLock } from '../state/lock.svelte';

export type QueryNoun = Noun | 'moves' | 'catalogue' | 'app' | 'draft';
export type QueryKey = readonly [noun: QueryNoun, personId: string | null, ...rest: unknown[]];

export function createClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: heedLock }),
    defaultOptions: {
      queries: {
        // The data is on this machine: no connection is needed and asking twice gives the same answer.
        networkMode: 'always',
        retry: false,
        // What failed stays as it is said until somebody tries again: no page flickers by itself.
        retryOnMount: false,
        // Svelte follows each property by itself; the library's own tracking misses reads in templates.
        notifyOnChangeProps: 'all',
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** How somebody fits is worked out from everything they have said. */
const FIT: readonly Noun[] = ['fit', 'profile', 'role_marks', 'saved'];

/** Moves are reckoned from what somebody has said and done, and show what is saved; the map shows what fits too. */
const MOVES: readonly Noun[] = ['profile', 'role_marks', 'saved'];

const WANTED: Partial<Record<QueryNoun, readonly Noun[]>> = { fit: FIT, moves: MOVES };

/** Does an answer under `key` depend on what changed? */
export function concerns(changes: Changes, key: readonly unknown[]): boolean {
  const [noun, personId] = key as QueryKey;
  if (noun === 'catalogue' || noun === 'app' || noun === 'draft') return false;
  const wanted: readonly QueryNoun[] = WANTED[noun] ?? [noun];
  if (!changes.nouns.some((changed) => wanted.includes(changed))) return false;
  return personId === null || changes.personIds.length === 0 || changes.personIds.includes(personId);
}

/** Refetches what a change concerns: first who is here, so that nothing is asked about someone who is gone. */
export async function invalidate(client: QueryClient, changes: Changes): Promise<void> {
  if (changes.nouns.includes('person')) {
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'person' });
    await tick();
  }
  await client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'person' && concerns(changes, queryKey),
  });
}
