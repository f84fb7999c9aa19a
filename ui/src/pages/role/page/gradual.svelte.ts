// A long page drawn from the top, a section a frame: what is read first is there at once, and nothing above the
// reader changes its height afterwards.

import { onDestroy } from 'svelte';

export class Gradual {
  /** How many sections are drawn. */
  count = $state(0);

  #all: number;
  #frame = 0;

  constructor(first: number, all: number) {
    this.count = first;
    this.#all = all;
    this.#next();
    onDestroy(() => cancelAnimationFrame(this.#frame));
  }

  get done(): boolean {
    return this.count >= this.#all;
  }

  /** All of it now. */
  finish = (): void => {
    cancelAnimationFrame(this.#frame);
    this.count = this.#all;
  };

  #next(): void {
    if (this.done) return;
    this.#frame = requestAnimationFrame(() => {
      this.count += 1;
      this.#next();
    });
  }
}
