// The sections of the page in order, and which of them the reader is in.

import { m } from '../../../i18n';

export const SECTIONS = ['sits', 'changing', 'skills', 'related', 'titles', 'sources'] as const;
export type SectionId = (typeof SECTIONS)[number];

export function isSection(id: string | null): id is SectionId {
  return SECTIONS.some((section) => section === id);
}

export function sectionTitle(id: SectionId): string {
  return m.occupation.sections[id];
}

/**
 * The section being read: the last whose top has passed the reading line, and the last of all once the page cannot
 * scroll further. `tops` are distances in px from the top of the window part that scrolls.
 */
export function currentSection(
  tops: { id: SectionId; top: number }[],
  line: number,
  atEnd: boolean,
): SectionId | null {
  if (atEnd) return tops.at(-1)?.id ?? null;
  return tops.filter(({ top }) => top <= line).at(-1)?.id ?? tops[0]?.id ?? null;
}
