// What the pages ask for. A component calls one of these while it is being set up and reads `.data`.

import {
  createInfiniteQuery,
  createQuery,
  keepPreviousData,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/svelte-query';
import {
  call,
  CallError,
  type Browse,
  type BrowseRequest,
  type CallName,
  type Calls,
  type HistoryCheck,
  type Person,
  type RoleMarks,
} from '../ipc';
import { currentPerson } from '../state/person.svelte';
import type { QueryKey } from './client';
import { plannedOf } from './planned-of';

type Answer<N extends CallName> = Calls[N]['response'];

export function useAppInfo() {
  return createQuery<Answer<'app_info'>, CallError>(() => ({
    queryKey: ['app', null] satisfies QueryKey,
    queryFn: () => call('app_info'),
  }));
}

/** Whether there is a passphrase, and when the plan locks by itself. */
export function useProtection() {
  return createQuery<Answer<'protection'>, CallError>(() => ({
    queryKey: ['app', null, 'protection'] satisfies QueryKey,
    queryFn: () => call('protection'),
  }));
}

const catalogueInfo = {
  queryKey: ['catalogue', null, 'info'] satisfies QueryKey,
  queryFn: () => call('catalogue_info'),
};

export function useCatalogueInfo() {
  return createQuery<Answer<'catalogue_info'>, CallError>(() => catalogueInfo);
}

const tracks = {
  queryKey: ['catalogue', null, 'tracks'] satisfies QueryKey,
  queryFn: () => call('list_tracks'),
};

export function useTracks() {
  return createQuery<Answer<'list_tracks'>, CallError>(() => tracks);
}

/** Results for what is typed; the previous ones stay until the new ones are there. */
export function useSearch(query: () => string, limit: number) {
  return createQuery<Answer<'search_titles'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'search', query(), limit] satisfies QueryKey,
    queryFn: () => call('search_titles', { query: query(), limit }),
    enabled: query() !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  }));
}

/** One page of a list, kept in the cache so that going back finds it there. */
export function fetchBrowse(client: QueryClient, request: BrowseRequest): Promise<Browse> {
  return client.fetchQuery({
    queryKey: ['catalogue', null, 'browse', request] satisfies QueryKey,
    queryFn: () => call('browse_occupations', request),
  });
}

export function useOccupation(code: () => string | undefined) {
  return createQuery<Answer<'occupation'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'occupation', code()] satisfies QueryKey,
    queryFn: () => call('occupation', { code: code() ?? '' }),
    enabled: code() !== undefined,
  }));
}

/** The roles that have a written profile. */
export function useRoles() {
  return createQuery<Answer<'list_roles'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'roles'] satisfies QueryKey,
    queryFn: () => call('list_roles'),
  }));
}

export function useRole(slug: () => string) {
  return createQuery<Answer<'role'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'role', slug()] satisfies QueryKey,
    queryFn: () => call('role', { slug: slug() }),
  }));
}

export function useTrack(key: () => string | undefined) {
  return createQuery<Answer<'track'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'track', key()] satisfies QueryKey,
    queryFn: () => call('track', { key: key() ?? '' }),
    enabled: key() !== undefined,
  }));
}

/** Slugs of roles and codes of occupations side by side; what was there stays until the next is. */
export function useComparison(of: () => string[]) {
  return createQuery<Answer<'compare'>, CallError>(() => ({
    queryKey: ['catalogue', null, 'compare', of()] satisfies QueryKey,
    queryFn: () => call('compare', { of: of() }),
    enabled: of().length > 0,
    placeholderData: keepPreviousData,
  }));
}

const persons = {
  queryKey: ['person', null, 'list'] satisfies QueryKey,
  queryFn: () => call('list_persons'),
};

/** Everyone who has a plan here: the owner first, the example last. */
export function usePersons() {
  return createQuery<Answer<'list_persons'>, CallError>(() => persons);
}

/** Whose plan is on screen. */
export function usePerson() {
  const all = usePersons();
  const person = $derived(all.data && currentPerson(all.data));
  return {
    get data() {
      return person;
    },
    get error() {
      return all.error;
    },
  };
}

function savedOf(personId: string | undefined) {
  return {
    queryKey: ['saved', personId ?? null] satisfies QueryKey,
    queryFn: () => call('list_saved', { personId: personId ?? '' }),
  };
}

export function useSaved(personId: () => string | undefined) {
  return createQuery<Answer<'list_saved'>, CallError>(() => ({
    ...savedOf(personId()),
    enabled: personId() !== undefined,
  }));
}

/** What a person marked on a role, also on one that the catalogue has lost. */
export function useRoleMarks(personId: () => string | undefined, slug: () => string) {
  return createQuery<RoleMarks, CallError>(() => ({
    queryKey: ['role_marks', personId() ?? null, slug()] satisfies QueryKey,
    queryFn: async () => {
      const [marks] = await call('role_marks', { personId: personId() ?? '', slug: slug() });
      if (!marks) throw new Error('Of a role that is named there is always an answer.');
      return marks;
    },
    enabled: personId() !== undefined,
  }));
}

