// Which of the named things fit what is typed.

import type { Action } from '../../state/actions.svelte';

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those in which every word typed begins a word, in their own order; all of them when nothing is typed. */
export function matching(actions: readonly Action[], typed: string): Action[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return actions.filter((one) => {
    const words = plain(`${one.label} ${one.words ?? ''}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
