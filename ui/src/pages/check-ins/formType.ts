// The form of a check-in, for the components that hold parts of it.

import type { Form } from '../../components/form/form.svelte';
import type { schemaOf } from './entry';

export type CheckInForm = Form<ReturnType<typeof schemaOf>>;
