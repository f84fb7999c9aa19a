// Keeping today's check, and removing a kept one. Both can be undone, and say so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../../components/frame';
import { toast } from '../../../components/toast';
import { m } from '../../../i18n';
import type { FitChecksChange } from '../../../ipc';
import { useFitChecksChange } from '../../../query';
import { fitHref, go, route } from '../../../router';

/** Call while a component starts. */
export function useKeeping(of: () => string) {
  const client = useQueryClient();
  const changeChecks = useFitChecksChange();
  let busy = false;

  async function write(change: FitChecksChange, said: string): Promise<boolean> {
    // A second press before the first is kept would keep the same check twice.
    if (busy) return false;
    busy = true;
    try {
      await changeChecks(of(), change);
      toast(said, { action: { label: m.common.undo, run: () => void undo(client) } });
      return true;
    } catch (error) {
      complain(error);
      return false;
    } finally {
      busy = false;
    }
  }

  return {
    keep: () => void write({ kind: 'keep' }, m.fitCheck.kept),
    /** What was shown goes with it, so that the page becomes today's; the focus goes to the page. */
    remove: async (id: string) => {
      const shown = route().params.get('kept') === id;
      if (shown) go(fitHref(of()));
      if (await write({ kind: 'remove', id }, m.fitCheck.removed))
        document.querySelector<HTMLElement>('main')?.focus();
    },
  };
}
