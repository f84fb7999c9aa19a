// A form's values and what is wrong with them: one sentence a field, said on leaving the field and on submitting.
// What was typed stays, whatever happens.

import { safeParse, type GenericSchema, type InferInput, type InferOutput } from 'valibot';
import { tick } from 'svelte';
import { m } from '../../i18n';
import { CallError } from '../../ipc';

type Values = Record<string, unknown>;

export class Form<Schema extends GenericSchema<Values, Values>> {
  /** What the fields hold; bind to it. */
  values: InferInput<Schema> = $state() as InferInput<Schema>;
  /** While the values are being saved. */
  busy = $state(false);
  /** Why the values could not be saved, in a sentence. */
  trouble = $state('');

  #schema: Schema;
  #save: (values: InferOutput<Schema>) => void | Promise<void>;
  /** Fields that were wrong when they were last left or submitted. */
  #said = $state.raw<ReadonlySet<string>>(new Set());
  #wrong = $derived.by(() => problems(this.#schema, this.values));

  /** The schema's messages are the sentences that the reader sees. */
  constructor(
    schema: Schema,
    start: InferInput<Schema>,
    save: (values: InferOutput<Schema>) => void | Promise<void>,
  ) {
    this.#schema = schema;
    this.#save = save;
    this.values = start;
  }

  /** What a field component takes: `<TextField {...form.field('name')} bind:value={form.values.name} />`. */
  field(name: keyof InferInput<Schema> & string) {
    return {
      name,
      error: this.#said.has(name) ? (this.#wrong.get(name) ?? '') : '',
      leave: () => this.#leave(name),
    };
  }

  /** For the form's `onsubmit`. */
  submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.trouble = '';
    this.#said = new Set(this.#wrong.keys());
    const result = safeParse(this.#schema, this.values);
    if (!result.success) {
      if (event.target instanceof HTMLElement) focusFirst(event.target, this.#said);
      return;
    }
    this.busy = true;
    try {
      await this.#save(result.output);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.trouble = m.errors.sentence(error.api);
    } finally {
      this.busy = false;
    }
  };

  #leave(name: string): void {
    const said = new Set(this.#said);
    if (this.#wrong.has(name)) said.add(name);
    else said.delete(name);
    this.#said = said;
  }
}

/**
 * Takes the focus out of a field, for a form that is about to go: otherwise the field is left while it goes, and asks
 * things of a form that is no more.
 */
export function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The first sentence for each field that is wrong, by the field's name. */
export function problems(schema: GenericSchema<Values, Values>, values: unknown): Map<string, string> {
  const wrong = new Map<string, string>();
  for (const issue of safeParse(schema, values).issues ?? []) {
    const name = String(issue.path?.[0].key ?? '');
    if (!wrong.has(name)) wrong.set(name, issue.message);
  }
  return wrong;
}

/** Sends the focus to the first field, as they stand on the page, that is among the wrong ones. */
function focusFirst(form: HTMLElement, wrong: ReadonlySet<string>): void {
  const fields = form.querySelectorAll<HTMLElement>('[name], [data-name]');
  const first = [...fields].find((field) =>
    wrong.has(field.getAttribute('name') ?? field.dataset.name ?? ''),
  );
  // A control made of parts is entered at its first.
  (first?.querySelector<HTMLElement>('[tabindex="0"]') ?? first)?.focus();
  // Its sentence stands under it, and a tall control may have pushed that out of view.
  const field = first?.closest('.form-field');
  void tick().then(() => field?.scrollIntoView({ block: 'nearest' }));
}
