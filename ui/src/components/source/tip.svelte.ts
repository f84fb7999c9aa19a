// The card is a part of a large library that the first screen does without: it is loaded once that screen is
// there, or at once when somebody points at a source before then.

import type { Component } from 'svelte';
import { onceReady } from '../../state/page.svelte';
import type { TipProps } from './props';

let loaded = $state.raw<Component<TipProps> | null>(null);

export function tip(): Component<TipProps> | null {
  return loaded;
}

export async function loadTip(): Promise<void> {
  loaded ??= (await import('./SourceTip.svelte')).default;
}

onceReady(() => void loadTip());
