// What a person has said of themselves, what they are being asked, and the one way of changing it.

import { createQuery, useQueryClient } from '@tanstack/svelte-query';
import {
  call,
  type CallError,
  type Inventory,
  type InventoryKind,
  type Profile,
  type ProfileChange,
} from '../ipc';
import { change } from './change.svelte';
import type { QueryKey } from './client';
import { usePerson } from './queries.svelte';

/** Everything the person on screen has said of themselves, but the items of the inventories. */
export function useProfile() {
  const person = usePerson();
  const query = createQuery<Profile, CallError>(() => ({
    queryKey: ['profile', person.data?.id ?? null] satisfies QueryKey,
    queryFn: () => call('profile', { personId: person.data?.id ?? '' }),
    enabled: person.data !== undefined,
  }));
  return {
    get data() {
      return query.data;
    },
    /** Why it cannot be shown; also when nobody's plan can be opened. */
    get error() {
      return person.error ?? query.error;
    },
  };
}

/** The items of an inventory with the answers so far, or with those of a finished sitting. */
export function useInventory(kind: () => InventoryKind, sitting: () => string | null = () => null) {
  const person = usePerson();
  const query = createQuery<Inventory, CallError>(() => ({
    queryKey: ['profile', person.data?.id ?? null, 'inventory', kind(), sitting()] satisfies QueryKey,
    queryFn: () =>
      call('inventory', { personId: person.data?.id ?? '', inventory: kind(), sitting: sitting() }),
    enabled: person.data !== undefined,
    // Every key changes the answers: whoever opens it begins with what is kept by then.
    gcTime: 0,
    staleTime: 0,
  }));
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
  };
}

/**
 * Changes the profile of the person on screen, and answers with the profile as it is then. Rejects with a
 * `CallError`; nothing was kept in that case. Call while a component starts.
 */
export function useProfileChange(): (change: ProfileChange) => Promise<Profile> {
  const client = useQueryClient();
  const person = usePerson();
  return async function changeProfile(wanted) {
    const personId = person.data?.id ?? '';
    const { value } = await change(client, 'change_profile', { personId, change: wanted });
    return value;
  };
}
