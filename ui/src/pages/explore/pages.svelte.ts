// A long list, fetched a page at a time as it is scrolled into view. What was there stays until the new list's
// first page is, so that changing a filter does not flash.

import type { QueryClient } from '@tanstack/svelte-query';
import { CallError, type OccupationRow, type Source } from '../../ipc';
import { fetchBrowse } from '../../query';
import { browseRequest, type Filters } from './filters';

const PAGE = 100;

export class Pages {
  total = $state(0);
  sources = $state.raw<Source[]>([]);
  rows = $state.raw<ReadonlyMap<number, OccupationRow[]>>(new Map());
  /** True once the first page of the newest list is shown. */
  ready = $state(false);
  error = $state.raw<CallError | null>(null);

  #client: QueryClient;
  #filters: Filters;
  #asked = new Set<number>();

  constructor(client: QueryClient, filters: Filters) {
    this.#client = client;
    this.#filters = filters;
    void this.show(filters);
  }

  /** Shows another list. An answer to a list asked for before is dropped. */
  async show(filters: Filters): Promise<void> {
    this.#filters = filters;
    this.#asked = new Set([0]);
    try {
      const first = await this.#fetch(0);
      if (this.#filters !== filters) return;
      this.total = first.total;
      this.sources = first.sources;
      this.rows = new Map([[0, first.rows]]);
      this.error = null;
    } catch (error) {
      if (this.#filters === filters && error instanceof CallError) this.error = error;
    }
    this.ready = true;
  }

  /** The row at a place in the list; undefined, and on its way, when its page is not here yet. */
  row(at: number): OccupationRow | undefined {
    const page = Math.floor(at / PAGE);
    const rows = this.rows.get(page);
    if (!rows && !this.#asked.has(page)) void this.#more(page);
    return rows?.[at % PAGE];
  }

  async #more(page: number): Promise<void> {
    const filters = this.#filters;
    this.#asked.add(page);
    try {
      const next = await this.#fetch(page);
      if (this.#filters === filters) this.rows = new Map(this.rows).set(page, next.rows);
    } catch (error) {
      if (this.#filters === filters && error instanceof CallError) this.error = error;
    }
  }

  #fetch(page: number) {
    return fetchBrowse(this.#client, browseRequest(this.#filters, page * PAGE, PAGE));
  }
}
