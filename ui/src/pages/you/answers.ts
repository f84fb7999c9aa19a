// The answers of an inventory by item, as the runner takes them.

import type { Inventory } from '../../ipc';

/** Answers that nobody has confirmed are left out: they are proposals. */
export function given(inventory: Inventory): Record<string, number> {
  return Object.fromEntries(
    inventory.answers.filter((one) => !one.proposed).map((one) => [one.item, one.value]),
  );
}
