// What somebody could begin a move with: its gaps, the weightiest first, and what is found out at little cost.

import { m } from '../../i18n';
import type { MoveBetween, MoveElement, StepEntry } from '../../ipc';

/** So many gaps come before what is asked of others, so that both are among those that are checked. */
const GAPS_FIRST = 3;
/** Checked until somebody says otherwise. */
export const CHECKED = 5;
/** Shown until all are asked for. */
export const SHOWN = 12;

/**
 * Steps to begin with; none where the gap is not known. `largest` is the largest single gap of what is important, and
 * `role` says that the move leads to a role and not to an occupation.
 */
export function proposals(
  { there, toTitle }: Pick<MoveBetween, 'there' | 'toTitle'>,
  largest: MoveElement | null,
  role: boolean,
): StepEntry[] {
  if (there.row.gap === null) return [];
  const words = m.planned.steps;
  const gaps = there.gap.map(closing);
  const asking: StepEntry[] = [];
  const zones = there.row.zones ?? 0;
  if (zones >= 1) asking.push(step(words.schooling(toTitle), words.schoolingDetail(zones)));
  if (largest) {
    const title = role ? words.talkRole(toTitle) : words.talkOccupation(toTitle);
    asking.push(step(title, words.talkDetail(largest.name, largest.asked - largest.has), largest.element));
  }
  return [...gaps.slice(0, GAPS_FIRST), ...asking, ...gaps.slice(GAPS_FIRST)];
}

function closing({ element, name, has, asked, like }: MoveElement): StepEntry {
  const words = m.planned.steps;
  return step(words.gap(name, has, asked), like === null ? '' : words.like(like), element);
}

function step(title: string, detail: string, element: string | null = null): StepEntry {
  return { title, detail, element, due: null };
}
