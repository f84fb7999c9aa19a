// The list in groups. Inside one there is no order but the title's.

import type { FitGroup, FitList, FitPlace, FitRow } from '../../../ipc';
import { passes, type Filters } from './filters';

export const GROUPS: readonly FitGroup[] = [
  'closest',
  'worth',
  'stretch',
  'unlikely',
  'blocked',
  'not_enough',
];

/** Far from the person, or not to be placed: folded until somebody looks. */
const FOLDED: readonly FitGroup[] = ['unlikely', 'blocked', 'not_enough'];

export type Line = { row: FitRow; place: FitPlace };

export type Group = {
  id: FitGroup;
  /** Those that pass the filters, by title as they come. */
  lines: Line[];
  /** How many there are without filters; what is hidden is not counted. */
  all: number;
};

/** Rows and places in the groups they belong to, near to far; a group may be empty. */
export function grouped(rows: readonly FitRow[], places: readonly FitPlace[], filters: Filters): Group[] {
  const groups = new Map<FitGroup, Group>(GROUPS.map((id) => [id, { id, lines: [], all: 0 }]));
  rows.forEach((row, at) => {
    const place = places[at];
    const group = place && groups.get(place.group);
    if (!group || row.hidden) return;
    group.all += 1;
    if (passes(filters, row, place.surprising)) group.lines.push({ row, place });
  });
  return [...groups.values()];
}

/**
 * Whether a group stands open when nobody has opened or folded it. Whoever looks for words wants to see what has them,
 * and what is empty has nothing to show.
 */
export function opensByItself({ id, lines }: Group, filters: Filters): boolean {
  return lines.length > 0 && (filters.words !== '' || !FOLDED.includes(id));
}

export type Moves = {
  /** How many stand in another group. */
  count: number;
  /** By how many each group grows; those that do not are left out. */
  by: { group: FitGroup; by: number }[];
};

/** What other limits move, of everything that is not hidden. */
export function moves({ rows, places }: FitList, tried: readonly FitPlace[]): Moves {
  const by = new Map<FitGroup, number>();
  const add = (group: FitGroup, count: number) => by.set(group, (by.get(group) ?? 0) + count);
  let count = 0;
  rows.forEach(({ hidden }, at) => {
    const before = places[at];
    const after = tried[at];
    if (hidden || !before || !after || before.group === after.group) return;
    count += 1;
    add(before.group, -1);
    add(after.group, 1);
  });
  return {
    count,
    by: GROUPS.flatMap((group) => {
      const grown = by.get(group) ?? 0;
      return grown === 0 ? [] : [{ group, by: grown }];
    }),
  };
}
