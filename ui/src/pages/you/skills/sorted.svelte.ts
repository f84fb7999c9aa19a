// How the items are sorted, kept as drafts are: on disk at once, and not in the history.

import { call, type Inventory, type Profile } from '../../../ipc';
import { useDrafts } from '../../../query';
import {
  answerFor,
  readSort,
  SORT_PLACE,
  sortedOf,
  withSorted,
  writeSort,
  type Sort,
  type Sorted,
} from './sorting';

export type SkillSort = ReturnType<typeof useSort>;

/**
 * Call while a component starts that is about one person. `answer` keeps an answer of the inventory, or takes it
 * back.
 */
export function useSort(
  profile: () => Profile,
  inventory: () => Inventory | undefined,
  answer: (item: string, value: number | null) => Promise<unknown>,
) {
  const drafts = useDrafts(() => profile().personId);
  let written = $state.raw<Sort | null>(null);
  const kept = $derived(
    readSort(
      drafts.data?.find(({ place }) => place === SORT_PLACE)?.text,
      profile().skills[0]?.sitting.finishedAt,
    ),
  );
  const sort = $derived(written ?? kept);
  const answers = $derived(inventory()?.answers ?? []);
  const sorted = $derived(sortedOf(answers, sort));

  return {
    /** What was kept is known. */
    get loaded() {
      return !drafts.isPending;
    },
    /** How each item is sorted so far. */
    get sorted() {
      return sorted;
    },
    /** Whether anything is kept beside the answers. */
    get begun() {
      return sort.at !== '';
    },
    /** Sorts an item; rejects when that is not kept. */
    async put(item: string, as: Sorted): Promise<void> {
      const next = withSorted(sort, item, as, new Date().toISOString());
      await call('save_draft', { personId: profile().personId, place: SORT_PLACE, text: writeSort(next) });
      written = next;
      const value = answerFor(
        as,
        answers.find((one) => one.item === item),
      );
      if (value !== undefined) await answer(item, value);
    },
    /** Forgets it. */
    async drop(): Promise<void> {
      await call('save_draft', { personId: profile().personId, place: SORT_PLACE, text: null });
      written = { at: '', used: [], unsure: [] };
    },
  };
}
