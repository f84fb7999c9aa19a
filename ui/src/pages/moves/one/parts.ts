// The sections of the page, in the order in which they are read.

import type { Part } from '../../../components/sections/sections';
import { m } from '../../../i18n';

export const SECTIONS = [
  'labels',
  'ways',
  'gap',
  'shared',
  'surplus',
  'alike',
  'stop',
  'pay',
  'outlook',
  'stay',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** `href` is the page's own address. Staying is a part only where a role has a ladder. */
export function parts(href: string, stay: boolean): Part<SectionId>[] {
  const words = m.move;
  return SECTIONS.filter((id) => id !== 'stay' || stay).map((id) => {
    const title = words.sections[id];
    return { id, title, short: words.short[id] ?? title, href };
  });
}
