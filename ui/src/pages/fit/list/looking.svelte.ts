// What somebody has opened and chosen on the list, so that it is as they left it when they come back from a check.

import { SvelteMap } from 'svelte/reactivity';
import type { FitGroup } from '../../../ipc';
import { compareHref } from '../../../router';
import { MOST } from '../../compare/ids';
import { opensByItself, type Group } from './groups';
import type { Filters } from './filters';

export type Chosen = { id: string; title: string };

export class Looking {
  /** For comparing; no more than can be read side by side. */
  chosen = $state.raw<Chosen[]>([]);
  #folds = new SvelteMap<FitGroup, boolean>();

  constructor(readonly personId: string) {}

  isOpen(group: Group, filters: Filters): boolean {
    return this.#folds.get(group.id) ?? opensByItself(group, filters);
  }

  setOpen(group: FitGroup, open: boolean): void {
    this.#folds.set(group, open);
  }

  isChosen(id: string): boolean {
    return this.chosen.some((one) => one.id === id);
  }

  get full(): boolean {
    return this.chosen.length >= MOST;
  }

  /** Where what is chosen stands side by side. */
  get href(): string {
    return compareHref(this.chosen.map(({ id }) => id));
  }

  toggle(one: Chosen): void {
    if (this.isChosen(one.id)) this.chosen = this.chosen.filter(({ id }) => id !== one.id);
    else if (!this.full) this.chosen = [...this.chosen, one];
  }
}

let last: Looking | null = null;

/** Of this person, as it was left. */
export function lookingOf(personId: string): Looking {
  if (last?.personId !== personId) last = new Looking(personId);
  return last;
}
