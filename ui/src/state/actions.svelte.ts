// What can be done now, by name: the palette lists it. A page adds its own with one line, and they go with it.

import { onDestroy } from 'svelte';

export type Action = {
  /** Unlike any other's. */
  id: string;
  label: string;
  /** Other words it is looked for under. */
  words?: string;
  /** As they are written on the keyboard: "Ctrl Z". */
  keys?: string;
  run: () => void;
};

let current = $state.raw<readonly (() => Action[])[]>([]);

/** Offers actions for as long as the component that calls this is shown. */
export function useActions(offer: () => Action[]): void {
  current = [...current, offer];
  onDestroy(() => (current = current.filter((one) => one !== offer)));
}

/** Everything offered, the shown page's own first. */
export function actions(): Action[] {
  return [...current].reverse().flatMap((offer) => offer());
}
