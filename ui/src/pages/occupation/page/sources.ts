// The sources of the page, at hand in every part of it without passing them down.

import { getContext, setContext } from 'svelte';
import type { Source } from '../../../ipc';
import { pickSources } from '../../../components/source/groups';

const KEY = Symbol('sources of the occupation page');

export function provideSources(all: () => Source[]): void {
  setContext(KEY, all);
}

/** Gives the sources with the ids asked for; call while a component starts. */
export function useSources(): (...ids: (string | null | undefined)[]) => Source[] {
  const all = getContext<() => Source[]>(KEY);
  return (...ids) => pickSources(all(), ...ids);
}
