// What a search found, in words.

import type { Found } from '../../components/controls/titles.svelte';

/** What the search made of what was typed, when that is not simply the same words. */
export function understood({ query, answer }: Found): string | null {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return answer.cleaned === '' || plain(answer.cleaned) === plain(query) ? null : answer.cleaned;
}

/** The element id of a result's line. */
export function resultId(code: string): string {
  return `result-${code}`;
}
