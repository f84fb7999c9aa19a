// The sections of a long page: what each is called, and which of them the reader is in.

import { getContext, setContext } from 'svelte';

export type Part<Id extends string> = {
  id: Id;
  /** As it stands above the section. */
  title: string;
  /** As the contents name it, where the title would be too long for a margin. */
  short?: string;
  href: string;
};

const KEY = Symbol('sections');

export function provideParts(parts: () => readonly Part<string>[]): void {
  setContext(KEY, parts);
}

/** Names the sections of the page around; call while a component starts. */
export function useSectionTitle(): (id: string) => string {
  const parts = getContext<() => readonly Part<string>[]>(KEY);
  return (id) => parts().find((part) => part.id === id)?.title ?? '';
}

/**
 * The section being read: the last whose top has passed the reading line, and the last of all once the page cannot
 * scroll further. `tops` are distances in px from the top of the window part that scrolls.
 */
export function currentSection<Id extends string>(
  tops: { id: Id; top: number }[],
  line: number,
  atEnd: boolean,
): Id | null {
  if (atEnd) return tops.at(-1)?.id ?? null;
  return tops.filter(({ top }) => top <= line).at(-1)?.id ?? tops[0]?.id ?? null;
}
