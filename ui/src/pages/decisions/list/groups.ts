// The decisions by how far they are: open, chosen, looked back on. Dates are civil and compared as text.

import type { Decision } from '../../../ipc';

export type Group = 'open' | 'waiting' | 'reviewed';
export const GROUPS: readonly Group[] = ['open', 'waiting', 'reviewed'];

export function groupOf({ choice, review }: Pick<Decision, 'choice' | 'review'>): Group {
  if (review !== null) return 'reviewed';
  return choice === null ? 'open' : 'waiting';
}

/** After every date there is. */
const NEVER = '9999-12-31';
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const dueOf = ({ choice }: Decision): string => choice?.reviewOn ?? NEVER;
const doneOn = ({ review }: Decision): string => review?.reviewedOn ?? '';

/**
 * Each with what is in it, without empty ones. What waits stands by the day to look back, the rest newest first; the
 * core has them newest first, which decides between those of one day.
 */
export function grouped(decisions: readonly Decision[]): { group: Group; of: Decision[] }[] {
  const inOrder: Record<Group, (a: Decision, b: Decision) => number> = {
    open: () => 0,
    waiting: (a, b) => order(dueOf(a), dueOf(b)),
    reviewed: (a, b) => order(doneOn(b), doneOn(a)),
  };
  return GROUPS.map((group) => ({
    group,
    of: decisions.filter((one) => groupOf(one) === group).sort(inOrder[group]),
  })).filter(({ of }) => of.length > 0);
}

export type Due = 'none' | 'later' | 'today' | 'past';

/** Where the day to look back stands to today; what was looked back on is no longer due. */
export function dueIs({ choice, review }: Pick<Decision, 'choice' | 'review'>, today: string): Due {
  const on = choice?.reviewOn ?? null;
  if (on === null || review !== null) return 'none';
  return on === today ? 'today' : on < today ? 'past' : 'later';
}

/** What an option is called; null for one that is gone. */
export function optionName({ options }: Pick<Decision, 'options'>, optionId: string): string | null {
  return options.find(({ id }) => id === optionId)?.name ?? null;
}
