// The two ends of a chosen move: what they are called and where they lead.

import { m } from '../../i18n';
import type { PlannedEnd, PlannedMove } from '../../ipc';
import { ME, moveHref, occupationHref, roleHref } from '../../router';

/** How an address names it: a role by its slug, an occupation by its code. */
const named = ({ slug, code }: PlannedEnd): string => slug ?? code;

export function targetOf({ to }: Pick<PlannedMove, 'to'>): string {
  return named(to);
}

export function titleOf({ from, to }: Pick<PlannedMove, 'from' | 'to'>): string {
  return from === null ? m.planned.fromYou(to.title) : m.planned.from(from.title, to.title);
}

/** The page of the move; null when today's catalogue has lost one of its ends. */
export function hrefOf({ from, to }: Pick<PlannedMove, 'from' | 'to'>): string | null {
  if (!to.inCatalogue || from?.inCatalogue === false) return null;
  return moveHref(named(to), from === null ? ME : named(from));
}

/** The page of the role or occupation it leads to. */
export function targetHref({ to }: Pick<PlannedMove, 'to'>): string {
  return to.slug === null ? occupationHref(to.code) : roleHref(to.slug);
}
