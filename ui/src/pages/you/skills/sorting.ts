// The first pass: what somebody uses, before it is said how far it goes. "Does not use it" is an answer, level 0; "uses
// it" and "cannot say" are none yet and are kept beside the answers until the sitting is finished.

import type { InventoryAnswer, SkillItem } from '../../../ipc';

export type Sorted = 'used' | 'not' | 'unsure';

/** What is kept beside the answers. */
export type Sort = {
  /** RFC 3339: when it was written last. */
  at: string;
  used: readonly string[];
  unsure: readonly string[];
};

export const NOTHING: Sort = { at: '', used: [], unsure: [] };

/** Where it is kept. */
export const SORT_PLACE = 'skills:sort';

export function writeSort(sort: Sort): string {
  return JSON.stringify(sort);
}

const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** What was kept; nothing when it belongs to a sitting that is finished since, or cannot be read. */
export function readSort(text: string | undefined, finishedAt: string | undefined): Sort {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (typeof read !== 'object' || read === null || !('at' in read) || typeof read.at !== 'string')
      return NOTHING;
    if (finishedAt !== undefined && Date.parse(read.at) <= Date.parse(finishedAt)) return NOTHING;
    const { used, unsure } = { used: undefined, unsure: undefined, ...read };
    return { at: read.at, used: words(used), unsure: words(unsure) };
  } catch {
    return NOTHING;
  }
}

/** The same with `item` sorted anew. */
export function withSorted(sort: Sort, item: string, as: Sorted, at: string): Sort {
  const others = (list: readonly string[]) => list.filter((one) => one !== item);
  return {
    at,
    used: as === 'used' ? [...others(sort.used), item] : others(sort.used),
    unsure: as === 'unsure' ? [...others(sort.unsure), item] : others(sort.unsure),
  };
}

/** How each item is sorted so far. What is proposed and not confirmed sorts nothing. */
export function sortedOf(answers: readonly InventoryAnswer[], sort: Sort): Record<string, Sorted> {
  const own = answers.filter((one) => !one.proposed);
  return Object.fromEntries([
    ...sort.unsure.map((item) => [item, 'unsure'] as const),
    ...sort.used.map((item) => [item, 'used'] as const),
    ...own.map(({ item, value }) => [item, value === 0 ? ('not' as const) : ('used' as const)] as const),
  ]);
}

/** The answer that has to be given, taken back (null) or left as it is (undefined) once `item` is sorted `as`. */
export function answerFor(as: Sorted, now: InventoryAnswer | undefined): number | null | undefined {
  if (as === 'not') return now?.value === 0 && !now.proposed ? undefined : 0;
  if (now === undefined) return undefined;
  if (as === 'unsure') return null;
  // A level that was given or proposed stays; that it is not used is taken back.
  return now.value === 0 ? null : undefined;
}

/** What is asked a level for: what is used. */
export function toLevel(items: readonly SkillItem[], sorted: Record<string, Sorted>): SkillItem[] {
  return items.filter((item) => sorted[item.id] === 'used');
}

/** The levels given so far, of 1 and more. */
export function levelsOf(answers: readonly InventoryAnswer[]): Record<string, number> {
  return Object.fromEntries(
    answers.filter((one) => !one.proposed && one.value > 0).map((one) => [one.item, one.value]),
  );
}
