// Options that are asked for while somebody types. Only the answer to the last question counts.

import { m } from '../../i18n';

export type Option = { value: string; label: string; text?: string };
type Search = (typed: string) => Option[] | Promise<Option[]>;

/** How long typing must rest before the next question, in milliseconds. */
const REST = 120;

export class Lookup {
  options = $state.raw<Option[]>([]);
  #state = $state<'there' | 'coming' | 'failed'>('coming');
  #search: Search;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(search: Search) {
    this.#search = search;
  }

  ask(typed: string, { now = false } = {}): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(typed.trim()), now ? 0 : REST);
  }

  /** What to say in place of options or while they come; empty when they are there. */
  says(typed: string): string {
    if (this.#state === 'failed') return m.form.searchFailed;
    if (this.options.length > 0) return '';
    return this.#state === 'coming' ? m.form.searching : m.form.nothingFound(typed);
  }

  async #run(typed: string): Promise<void> {
    const mine = ++this.#asked;
    // The options before stay until the next are there, so that the list does not flicker.
    this.#state = 'coming';
    try {
      const options = await this.#search(typed);
      if (mine !== this.#asked) return;
      this.options = options;
      this.#state = 'there';
    } catch {
      if (mine !== this.#asked) return;
      this.options = [];
      this.#state = 'failed';
    }
  }
}
