// What a person has said of themselves, as far as it can be drawn beside what is compared.

import { formatCount, m } from '../../i18n';
import type { Profile, RatingDifference, SkillLevel } from '../../ipc';

/** Whether any inventory is finished. */
export function saidAnything({ interests, skills, conditions }: Profile): boolean {
  return interests.length > 0 || skills.length > 0 || conditions.length > 0;
}

/** The person's levels of the sitting that counts, by element; empty when there is none. */
export function levelsOf({ skills }: Profile): Map<string, SkillLevel> {
  return new Map(skills[0]?.levels.map((one) => [one.element, one]));
}

/** A level in words, or why there is none. Abilities are asked of nobody. */
export function levelText(row: RatingDifference, level: SkillLevel | undefined): string {
  const words = m.fitList.beside;
  if (level) return formatCount(level.level);
  return row.domain === 'abilities' ? words.notAsked : words.notAnswered;
}
