// Hiding what shall not be listed, and showing it again: each one action, which undo takes back.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../../components/frame';
import { toast } from '../../../components/toast';
import { m } from '../../../i18n';
import { useProfileChange } from '../../../query';

/** An occupation, or one of its roles. */
export type Hideable = { code: string; slug: string | null; title: string };

/** Call while a component starts. Each says whether it was done. */
export function useHiding() {
  const client = useQueryClient();
  const changeProfile = useProfileChange();
  const words = m.fitList.hiding;
  const back = { action: { label: m.common.undo, run: () => void undo(client) } };

  async function hide({ code, slug, title }: Hideable, reason: string): Promise<boolean> {
    try {
      await changeProfile({ change: 'hide_fit', code, slug, reason: reason.trim() });
      toast(words.hidden(title), back);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  async function show({ code, slug, title }: Hideable): Promise<boolean> {
    try {
      await changeProfile({ change: 'show_fit', code, slug });
      toast(words.shown(title), back);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  return { hide, show };
}
