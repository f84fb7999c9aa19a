// The invented person: brought to look around with, and taken away again.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../../i18n';
import { change } from '../../query';
import { go } from '../../router';
import { begin, choosePerson } from '../../state/person.svelte';
import { toast } from '../toast';
import { complain, undo } from './undo';

export async function showExample(client: QueryClient): Promise<void> {
  try {
    const { value } = await change(client, 'change_example', { change: 'add' });
    begin();
    if (value) choosePerson(value.id);
    go('#/today');
  } catch (error) {
    complain(error);
  }
}

export async function removeExample(client: QueryClient): Promise<void> {
  try {
    await change(client, 'change_example', { change: 'remove' });
    toast(m.frame.exampleRemoved, { action: { label: m.common.undo, run: () => void undo(client) } });
    // Their page may be the one on screen.
    go('#/today');
    document.querySelector<HTMLElement>('main')?.focus();
  } catch (error) {
    complain(error);
  }
}
