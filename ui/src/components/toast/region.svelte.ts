// Brings the place where messages appear into the page. It must be there a moment before the first message, so
// that screen readers watch it by then.

import type { Component } from 'svelte';
import type { Action, Tone } from './toast';

export type Message = { text: string; tone: Tone; action?: Action };

/** How long screen readers are given to notice the place, in milliseconds. */
const NOTICE = 120;

let shown = $state.raw<Component | null>(null);
let coming: Promise<(message: Message) => void> | undefined;

export function region(): Component | null {
  return shown;
}

/** Resolves with how to show a message once the place is there. */
export function showRegion(): Promise<(message: Message) => void> {
  coming ??= load();
  return coming;
}

async function load(): Promise<(message: Message) => void> {
  const loaded = await import('./Region.svelte');
  shown = loaded.default;
  await new Promise((resolve) => setTimeout(resolve, NOTICE));
  return loaded.show;
}
