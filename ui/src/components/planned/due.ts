// Which steps come next. All dates here are civil and compared as text.

import { m } from '../../i18n';
import type { MoveState, PlannedMove, Step } from '../../ipc';

export type Due = 'none' | 'later' | 'today' | 'past';

/** Where the date of a step stands to today; what is done is no longer due. */
export function dueOf({ due, done }: Pick<Step, 'due' | 'done'>, today: string): Due {
  if (due === null || done !== null) return 'none';
  return due === today ? 'today' : due < today ? 'past' : 'later';
}

/** Its date in words, and whether it is behind today; null when there is nothing to say. */
export function whenOf(
  step: Pick<Step, 'due' | 'done'>,
  today: string,
): { text: string; late: boolean } | null {
  const words = m.planned;
  const { due, done } = step;
  if (done !== null) return { text: words.doneOn(done), late: false };
  if (due === null) return null;
  switch (dueOf(step, today)) {
    case 'past':
      return { text: words.wasDue(due), late: true };
    case 'today':
      return { text: words.dueToday, late: false };
    default:
      return { text: words.due(due), late: false };
  }
}

/** Whether anything is still to be done for it. */
export function isOpen(state: MoveState): boolean {
  return state !== 'done' && state !== 'dropped';
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export type NextStep = { step: Step; of: PlannedMove };

/** The steps of open moves that are due by `until`, those that have waited longest first. */
export function nextSteps(moves: readonly PlannedMove[], until: string, most: number): NextStep[] {
  return moves
    .filter(({ state }) => isOpen(state))
    .flatMap((of) => of.steps.map((step) => ({ step, of })))
    .filter(({ step }) => step.done === null && step.due !== null && step.due <= until)
    .sort((a, b) => order(a.step.due ?? '', b.step.due ?? ''))
    .slice(0, most);
}

/** Those that are open, and those that are done or dropped; each newest first. */
export function sorted(moves: readonly PlannedMove[]): { open: PlannedMove[]; over: PlannedMove[] } {
  // Chosen on the same day they keep the core's order, which is by the moment.
  const newest = [...moves].sort((a, b) => order(b.addedOn, a.addedOn));
  return {
    open: newest.filter(({ state }) => isOpen(state)),
    over: newest.filter(({ state }) => !isOpen(state)),
  };
}
