// What Today shows of what is due: steps and the next check-in, those that have waited longest first.

import { nextBriefly } from '../../components/check-ins/next';
import { nextSteps, whenOf } from '../../components/planned/due';
import { m } from '../../i18n';
import type { PlannedMove } from '../../ipc';
import { checkInsHref, planHref } from '../../router';

export type DueLine = {
  kind: 'step' | 'check_in';
  key: string;
  title: string;
  href: string;
  when: string;
  late: boolean;
  /** Where the move leads that a step is for. */
  towards: string | null;
};

/** How many steps there are at most. */
const MOST = 3;

/** What is due by `until`. Dates are civil; `next` is that of the next check-in. */
export function dueLines(
  moves: readonly PlannedMove[],
  next: string | null,
  today: string,
  until: string,
): DueLine[] {
  const lines = nextSteps(moves, until, MOST).map(({ step, of }) => {
    const when = whenOf(step, today);
    const line: DueLine = {
      kind: 'step',
      key: step.id,
      title: step.title,
      href: planHref(of.id),
      when: when?.text ?? '',
      late: when?.late ?? false,
      towards: of.to.title,
    };
    return { due: step.due ?? '', line };
  });
  if (next !== null && next <= until) {
    const line: DueLine = {
      kind: 'check_in',
      key: 'check_in',
      title: m.today.checkIn,
      href: checkInsHref('write'),
      when: nextBriefly(next, today),
      // A check-in that has passed is no debt.
      late: false,
      towards: null,
    };
    // The check-in comes after the steps of its day.
    const at = lines.findIndex(({ due }) => due > next);
    lines.splice(at < 0 ? lines.length : at, 0, { due: next, line });
  }
  return lines.map(({ line }) => line);
}
