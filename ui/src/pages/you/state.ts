// How far an inventory is, out of the whole profile.

import type { InventoryKind, InventoryState, Profile } from '../../ipc';

export function stateOf(profile: Profile, kind: InventoryKind): InventoryState | undefined {
  return profile.inventories.find((one) => one.inventory === kind);
}
