// What can be done with experience. Every change can be undone, and says so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../../components/frame';
import { toast } from '../../../components/toast';
import { m } from '../../../i18n';
import type { Experience, ExperienceEntry, ProfileChange } from '../../../ipc';
import { useProfileChange } from '../../../query';
import { moved } from './order';

export type Changes = ReturnType<typeof useExperience>;

/** Call while a component starts. `all` is in the person's own order. */
export function useExperience(all: () => readonly Experience[]) {
  const client = useQueryClient();
  const changeProfile = useProfileChange();
  const words = m.experience;
  let said = $state('');

  /** Rejects with why it was not kept. */
  async function write(change: ProfileChange, text: string) {
    await changeProfile(change);
    toast(text, { action: { label: m.common.undo, run: () => void undo(client) } });
  }

  return {
    /** What was done last, in words for those who hear the page. */
    get said() {
      return said;
    },
    put: (id: string | null, entry: ExperienceEntry) =>
      write(
        { change: 'put_experience', id, entry },
        id === null ? words.kinds[entry.kind].added : words.saved(entry.title),
      ),
    /** Answers whether it is gone. */
    async remove(one: Experience) {
      try {
        await write({ change: 'remove_experience', id: one.id }, words.removed(one.title));
        return true;
      } catch (error) {
        complain(error);
        return false;
      }
    },
    /** Puts it one place up or down among those of its kind. */
    async move(one: Experience, by: -1 | 1) {
      const next = moved(all(), one.id, by);
      if (next === null) return;
      try {
        await changeProfile({ change: 'arrange_experience', ids: next.ids });
        said = words.moved(one.title, next.at, next.of);
      } catch (error) {
        complain(error);
      }
    },
  };
}
