// The limits of the person on screen, set one by one.

import { useQueryClient } from '@tanstack/svelte-query';
import { onDestroy } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { m } from '../../../i18n';
import { CallError, type Limit, type LimitKey, type Limits } from '../../../ipc';
import { change } from '../../../query';
import { beforeLock } from '../../../state/lock.svelte';
import { valueOf, type LimitValue } from './values';

export type Keeping = 'untouched' | 'saving' | 'saved' | { failed: string };

export type LimitSet = ReturnType<typeof useLimits>;

/** Call while a component starts. What is saved last, on leaving, is still of the person it was typed for. */
export function useLimits(personId: string, limits: () => Limits) {
  const client = useQueryClient();
  /** What is being saved. */
  const shown = new SvelteMap<LimitKey, unknown>();
  const states = new SvelteMap<LimitKey, Keeping>();
  let said = $state('');
  const latest = new Map<LimitKey, symbol>();

  async function set(limit: Limit): Promise<void> {
    const { key } = limit;
    if (!shown.has(key) && valueOf(limits(), key) === limit.value) {
      // What was refused before was given up.
      if (typeof states.get(key) === 'object') states.delete(key);
      return;
    }
    const mine = Symbol();
    latest.set(key, mine);
    shown.set(key, limit.value);
    states.set(key, 'saving');
    let now: Keeping = 'saved';
    try {
      await change(client, 'change_profile', { personId, change: { change: 'set_limit', limit } });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      now = { failed: m.limits.notSaved(m.errors.sentence(error.api)) };
    }
    if (latest.get(key) !== mine) return;
    shown.delete(key);
    states.set(key, now);
    if (now === 'saved') said = m.limits.savedWhat(m.limits.names[key]);
  }

  return {
    /** As it is kept, or as it is being saved. */
    value: <K extends LimitKey>(key: K): LimitValue<K> =>
      shown.has(key) ? (shown.get(key) as LimitValue<K>) : valueOf(limits(), key),
    keeping: (key: LimitKey): Keeping => states.get(key) ?? 'untouched',
    error: (key: LimitKey): string => {
      const state = states.get(key);
      return typeof state === 'object' ? state.failed : '';
    },
    set,
    /** The last thing that was saved, in words for those who hear the page. */
    get said() {
      return said;
    },
  };
}

/** Saves what is typed and not saved when the page is left, the window closed or the plan locked. */
export function saveOnLeaving(save: () => Promise<void>): void {
  const end = beforeLock(save);
  const leave = () => void save();
  addEventListener('pagehide', leave);
  onDestroy(() => {
    end();
    removeEventListener('pagehide', leave);
    leave();
  });
}
