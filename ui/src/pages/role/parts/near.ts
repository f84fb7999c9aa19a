// Written roles in the occupations near this one.

import type { Related, RelatedTier, RoleRow } from '../../../ipc';

/** Nearest occupation first, as O*NET has them; roles of one occupation in the list's order. */
export function near(
  roles: readonly RoleRow[],
  related: readonly Related[],
): { row: RoleRow; tier: RelatedTier }[] {
  return related.flatMap(({ occupation, tier }) =>
    roles.filter((row) => row.occupation.code === occupation.code).map((row) => ({ row, tier })),
  );
}
