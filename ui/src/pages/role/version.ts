// Which version of a role somebody means, and what comes first because of it.

import type { RoleChoice, RoleVaries } from '../../ipc';

/** What is known of a chosen version, in the role's own order; ids that the role no longer has are left out. */
export function chosen(varies: readonly RoleVaries[], choices: readonly string[]): RoleChoice[] {
  return varies.flatMap((one) => one.choices.filter((choice) => choices.includes(choice.id)));
}

/** Ids of everything that at least one of the choices stresses. */
export function stressed(choices: readonly RoleChoice[]): ReadonlySet<string> {
  return new Set(choices.flatMap((choice) => choice.stresses));
}

/** What is stressed before what is not; within both, the order in which it was written. Nothing is left out. */
export function stressedFirst<Item extends { id: string }>(
  items: readonly Item[],
  stresses: ReadonlySet<string>,
): Item[] {
  return [
    ...items.filter((item) => stresses.has(item.id)),
    ...items.filter((item) => !stresses.has(item.id)),
  ];
}

/** The choices with another answer on one dimension; null leaves it open. */
export function answered(
  varies: readonly RoleVaries[],
  choices: readonly string[],
  dimension: RoleVaries,
  choice: string | null,
): string[] {
  const wanted = (one: RoleVaries) =>
    one === dimension ? choice : (one.choices.find(({ id }) => choices.includes(id))?.id ?? null);
  return varies.map(wanted).filter((id) => id !== null);
}
