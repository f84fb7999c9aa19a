// The moves that the person on screen has chosen, with their steps.

import { createQuery, useQueryClient } from '@tanstack/svelte-query';
import { type CallError, type ChangePlannedMovesRequest, type PlannedMove } from '../ipc';
import { change } from './change.svelte';
import { plannedOf } from './planned-of';
import { usePerson } from './queries.svelte';

/** All of them, newest first. */
export function usePlannedMoves() {
  const person = usePerson();
  const query = createQuery<PlannedMove[], CallError>(() => ({
    ...plannedOf(person.data?.id),
    enabled: person.data !== undefined,
  }));
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
  };
}

/**
 * Changes one of them, and answers with the move as it is then, or with nothing when it was removed. Rejects with a
 * `CallError`; nothing was kept in that case. Call while a component starts.
 */
export function usePlannedChange(): (request: ChangePlannedMovesRequest) => Promise<PlannedMove | null> {
  const client = useQueryClient();
  return async function changePlanned(request) {
    const { value } = await change(client, 'change_planned_moves', request);
    return value;
  };
}
