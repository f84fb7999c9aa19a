// The form of a decision, for the components that hold parts of it.

import type { Form } from '../../../components/form/form.svelte';
import type { schemaOf } from './entry';

export type DecisionForm = Form<ReturnType<typeof schemaOf>>;
