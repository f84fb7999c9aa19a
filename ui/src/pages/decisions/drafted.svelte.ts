// What the forms here have in common: what is typed is drafted, and Ctrl Enter saves.

import { untrack } from 'svelte';
import type { Draft } from '../../state/draft.svelte';

/** Drafts the form as it changes. Call while a component starts. */
export function keepDraft(draft: Draft, text: () => string): void {
  let written = untrack(text);
  $effect(() => {
    const now = text();
    if (now === written) return;
    written = now;
    draft.typed(now);
  });
}

/** For a form's `onkeydowncapture`: before what has the focus hears it, where Enter may have another meaning. */
export function submitByKeys(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}
