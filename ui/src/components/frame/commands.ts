// What can be asked of the whole window: by key, by menu and by the palette.

import type { QueryClient } from '@tanstack/svelte-query';
import { focusSearch } from '../../state/search.svelte';
import { openOverlay } from '../palette';
import type { Shortcut } from './keys';
import { lockNow } from '../../state/lock.svelte';
import { complain, redo, undo } from './undo';

export const does: Record<Shortcut | 'print', (client: QueryClient) => void> = {
  undo: (client) => void undo(client),
  redo: (client) => void redo(client),
  palette: () => void openOverlay('palette'),
  keys: () => void openOverlay('keys'),
  search: () => focusSearch(),
  back: () => history.back(),
  forward: () => history.forward(),
  print: () => print(),
  lock: (client) => void lockNow(client).catch(complain),
};
