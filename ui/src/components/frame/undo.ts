// Undo and redo, from the keys and from the sidebar, with a message that says what was taken back.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../../i18n';
import { CallError } from '../../ipc';
import { change } from '../../query';
import { toast } from '../toast';

export async function undo(client: QueryClient): Promise<void> {
  try {
    const { value } = await change(client, 'undo');
    toast(m.frame.undone(value.op, value.subject), {
      action: { label: m.common.redo, run: () => void redo(client) },
    });
  } catch (error) {
    complain(error);
  }
}

export async function redo(client: QueryClient): Promise<void> {
  try {
    const { value } = await change(client, 'redo');
    toast(m.frame.redone(value.op, value.subject), {
      action: { label: m.common.undo, run: () => void undo(client) },
    });
  } catch (error) {
    complain(error);
  }
}

/** Says in a sentence what went wrong, and what to do. */
export function complain(error: unknown): void {
  if (!(error instanceof CallError)) throw error;
  const idle: CallError['code'][] = ['nothing_to_undo', 'nothing_to_redo', 'contents_erased'];
  toast(m.errors.sentence(error.api), { tone: idle.includes(error.code) ? 'plain' : 'trouble' });
}
