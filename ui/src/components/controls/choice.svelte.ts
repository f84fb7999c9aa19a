// Which line of a list is chosen while the focus stays in the field above it: the keyboard half of a combobox.
// For fields that keep the focus over a list which fills the page (the search) or mixes kinds (the palette). The
// library's list of commands writes style attributes, which the content security policy refuses.

export class Choice {
  #at = $state(0);
  #ids: () => readonly string[];
  #open: (at: number) => void;

  /** `ids` are the lines' element ids, in order; `open` is called for the one that is entered. */
  constructor(ids: () => readonly string[], open: (at: number) => void) {
    this.#ids = ids;
    this.#open = open;
  }

  /** The chosen line; the first until the reader moves. */
  get at(): number {
    return Math.min(this.#at, Math.max(0, this.#ids().length - 1));
  }

  /** For `aria-activedescendant`. */
  get id(): string | undefined {
    return this.#ids()[this.at];
  }

  choose(at: number): void {
    this.#at = at;
  }

  first(): void {
    this.#at = 0;
  }

  /** Takes the keys that belong to the list; true when it took one. Home and End stay the field's. */
  keydown(event: KeyboardEvent): boolean {
    const count = this.#ids().length;
    if (count === 0 || event.isComposing) return false;
    const last = count - 1;
    if (event.key === 'ArrowDown') this.#move(this.at === last ? 0 : this.at + 1);
    else if (event.key === 'ArrowUp') this.#move(this.at === 0 ? last : this.at - 1);
    else if (event.key === 'PageDown') this.#move(Math.min(last, this.at + 8));
    else if (event.key === 'PageUp') this.#move(Math.max(0, this.at - 8));
    else if (event.key === 'Enter') this.#open(this.at);
    else return false;
    event.preventDefault();
    return true;
  }

  #move(at: number): void {
    this.#at = at;
    document.getElementById(this.#ids()[at] ?? '')?.scrollIntoView({ block: 'nearest' });
  }
}
