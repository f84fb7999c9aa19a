// The decisions of the person on screen: questions, choices, what came of them, and how well somebody foresees.

import { createQuery, useQueryClient } from '@tanstack/svelte-query';
import { call, type CallError, type ChangeDecisionsRequest, type Decision, type Decisions } from '../ipc';
import { change } from './change.svelte';
import type { QueryKey } from './client';
import { usePerson } from './queries.svelte';

/** All of them, newest first. */
export function useDecisions() {
  const person = usePerson();
  const query = createQuery<Decisions, CallError>(() => ({
    queryKey: ['decisions', person.data?.id ?? null] satisfies QueryKey,
    queryFn: () => call('decisions', { personId: person.data?.id ?? '' }),
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
 * Makes a change, and answers with the decision as it is then, null once it is removed. Rejects with a `CallError`;
 * nothing was kept in that case. Call while a component starts.
 */
export function useDecisionChange(): (request: ChangeDecisionsRequest) => Promise<Decision | null> {
  const client = useQueryClient();
  return async function changeDecisions(request) {
    const { value } = await change(client, 'change_decisions', request);
    return value;
  };
}
