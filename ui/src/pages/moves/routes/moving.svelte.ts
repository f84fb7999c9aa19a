// Limits while sliders are moved: a slider passes many places on its way, and routes are looked for where it rests.

import type { MoveLimits } from '../../../ipc';
import { sameLimits, type LimitKey } from '../list/limits';

/** In milliseconds; a search takes longer than a list. */
const REST = 200;

export class Moving {
  #moved = $state.raw<MoveLimits | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held: () => MoveLimits;
  #usual: () => MoveLimits;
  #change: (limits: MoveLimits | null) => void;

  /** `change` is handed null for the limits that hold without anybody. */
  constructor(held: () => MoveLimits, usual: () => MoveLimits, change: (limits: MoveLimits | null) => void) {
    this.#held = held;
    this.#usual = usual;
    this.#change = change;
  }

  /** What the sliders show. */
  get shown(): MoveLimits {
    return this.#moved ?? this.#held();
  }

  get other(): boolean {
    return !sameLimits(this.shown, this.#usual());
  }

  move(key: LimitKey, value: number): void {
    this.#moved = { ...this.shown, [key]: value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), REST);
  }

  /** Takes what was moved at once; also when the page is left meanwhile. */
  settle(): void {
    clearTimeout(this.#timer);
    const moved = this.#moved;
    if (moved === null) return;
    this.#change(sameLimits(moved, this.#usual()) ? null : moved);
    this.#moved = null;
  }

  back(): void {
    clearTimeout(this.#timer);
    this.#moved = null;
    this.#change(null);
  }
}
