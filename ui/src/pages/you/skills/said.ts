// What a sitting says of skills, in sentences.

import { byName, m } from '../../../i18n';
import type { SkillsSitting } from '../../../ipc';

/** Names of what was said not to be used, in the order of a dictionary. */
export function unused(result: SkillsSitting): string[] {
  return result.levels
    .filter(({ level }) => level === 0)
    .map(({ name }) => name)
    .sort(byName);
}

/** A sentence for each that moved beyond noise, and one for the rest. */
export function changes(result: SkillsSitting): string[] {
  const words = m.skills;
  const moved = result.levels.flatMap(({ name, before, level, beyondNoise }) =>
    before !== null && beyondNoise ? [words.moved(name, before, level)] : [],
  );
  const both = result.levels.filter(({ before }) => before !== null).length;
  const fresh = result.levels.length - both;
  return [
    ...moved,
    ...(both > moved.length ? [moved.length > 0 ? words.movedOthers : words.movedNone] : []),
    ...(fresh > 0 ? [words.newAnswers(fresh)] : []),
  ];
}
