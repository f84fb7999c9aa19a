// How the person on screen fits roles and occupations.

import { createQuery, keepPreviousData, useQueryClient } from '@tanstack/svelte-query';
import {
  call,
  type CallError,
  type FitChecksChange,
  type FitList,
  type FitPlace,
  type FitReport,
  type WhatIf,
} from '../ipc';
import { change } from './change.svelte';
import type { QueryKey } from './client';
import { usePerson } from './queries.svelte';

/** Every occupation, in groups. */
export function useFitList() {
  const person = usePerson();
  const query = createQuery<FitList, CallError>(() => ({
    queryKey: ['fit', person.data?.id ?? null, 'list'] satisfies QueryKey,
    queryFn: () => call('fit_list', { personId: person.data?.id ?? '' }),
    enabled: person.data !== undefined,
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

/** Where every occupation would stand under other limits; nothing while none are tried. */
export function useWhatIf(whatIf: () => WhatIf | null) {
  const person = usePerson();
  const query = createQuery<FitPlace[], CallError>(() => ({
    queryKey: ['fit', person.data?.id ?? null, 'what-if', whatIf()] satisfies QueryKey,
    queryFn: () => {
      const wanted = whatIf() ?? { payFloor: null, remote: null, educationMax: null };
      return call('fit_what_if', { personId: person.data?.id ?? '', whatIf: wanted });
    },
    enabled: person.data !== undefined && whatIf() !== null,
    // What was tried a moment ago stays until the next answer is there, so that nothing flickers.
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  }));
  return {
    get data() {
      return whatIf() === null ? undefined : query.data;
    },
    get error() {
      return query.error;
    },
  };
}

/** One role (its slug) or occupation (its code), today or as a kept check. */
export function useFitCheck(of: () => string, kept: () => string | null = () => null) {
  const person = usePerson();
  const query = createQuery<FitReport, CallError>(() => ({
    queryKey: ['fit', person.data?.id ?? null, 'check', of(), kept()] satisfies QueryKey,
    queryFn: () => call('fit_check', { personId: person.data?.id ?? '', of: of(), kept: kept() }),
    enabled: person.data !== undefined,
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
 * Keeps today's check of `of`, or removes a kept one. Rejects with a `CallError`; nothing was kept in that case. Call
 * while a component starts.
 */
export function useFitChecksChange(): (of: string, change: FitChecksChange) => Promise<FitReport> {
  const client = useQueryClient();
  const person = usePerson();
  return async function changeFitChecks(of, wanted) {
    const personId = person.data?.id ?? '';
    const { value } = await change(client, 'change_fit_checks', { personId, of, change: wanted });
    return value;
  };
}
