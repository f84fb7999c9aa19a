// What can be done with a line; the list does it.

import type { FitRow } from '../../../ipc';
import type { Hideable } from './hiding.svelte';

export type Doing = {
  isChosen: (code: string) => boolean;
  /** No other can be chosen for comparing. */
  full: () => boolean;
  choose: (row: FitRow) => void;
  isSaved: (code: string) => boolean;
  /** Null while nothing can be saved. */
  save: ((row: FitRow) => void) | null;
  hide: (what: Hideable) => void;
};
