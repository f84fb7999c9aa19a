// The sections of the page, in the order in which they are read.

import type { Part } from '../../../components/sections/sections';
import { m } from '../../../i18n';
import { roleHref } from '../../../router';

export const SECTIONS = [
  'like',
  'harder',
  'thrives',
  'sits',
  'changing',
  'varies',
  'skills',
  'fit',
  'advancement',
  'moves',
  'interview',
  'related',
  'notes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export function parts(slug: string): Part<SectionId>[] {
  return SECTIONS.map((id) => {
    const title = m.role.sections[id];
    return { id, title, short: m.role.short[id] ?? title, href: roleHref(slug, id) };
  });
}
