// What is being written in one field, kept on disk while it is written.

import { onDestroy } from 'svelte';
import { call } from '../ipc';
import { beforeLock } from './lock.svelte';

/** How long after a key the text is written, in milliseconds: less than a second in all. */
const PAUSE = 500;

/** 'kept' only after the core has committed it. */
export type Keeping = 'nothing' | 'keeping' | 'kept' | 'failed';

export class Draft {
  keeping = $state<Keeping>('nothing');

  #where: () => { personId: string; place: string };
  #text: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(where: () => { personId: string; place: string }) {
    this.#where = where;
  }

  /** Something was typed: it is on disk within a second. */
  typed(text: string): void {
    this.#text = text;
    this.keeping = 'keeping';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Writes what has not been written yet. Answers when it is on disk, or could not be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#text;
    if (text === null) return this.#written;
    this.#text = null;
    return this.#write(text);
  }

  /** The text was given up. */
  drop(): Promise<void> {
    this.ended();
    return this.#write(null);
  }

  /** The core keeps the text itself now, and has ended the draft with it. */
  ended(): void {
    clearTimeout(this.#timer);
    this.#text = null;
    this.keeping = 'nothing';
  }

  /** One after the other, so that an older text never overwrites a newer. */
  #write(text: string | null): Promise<void> {
    const where = this.#where();
    const write = async () => {
      try {
        await call('save_draft', { ...where, text });
        if (text !== null && this.#text === null && this.keeping === 'keeping') this.keeping = 'kept';
      } catch {
        // The field still has the text; the next key tries again.
        if (text !== null) this.keeping = 'failed';
      }
    };
    this.#written = this.#written.then(write);
    return this.#written;
  }
}

/** For a component with a field: what is typed last is written even when the page is left at once. */
export function useDraft(where: () => { personId: string; place: string }): Draft {
  const draft = new Draft(where);
  const flush = () => draft.flush();
  const end = beforeLock(flush);
  addEventListener('pagehide', flush);
  onDestroy(() => {
    end();
    removeEventListener('pagehide', flush);
    void flush();
  });
  return draft;
}
