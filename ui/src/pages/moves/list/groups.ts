// The list in classes. Inside one, the most alike come first, as they arrive.

import type { MoveClass, MoveRow } from '../../../ipc';
import { passes, type Filters, type Show } from './filters';

export const CLASSES: readonly MoveClass[] = [
  'advancement',
  'lateral_advancement',
  'similar',
  'lateral_transition',
  'downward',
  'downward_transition',
];
export type GroupId = MoveClass | 'none';

export type Group = {
  id: GroupId;
  /** Those that pass the filters. */
  rows: MoveRow[];
  /** How many there are without filters. */
  all: number;
};

/** Rows in the classes they belong to, up before down; what has none comes last. A group may be empty. */
export function grouped(rows: readonly MoveRow[], filters: Filters, show: Show): Group[] {
  const groups = new Map<GroupId, Group>(
    [...CLASSES, 'none' as const].map((id) => [id, { id, rows: [], all: 0 }]),
  );
  for (const row of rows) {
    const group = groups.get(row.class ?? 'none');
    if (!group) continue;
    group.all += 1;
    if (passes(filters, show, row)) group.rows.push(row);
  }
  // Where no class can be told, six empty ones would only be in the way; and the last is there when it is needed.
  return [...groups.values()].filter(({ all }) => all > 0);
}

/** Pay lower than now is folded until somebody looks, unless it is all there is. */
const FOLDED: readonly GroupId[] = ['downward', 'downward_transition'];

/** Whether a group stands open when nobody has opened or folded it. */
export function opensByItself(group: Group, groups: readonly Group[], filters: Filters): boolean {
  if (group.rows.length === 0) return false;
  if (filters.words !== '' || !FOLDED.includes(group.id)) return true;
  return groups.every(({ id, rows }) => rows.length === 0 || FOLDED.includes(id));
}
