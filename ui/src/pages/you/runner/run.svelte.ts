// Going through the items of an inventory: where one is, what is answered, and what is still open.

export type Given<Value> = Readonly<Record<string, Value>>;

type Options<Value> = {
  /** Ids of the items, in the order in which they are asked. */
  items: readonly string[];
  /** The answers so far, by item. */
  given: Given<Value>;
  /** Keeps an answer, or takes it back with null; rejects when it is not kept. */
  save: (item: string, value: Value | null) => Promise<unknown>;
  /** How many items are asked before one may stop for good; the screen between the rounds comes there. */
  round?: number | null;
};

/** Where one goes on: after the last item that has an answer. `items.length` is the end. */
export function startAt(items: readonly string[], given: Given<unknown>): number {
  return Math.max(0, ...items.map((item, at) => (Object.hasOwn(given, item) ? at + 1 : 0)));
}

export class Run<Value> {
  readonly items: readonly string[];
  readonly round: number | null;
  #save: Options<Value>['save'];
  #given: Record<string, Value> = $state({});
  /** What is gone through: every item, or those that were open when one asked for them. */
  #walk: readonly number[] = $state.raw([]);
  #step = $state(0);
  #between = $state(false);
  #busy = $state(false);
  #trouble: unknown = $state.raw(null);

  constructor({ items, given, save, round = null }: Options<Value>) {
    this.items = items;
    this.round = round;
    this.#save = save;
    this.#given = { ...given };
    this.#walk = items.map((_, at) => at);
    this.#step = startAt(items, given);
    this.#between = this.at === round;
  }

  /** The place of the item that is asked, from 0; the number of items at the end. */
  get at(): number {
    return this.#walk[this.#step] ?? this.items.length;
  }

  /** The item that is asked; null between the rounds and at the end. */
  get item(): string | null {
    return this.#between ? null : (this.items[this.at] ?? null);
  }

  get between(): boolean {
    return this.#between;
  }

  get ended(): boolean {
    return this.#step >= this.#walk.length;
  }

  get value(): Value | null {
    return this.item === null ? null : (this.#given[this.item] ?? null);
  }

  get answered(): number {
    return this.items.length - this.open.length;
  }

  /** Places of the items without an answer. */
  get open(): number[] {
    return this.items.flatMap((item, at) => (Object.hasOwn(this.#given, item) ? [] : [at]));
  }

  /** An answer is on its way to where it is kept. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Why the last answer was not kept; null when it was. */
  get trouble(): unknown {
    return this.#trouble;
  }

  get canGoBack(): boolean {
    return this.#step > 0 || this.#walk.length < this.items.length;
  }

  /** Answers the item and goes on once that is kept; null goes on without an answer. */
  async answer(value: Value | null): Promise<void> {
    const item = this.item;
    if (item === null || this.#busy) return;
    if (value !== null || Object.hasOwn(this.#given, item)) {
      if (!(await this.#keep(item, value))) return;
    }
    this.#go(1);
  }

  back(): void {
    if (this.#busy || !this.canGoBack) return;
    if (this.#between) this.#between = false;
    if (this.#step === 0) this.#all(this.items.length);
    else this.#go(-1);
  }

  /** Leaves the screen between the rounds. */
  goOn(): void {
    this.#between = false;
  }

  /** Goes through those that have no answer, once more. */
  toOpen(): void {
    this.#walk = this.open;
    this.#step = 0;
    this.#trouble = null;
  }

  async #keep(item: string, value: Value | null): Promise<boolean> {
    this.#busy = true;
    this.#trouble = null;
    try {
      await this.#save(item, value);
      const { [item]: _, ...others } = this.#given;
      this.#given = value === null ? others : { ...others, [item]: value };
      return true;
    } catch (error) {
      this.#trouble = error;
      return false;
    } finally {
      this.#busy = false;
    }
  }

  #go(by: 1 | -1): void {
    this.#trouble = null;
    this.#step += by;
    this.#between = by === 1 && this.round !== null && this.at === this.round && !this.ended;
    if (this.ended) this.#all(this.items.length);
  }

  #all(step: number): void {
    this.#walk = this.items.map((_, at) => at);
    this.#step = step;
  }
}
