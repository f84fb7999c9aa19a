// How the items are sorted, kept as drafts are: on disk at once, and not in the history.

import { useQueryClient } from '@tanstack/svelte-query';
import { call, type Draft, type Inventory, type Profile } from '../../../ipc';
import { useDrafts } from '../../../query';
import { answerFor, readSort, SORT_PLACE, sortedOf, withSorted, writeSort, type Sorted } from './sorting';

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
  const client = useQueryClient();
  const drafts = useDrafts(() => profile().personId);
  const sort = $derived(
    readSort(
      drafts.data?.find(({ place }) => place === SORT_PLACE)?.text,
      profile().skills[0]?.sitting.finishedAt,
    ),
  );
  const answers = $derived(inventory()?.answers ?? []);
  const sorted = $derived(sortedOf(answers, sort));

  /** Keeps it, and lets whoever asks next know: drafts are not refetched when they change. */
  async function write(text: string | null): Promise<void> {
    const { personId } = profile();
    await call('save_draft', { personId, place: SORT_PLACE, text });
    const queryKey = ['draft', personId];
    await client.cancelQueries({ queryKey });
    client.setQueryData<Draft[]>(queryKey, (all = []) => [
      ...all.filter(({ place }) => place !== SORT_PLACE),
      ...(text === null ? [] : [{ place: SORT_PLACE, text, at: new Date().toISOString() }]),
    ]);
  }

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
      await write(writeSort(next));
      const value = answerFor(
        as,
        answers.find((one) => one.item === item),
      );
      if (value !== undefined) await answer(item, value);
    },
    /** Forgets it. */
    drop: () => write(null),
  };
}
