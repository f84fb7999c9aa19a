// Questions whose answers the first screen cannot do without, asked while the rest of the window's code is still
// being read. Each answer is handed out once, to the first who asks the same.

import { ask } from './ask';
import type { CallName, Calls } from './generated/calls';

type Plain = { [N in CallName]: Calls[N]['request'] extends undefined ? N : never }[CallName];

const asked = new Map<CallName, Promise<unknown>>();

export function askAhead(...names: Plain[]): void {
  for (const name of names) {
    const answer = ask(name, undefined);
    // Whoever takes the answer deals with its failure; until then it is nobody's.
    answer.catch(() => undefined);
    asked.set(name, answer);
  }
}

export function takeAhead(name: CallName): Promise<unknown> | undefined {
  const answer = asked.get(name);
  asked.delete(name);
  return answer;
}
