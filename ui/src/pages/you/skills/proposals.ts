// What past jobs propose, as it is looked through.

import type { InventoryAnswer, SkillItem } from '../../../ipc';

/** Id of the heading above them. */
export const PROPOSALS = 'proposals';

export type Proposed = { item: SkillItem; level: number };

/** In the order of the inventory: what is proposed and not confirmed. */
export function proposalsOf(items: readonly SkillItem[], answers: readonly InventoryAnswer[]): Proposed[] {
  const levels = new Map(answers.filter((one) => one.proposed).map((one) => [one.item, one.value]));
  return items.flatMap((item) => {
    const level = levels.get(item.id);
    return level === undefined ? [] : [{ item, level }];
  });
}
