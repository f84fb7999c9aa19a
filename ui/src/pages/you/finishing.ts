// Finishing what is being answered: one action, which undo takes back; then to what it says.

import { useQueryClient } from '@tanstack/svelte-query';
import { undo } from '../../components/frame';
import { toast } from '../../components/toast';
import { m } from '../../i18n';
import type { InventoryKind } from '../../ipc';
import { useProfileChange } from '../../query';
import { go } from '../../router';

/** Makes a sitting of what is begun and goes to `href`. Call while a component starts. */
export function useFinishing(inventory: () => InventoryKind, href: string): () => Promise<void> {
  const client = useQueryClient();
  const changeProfile = useProfileChange();
  return async function finish() {
    await changeProfile({ change: 'finish', inventory: inventory() });
    toast(m.you.sittings.finished, {
      action: { label: m.common.undo, run: () => void undo(client) },
    });
    go(href);
  };
}
