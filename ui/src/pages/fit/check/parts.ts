// The sections of the page, in the order in which they are read.

import type { Part } from '../../../components/sections/sections';
import { m } from '../../../i18n';

export const SECTIONS = [
  'interests',
  'strengths',
  'values',
  'constraints',
  'missing',
  'changes',
  'place',
  'history',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** `href` is the page's own address: a section of it is gone to, and not named there. */
export function parts(href: string): Part<SectionId>[] {
  const words = m.fitCheck;
  return SECTIONS.map((id) => {
    const title = words.sections[id];
    return { id, title, short: words.short[id] ?? title, href };
  });
}
