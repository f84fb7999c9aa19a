// The five levels of a skill, as they are asked and drawn.

import { m } from '../../../i18n';
import type { SkillItem } from '../../../ipc';

/** The highest level. */
export const TOP = 4;

/** The four anchors in their order, and less than the first of them. */
export function levelAnswers(item: SkillItem): { value: number; label: string }[] {
  return [
    ...item.anchors.map((label, at) => ({ value: at + 1, label })),
    { value: 0, label: m.skills.lessThanFirst },
  ];
}

/** One step to either side: distances between anchors are meant, not measured. */
export function bandOf(level: number): { low: number; high: number } {
  return { low: Math.max(0, level - 1), high: Math.min(TOP, level + 1) };
}

/** Whether an element means English or any language but English in the published data. */
export function ofLanguages(element: string): boolean {
  return element === '2.C.7.a' || element === '2.C.7.b';
}
