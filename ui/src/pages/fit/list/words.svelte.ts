// The words somebody types into the filter: the list follows each letter, the address once typing rests.

import { untrack } from 'svelte';

/** How long typing must rest, in milliseconds: web views allow few changes of the address a minute. */
const REST = 400;

/** Call while a component starts. `address` is what the address says, `write` changes it. */
export function useWords(address: () => string, write: (words: string) => void) {
  let written = untrack(address);
  let typed = $state(written);

  // Going back or following a link changes the address; the field follows.
  $effect(() => {
    if (address() === written) return;
    written = address();
    typed = written;
  });
  $effect(() => {
    const next = typed.trim();
    if (next === written) return;
    const timer = setTimeout(() => {
      written = next;
      untrack(() => write(next));
    }, REST);
    return () => clearTimeout(timer);
  });

  return {
    get typed(): string {
      return typed;
    },
    set typed(next: string) {
      typed = next;
    },
    /** The address is about to say this. */
    settle(words: string): void {
      written = words;
      typed = words;
    },
  };
}
