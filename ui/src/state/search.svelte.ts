// The search field lives on Explore; the keys that call for it work everywhere.

import { go, route } from '../router';

let field: HTMLInputElement | null = null;
let wanted = false;

/** Explore hands over its field while it is shown. */
export function searchField(element: HTMLInputElement) {
  field = element;
  if (wanted) focusField();
  return {
    destroy() {
      if (field === element) field = null;
    },
  };
}

export function focusSearch(): void {
  wanted = true;
  if (route().page !== 'explore') go('#/explore');
  else focusField();
}

function focusField(): void {
  wanted = false;
  field?.focus();
  field?.select();
}
