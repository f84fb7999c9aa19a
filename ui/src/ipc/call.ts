// One way out of the window. In the app a call is a command of the shell; in a plain browser it is a POST to
// the harness on the same origin. Components never learn which.

import { invoke, isTauri } from '@tauri-apps/api/core';
import { toCallError } from './error';
import type { CallName, Calls } from './generated/calls';

/** The arguments of a call: its request, and nothing at all when it asks for none. */
export type Arguments<N extends CallName> = Calls[N]['request'] extends undefined
  ? []
  : [request: Calls[N]['request']];

/** Asks the core; rejects with a `CallError`. */
export async function call<N extends CallName>(
  name: N,
  ...[request]: Arguments<N>
): Promise<Calls[N]['response']> {
  try {
    if (!isTauri()) return await post<N>(name, request);
    return await invoke<Calls[N]['response']>(name, request === undefined ? undefined : { request });
  } catch (error) {
    throw toCallError(error);
  }
}

async function post<N extends CallName>(name: N, request: unknown): Promise<Calls[N]['response']> {
  const answer = await fetch(`/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(request === undefined ? {} : { body: JSON.stringify(request) }),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw toCallError(body);
  return body as Calls[N]['response'];
}
