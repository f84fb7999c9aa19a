// What a search found, as one list that is chosen from: roles by their titles, occupations, then roles by their prose.

import type { Found } from '../../components/controls/titles.svelte';
import type { RoleHit, SearchTitles, TitleHit } from '../../ipc';
import { occupationHref, roleHref } from '../../router';
import { sectionOf } from '../role/page/found';

export type Line =
  | { kind: 'role'; id: string; href: string; title: string; hit: RoleHit }
  | { kind: 'occupation'; id: string; href: string; title: string; hit: TitleHit };

export type Group = { id: 'roles' | 'occupations' | 'prose'; lines: Line[] };

/** In the order in which they are shown; a group with nothing in it is left out. */
export function groupsOf(answer: SearchTitles): Group[] {
  const titled = answer.roles.filter((hit) => hit.matched !== null);
  const prose = answer.roles.filter((hit) => hit.matched === null);
  const groups: Group[] = [
    { id: 'roles', lines: titled.map(roleLine) },
    { id: 'occupations', lines: answer.hits.map(occupationLine) },
    { id: 'prose', lines: prose.map(roleLine) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

export function linesOf(answer: SearchTitles): Line[] {
  return groupsOf(answer).flatMap(({ lines }) => lines);
}

/** What the search made of what was typed, when that is not simply the same words. */
export function understood({ query, answer }: Found): string | null {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return answer.cleaned === '' || plain(answer.cleaned) === plain(query) ? null : answer.cleaned;
}

/** To the section that holds the words, where the role was found by them. */
function roleLine(hit: RoleHit): Line {
  const { slug, title } = hit.role;
  const section = hit.passages[0] && sectionOf(hit.passages[0].section);
  return { kind: 'role', id: `result-${slug}`, href: roleHref(slug, section), title, hit };
}

function occupationLine(hit: TitleHit): Line {
  const { code, title } = hit.occupation;
  return { kind: 'occupation', id: `result-${code}`, href: occupationHref(code), title, hit };
}
