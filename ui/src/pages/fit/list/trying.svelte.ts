// The limits somebody tries in place of their own, until they keep them or go back.

import { useQueryClient } from '@tanstack/svelte-query';
import { undo } from '../../../components/frame';
import { toast } from '../../../components/toast';
import { m } from '../../../i18n';
import type { WhatIf } from '../../../ipc';
import { useProfileChange } from '../../../query';
import { go, youHref } from '../../../router';
import { changed, differs } from './what-if';

/** Call while a component starts. */
export function useTrying(own: () => WhatIf) {
  const client = useQueryClient();
  const changeProfile = useProfileChange();
  const words = m.fitList.whatIf;
  let set = $state.raw<WhatIf | null>(null);

  return {
    /** What the fields show. */
    get tried(): WhatIf {
      return set ?? own();
    },
    /** The same when it is not what the person's own limits are. */
    get other(): WhatIf | null {
      return set !== null && differs(own(), set) ? set : null;
    },
    change(next: WhatIf): void {
      set = differs(own(), next) ? next : null;
    },
    /** Sets each limit that is another, which is an action each. Rejects with a `CallError`. */
    async keep(): Promise<void> {
      const limits = set === null ? [] : changed(own(), set);
      for (const limit of limits) await changeProfile({ change: 'set_limit', limit });
      set = null;
      toast(words.kept, {
        action:
          limits.length === 1
            ? { label: m.common.undo, run: () => void undo(client) }
            : { label: words.toLimits, run: () => go(youHref('limits')) },
      });
    },
  };
}
