// What is being written in one of the forms, as it is kept until it is saved. A form is kept as JSON, whose `text` is
// what an export can read of it.

/** Of a decision; a new one has no id yet. */
export const decisionPlace = (id: string | null): string => (id === null ? 'decision' : `decision:${id}`);
export const choicePlace = (id: string): string => `decision_choice:${id}`;
export const reviewPlace = (id: string): string => `decision_review:${id}`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a draft holds, by name. What does not fit is as if it were not there. */
export class Given {
  #of: Map<string, unknown>;

  private constructor(of: object) {
    this.#of = new Map<string, unknown>(Object.entries(of));
  }

  /** Null for what cannot be read. */
  static read(text: string): Given | null {
    try {
      const read: unknown = JSON.parse(text);
      return isObject(read) && !Array.isArray(read) ? new Given(read) : null;
    } catch {
      return null;
    }
  }

  text(name: string, fits: (text: string) => boolean = () => true): string {
    const value = this.#of.get(name);
    return typeof value === 'string' && fits(value) ? value : '';
  }

  /** A civil date, or empty. */
  date(name: string): string {
    return this.text(name, (text) => /^\d{4}-\d\d-\d\d$/.test(text));
  }

  number(name: string): number | null {
    const value = this.#of.get(name);
    return typeof value === 'number' ? value : null;
  }

  list(name: string): Given[] {
    const value = this.#of.get(name);
    return Array.isArray(value) ? value.filter(isObject).map((one) => new Given(one)) : [];
  }

  texts(name: string): Record<string, string> {
    const value = this.#of.get(name);
    return Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    );
  }
}
