// Search as you type: what is typed, what is asked for, and what the answer is to.

import type { SearchTitles } from '../../ipc';
import { useSearch } from '../../query';

/** Letters typed closer together than this are asked for together. */
const PAUSE = 40;
const SHOWN = 20;

export type Found = { query: string; answer: SearchTitles };

export class SearchState {
  #asked = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search = useSearch(() => this.#asked, SHOWN);
  #typed: () => string;

  constructor(typed: () => string) {
    this.#typed = typed;
    this.#asked = typed();
    $effect(() => {
      const text = typed();
      if (text === this.#asked) return;
      // The first letter is asked for at once: there is nothing to wait for.
      if (this.#asked === '' || text === '') this.#asked = text;
      else this.#timer = setTimeout(() => (this.#asked = text), PAUSE);
      return () => clearTimeout(this.#timer);
    });
  }

  /** The newest answer: while the next is on its way, the one before. */
  get found(): Found | null {
    return this.#asked !== '' && this.#search.data ? { query: this.#asked, answer: this.#search.data } : null;
  }

  get error() {
    return this.#search.error;
  }

  /** True when what is shown answers exactly what is typed. */
  get settled(): boolean {
    return this.#asked === this.#typed() && this.#search.isSuccess && !this.#search.isPlaceholderData;
  }
}
