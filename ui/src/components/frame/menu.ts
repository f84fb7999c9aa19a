// The system's menu, which the shell draws: it sends the name of the line that was chosen.

import type { QueryClient } from '@tanstack/svelte-query';
import { go } from '../../router';
import { does } from './commands';
import { dialogOpen } from './keys';

/** Does what the menu asks for, until the window closes. */
export function heedMenu(client: QueryClient): void {
  addEventListener('waymark:menu', (event) => {
    // A dialog has the window to itself until it is closed.
    if (dialogOpen()) return;
    const chosen = (event as CustomEvent<string>).detail;
    if (chosen.startsWith('#/')) go(chosen);
    else if (chosen in does) does[chosen as keyof typeof does](client);
  });
}
