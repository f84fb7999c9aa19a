// Which classes somebody has opened or folded, so that the list is as they left it when they come back from a move.

import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { GroupId } from './groups';

/** Moves whose why is unfolded, by where they begin and end: a line that scrolls out of view must find itself as it was. */
export const whys = new SvelteSet<string>();

let last: { from: string; folds: SvelteMap<GroupId, boolean> } | null = null;

/** Of the list from here, as it was left. */
export function foldsOf(from: string): SvelteMap<GroupId, boolean> {
  if (last?.from !== from) last = { from, folds: new SvelteMap() };
  return last.folds;
}
