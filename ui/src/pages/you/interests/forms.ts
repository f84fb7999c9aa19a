// The two forms of the interest inventory, as addresses and as the core names them.

import type { InventoryKind } from '../../../ipc';

export const FORMS = ['short', 'long'] as const;
export type Form = (typeof FORMS)[number];

const kinds: Record<Form, InventoryKind> = { short: 'interests_short', long: 'interests_long' };

/** The form an address names; the short one when it names none. */
export function formOf(params: URLSearchParams): Form {
  return params.get('form') === 'long' ? 'long' : 'short';
}

export function kindOf(form: Form): InventoryKind {
  return kinds[form];
}

export function formOfKind(kind: InventoryKind): Form {
  return kind === 'interests_long' ? 'long' : 'short';
}
