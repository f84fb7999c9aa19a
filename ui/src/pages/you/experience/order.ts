// The order of what has been done. Each kind is a list of its own; the core keeps one order for all of them.

import type { Experience } from '../../../ipc';

type Moved = {
  /** Everything, in the order that is wanted. */
  ids: string[];
  /** Its place among those of its kind, from 1, and how many these are. */
  at: number;
  of: number;
};

/** The order once `id` has changed places with its neighbour of the same kind; null when there is none. */
export function moved(all: readonly Experience[], id: string, by: -1 | 1): Moved | null {
  const one = all.find((entry) => entry.id === id);
  const kin = all.filter((entry) => entry.kind === one?.kind);
  const from = kin.findIndex((entry) => entry.id === id);
  const other = kin[from + by];
  if (one === undefined || other === undefined) return null;
  const swap = new Map([
    [one.id, other.id],
    [other.id, one.id],
  ]);
  return { ids: all.map((entry) => swap.get(entry.id) ?? entry.id), at: from + by + 1, of: kin.length };
}
