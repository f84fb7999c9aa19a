// Short messages about what just happened. They are read out, stay long enough to read, and wait while the
// pointer or the keyboard is on them. The library that shows them comes with the first message.

import { showRegion } from './region.svelte';

export type Tone = 'plain' | 'trouble';
export type Action = { label: string; run: () => void };
export type ToastOptions = { tone?: Tone; action?: Action };

/** How long a message stays, in milliseconds; longer when it asks for a decision. */
export function lasts(action: Action | undefined): number {
  return action ? 10_000 : 7000;
}

let latest = 0;

/** One at a time: the newest is the one that can be acted on. */
export function toast(text: string, options: ToastOptions = {}): void {
  const mine = ++latest;
  void showRegion().then((show) => {
    if (mine === latest) show({ text, tone: 'plain', ...options });
  });
}
