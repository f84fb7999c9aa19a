// What components call. They never learn how a question leaves the window.

import { takeAhead } from './ahead';
import { ask } from './ask';
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
    const ahead = request === undefined ? takeAhead(name) : undefined;
    return (await (ahead ?? ask(name, request))) as Calls[N]['response'];
  } catch (error) {
    throw toCallError(error);
  }
}