/** What a person was writing and has neither saved nor given up. */
export function useDrafts(personId: () => string | undefined) {
  return createQuery<Answer<'list_drafts'>, CallError>(() => ({
    queryKey: ['draft', personId() ?? null] satisfies QueryKey,
    queryFn: () => call('list_drafts', { personId: personId() ?? '' }),
    enabled: personId() !== undefined,
    // Every key changes it, and nobody tells: it is asked for whenever a field appears.
    gcTime: 0,
    staleTime: 0,
  }));
}

const undoState = {
  queryKey: ['history', null, 'undo'] satisfies QueryKey,
  queryFn: () => call('undo_state'),
};

export function useUndoState() {
  return createQuery<Answer<'undo_state'>, CallError>(() => undoState);
}

/** How many lines of the history come at once. */
const HISTORY_PAGE = 200;

/** Which lines are wanted. */
export type OperationsWanted = Omit<Calls['list_operations']['request'], 'limit' | 'before'>;

/** The history, a page at a time; the lines shown before stay until those that are wanted now are there. */
export function useOperations(wanted: () => OperationsWanted) {
  type Page = Answer<'list_operations'>;
  return createInfiniteQuery<Page, CallError, InfiniteData<Page>, QueryKey, number | null>(() => ({
    queryKey: ['history', null, 'list', wanted()] satisfies QueryKey,
    queryFn: ({ pageParam }) =>
      call('list_operations', { limit: HISTORY_PAGE, before: pageParam, ...wanted() }),
    initialPageParam: null,
    getNextPageParam: (page) => (page.length === HISTORY_PAGE ? page.at(-1)?.seq : undefined),
    placeholderData: keepPreviousData,
  }));
}

/** What was done since an instant, and how the plan differs from then. */
export function useChangesSince(since: () => string | null, personId: () => string | null) {
  return createQuery<Answer<'changes_since'>, CallError>(() => ({
    queryKey: ['history', null, 'since', since(), personId()] satisfies QueryKey,
    queryFn: () => call('changes_since', { since: since() ?? '', personId: personId() }),
    enabled: since() !== null,
    placeholderData: keepPreviousData,
  }));
}

// A restore settles it, and says that the backups changed.
const standing = {
  queryKey: ['backup', null, 'standing'] satisfies QueryKey,
  queryFn: () => call('vault_standing', { whole: false }),
};

/** Whether the plan is the one that was last open here. */
export function useStanding() {
  return createQuery<Answer<'vault_standing'>, CallError>(() => standing);
}

/** Goes on with a plan that is not. */
export async function acceptVault(client: QueryClient): Promise<void> {
  client.setQueryData(standing.queryKey, await call('accept_vault'));
}

/** How long the first screen has been there before the whole history is gone through, in milliseconds. */
const QUIET = 4_000;

/** Whether the history is as it was written; looked at once, when nobody is waiting for anything. */
export function useHistoryCheck() {
  const client = useQueryClient();
  return createQuery<HistoryCheck | null, CallError>(() => ({
    queryKey: ['app', null, 'history'] satisfies QueryKey,
    queryFn: async () => {
      await new Promise((rested) => setTimeout(rested, QUIET));
      try {
        const { history } = await call('vault_standing', { whole: true });
        return history;
      } catch (error) {
        // A long history is read only now. Where it turns out damaged, every page has to say so from here on.
        if (error instanceof CallError && error.code === 'vault_damaged') {
          void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] !== 'history' });
        }
        throw error;
      }
    },
  }));
}

/** What was removed and can be put back. It shrinks by itself, so it is looked at anew. */
export function useTrash() {
  return createQuery<Answer<'list_trash'>, CallError>(() => ({
    queryKey: ['history', null, 'trash'] satisfies QueryKey,
    queryFn: () => call('list_trash'),
    refetchOnMount: 'always',
  }));
}

/** The receipts of those who were erased. One that was interrupted is finished by itself. */
export function useErasures() {
  return createQuery<Answer<'list_erasures'>, CallError>(() => ({
    queryKey: ['history', null, 'erasures'] satisfies QueryKey,
    queryFn: () => call('list_erasures'),
    refetchOnMount: 'always',
  }));
}

/** How often Settings looks for backups that were made by themselves meanwhile, in milliseconds. */
const LOOK_AGAIN = 60_000;

/** The window is not told of backups that nobody asked for, so they are looked for. */
export function useBackups() {
  return createQuery<Answer<'list_backups'>, CallError>(() => ({
    queryKey: ['backup', null, 'list'] satisfies QueryKey,
    queryFn: () => call('list_backups'),
    refetchOnMount: 'always',
    refetchInterval: LOOK_AGAIN,
  }));
}

/** What restoring would change, and with it a proof of the backup; asked anew each time. */
export async function previewBackup(client: QueryClient, seq: number): Promise<Answer<'preview_backup'>> {
  try {
    return await call('preview_backup', { seq });
  } finally {
    void client.invalidateQueries({ queryKey: ['backup'] });
  }
}

/** What `src/ahead.ts` asked for, so that the first screen is drawn once, with its figures. Never fails. */
export async function firstScreen(client: QueryClient): Promise<void> {
  const undo = client.prefetchQuery(undoState);
  const everyone = await client.fetchQuery<Person[]>(persons).catch(() => []);
  const personId = currentPerson(everyone)?.id;
  await Promise.all([
    undo,
    client.prefetchQuery(savedOf(personId)),
    client.prefetchQuery(plannedOf(personId)),
  ]);
}
