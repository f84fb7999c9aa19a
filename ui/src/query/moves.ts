// Where somebody can go from here, one move, ways in several of them, and the map.

import { createQuery, keepPreviousData, type Query } from '@tanstack/svelte-query';
import {
  call,
  type CallError,
  type MoveBetween,
  type MoveDirection,
  type MoveFrom,
  type MoveLimits,
  type MoveRoutes,
  type Moves,
  type OccupationMap,
} from '../ipc';
import type { QueryKey } from './client';
import { usePerson } from './queries.svelte';

/** The part of a key that says what an answer is about; what comes after it is only how it is asked. */
type About = readonly ['moves', string | null, ...string[]];

/**
 * While limits are moved, what was reckoned a moment ago stays until the next answer is there. It stays only for the
 * same person and the same move: another one's figures must never stand under this one's title.
 */
function keptFor<T>(about: About) {
  return (last: T | undefined, query: Query<T, CallError> | undefined): T | undefined =>
    about.every((part, at) => query?.queryKey[at] === part) ? keepPreviousData(last) : undefined;
}

/** How a start is named in a key. What somebody is paid is no part of what an answer is about. */
const startKey = (from: MoveFrom): string => (from.kind === 'of' ? `of ${from.of}` : 'person');

/** Answers for other limits are not worth keeping for long: a slider asks for dozens. */
const KEPT = 60_000;

/** All moves from a place, or to it. */
export function useMoves(
  from: () => MoveFrom,
  direction: () => MoveDirection,
  limits: () => MoveLimits | null,
  wanted: () => boolean = () => true,
) {
  const person = usePerson();
  const query = createQuery<Moves, CallError>(() => {
    const personId = person.data?.id ?? null;
    const about: About = ['moves', personId, 'list', startKey(from()), direction()];
    return {
      queryKey: [...about, from(), limits()] satisfies QueryKey,
      queryFn: () =>
        call('moves', {
          personId: personId ?? '',
          from: from(),
          direction: direction(),
          limits: limits(),
          classes: [],
        }),
      enabled: personId !== null && wanted(),
      placeholderData: keptFor<Moves>(about),
      gcTime: KEPT,
    };
  });
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
    /** What is shown was reckoned with other limits, and the next answer is on its way. */
    get stale() {
      return query.isPlaceholderData;
    },
  };
}

/** One move, there and back. */
export function useMove(from: () => MoveFrom, to: () => string, limits: () => MoveLimits | null) {
  const person = usePerson();
  const query = createQuery<MoveBetween, CallError>(() => {
    const personId = person.data?.id ?? null;
    const about: About = ['moves', personId, 'between', startKey(from()), to()];
    return {
      queryKey: [...about, from(), limits()] satisfies QueryKey,
      queryFn: () =>
        call('move_between', { personId: personId ?? '', from: from(), to: to(), limits: limits() }),
      enabled: personId !== null,
      placeholderData: keptFor<MoveBetween>(about),
      gcTime: KEPT,
    };
  });
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
    get stale() {
      return query.isPlaceholderData;
    },
  };
}

/** Routes to a target, or which limit stands in the way. */
export function useRoutes(
  from: () => MoveFrom,
  to: () => string,
  limits: () => MoveLimits | null,
  /** In up to how many moves, 1–4, and the floor of the one that keeps pay; null for the one that holds when none is set. */
  asked: () => { moves: number; floor: number | null },
) {
  const person = usePerson();
  const query = createQuery<MoveRoutes, CallError>(() => {
    const personId = person.data?.id ?? null;
    const about: About = ['moves', personId, 'routes', startKey(from()), to()];
    return {
      queryKey: [...about, from(), limits(), asked()] satisfies QueryKey,
      queryFn: () =>
        call('routes', {
          personId: personId ?? '',
          from: from(),
          to: to(),
          limits: limits(),
          ...asked(),
        }),
      enabled: personId !== null,
      placeholderData: keptFor<MoveRoutes>(about),
      gcTime: KEPT,
    };
  });
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
    get stale() {
      return query.isPlaceholderData;
    },
  };
}

/** All occupations, near ones together; `from` lights what is reachable. */
export function useMap(from: () => MoveFrom | null, limits: () => MoveLimits | null) {
  const person = usePerson();
  const query = createQuery<OccupationMap, CallError>(() => {
    const personId = person.data?.id ?? null;
    return {
      queryKey: ['moves', personId, 'map', from(), limits()] satisfies QueryKey,
      queryFn: () => call('map', { personId: personId ?? '', from: from(), limits: limits() }),
      enabled: personId !== null,
      // The places are the same whatever is lit, so the map stays while it is asked what is.
      placeholderData: keptFor<OccupationMap>(['moves', personId, 'map']),
      gcTime: KEPT,
    };
  });
  return {
    get data() {
      return query.data;
    },
    get error() {
      return person.error ?? query.error;
    },
    get stale() {
      return query.isPlaceholderData;
    },
  };
}
