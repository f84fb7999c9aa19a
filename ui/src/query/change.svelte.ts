// Every write goes through here: it tells the cache what changed, and the frame whether it is saved.

import type { QueryClient } from '@tanstack/svelte-query';
import { call, type Arguments, type CallName, type Calls, type Changes } from '../ipc';
import { heedLock } from '../state/lock.svelte';
import { invalidate } from './client';

type Mutation = {
  [N in CallName]: Calls[N]['response'] extends { changes: Changes } ? N : never;
}[CallName];

export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed';

const writes = $state<{ pending: number; last: 'untouched' | 'saved' | 'failed' }>({
  pending: 0,
  last: 'untouched',
});

/** Whether what the user did is on disk: 'saved' only after the core has committed it. */
export function saveState(): SaveState {
  return writes.pending > 0 ? 'saving' : writes.last;
}

/** Makes a change, and refetches what it concerns before it answers. */
export async function change<N extends Mutation>(
  client: QueryClient,
  name: N,
  ...request: Arguments<N>
): Promise<Calls[N]['response']> {
  writes.pending += 1;
  try {
    const answer = await call(name, ...request);
    writes.last = 'saved';
    await invalidate(client, answer.changes);
    return answer;
  } catch (error) {
    writes.last = 'failed';
    heedLock(error);
    throw error;
  } finally {
    writes.pending -= 1;
  }
}
