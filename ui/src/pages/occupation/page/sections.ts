// The sections of the page, in order.

import { m } from '../../../i18n';
import { occupationHref } from '../../../router';
import type { Part } from '../../../components/sections/sections';

const SECTIONS = ['sits', 'changing', 'skills', 'fit', 'moves', 'related', 'titles', 'sources'] as const;

export function parts(code: string): Part<(typeof SECTIONS)[number]>[] {
  return SECTIONS.map((id) => ({ id, title: m.occupation.sections[id], href: occupationHref(code, id) }));
}
