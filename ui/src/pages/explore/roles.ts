// Written roles by the occupation whose figures they share.

import type { RoleRow } from '../../ipc';

export function byOccupation(roles: RoleRow[]): ReadonlyMap<string, RoleRow[]> {
  const found = new Map<string, RoleRow[]>();
  for (const role of roles) {
    const { code } = role.occupation;
    found.set(code, [...(found.get(code) ?? []), role]);
  }
  return found;
}
