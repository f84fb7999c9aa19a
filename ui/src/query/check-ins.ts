// How it goes: the check-ins of the person on screen, their rhythm and their own measures.

import { createQuery, useQueryClient } from '@tanstack/svelte-query';
import { call, type CallError, type ChangeCheckInsRequest, type CheckIn, type CheckIns } from '../ipc';
import { change } from './change.svelte';
import type { QueryKey } from './client';
import { usePerson } from './queries.svelte';

/** All of them, newest first. */
export function useCheckIns() {
  const person = usePerson();
  const query = createQuery<CheckIns, CallError>(() => ({
    queryKey: ['check_ins', person.data?.id ?? null] satisfies QueryKey,
    queryFn: () => call('check_ins', { personId: person.data?.id ?? '' }),
    enabled: person.data !== undefined,
  }));
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
    /** Whose they are. */
    get personId() {
      return person.data?.id;
    },
  };
}

/**
 * Makes a change, and answers with the check-in as it is then when it was one that changed. Rejects with a
 * `CallError`; nothing was kept in that case. Call while a component starts.
 */
export function useCheckInChange(): (request: ChangeCheckInsRequest) => Promise<CheckIn | null> {
  const client = useQueryClient();
  return async function changeCheckIns(request) {
    const { value } = await change(client, 'change_check_ins', request);
    return value;
  };
}
