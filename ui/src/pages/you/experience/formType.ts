import type { Form } from '../../../components/form/form.svelte';
import type { schemaOf } from './entry';

/** The form of one thing done, as its fields see it. */
export type EntryFormState = Form<ReturnType<typeof schemaOf>>;
