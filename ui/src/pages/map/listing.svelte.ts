// How the table is narrowed and ordered. It stays while somebody looks at the drawing and comes back.

import type { Filters, Order } from './table';

const NOTHING: Filters = { words: '', track: null, only: '' };

export class Listing {
  filters = $state<Filters>({ ...NOTHING });
  order = $state<Order>('title');
  rising = $state(true);

  /** By another column, or the other way round; amounts begin with the highest, what fits with the closest. */
  sortBy(order: Order): void {
    this.rising = order === this.order ? !this.rising : order === 'title' || order === 'fit';
    this.order = order;
  }

  get narrowed(): boolean {
    return this.filters.words.trim() !== '' || this.filters.track !== null || this.filters.only !== '';
  }

  clear(): void {
    this.filters = { ...NOTHING };
  }
}
