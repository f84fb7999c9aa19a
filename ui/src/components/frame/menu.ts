// The system's menu, which the shell draws: it sends the name of the line that was chosen.

import type { QueryClient } from '@tanstack/svelte-query';
import { go } from '../../router';
import { does } from './commands';
import { dialogOpen } from './keys';

/** Does what the menu asks for; returns what ends that. */
export function heedMenu(client: QueryClient): () => void {
  function heed(event: Event) {
    // A dialog has the window to itself until it is closed.
    if (dialogOpen()) return;
    const chosen = (event as CustomEvent<string>).detail;
    if (chosen.startsWith('#/')) go(chosen);
    else if (chosen in does) does[chosen as keyof typeof does](client);
  }
  addEventListener('waymark:menu', heed);
  return () => removeEventListener('waymark:menu', heed);
}
