// What Today shows of what is due: steps, decisions to look back on and the next check-in, those that have waited longest
// first.

import { nextBriefly } from '../../components/check-ins/next';
import { nextSteps, whenOf } from '../../components/planned/due';
import { m } from '../../i18n';
import type { Decision, PlannedMove } from '../../ipc';
import { checkInsHref, decisionsHref, planHref } from '../../router';
import { grouped } from '../decisions/list/groups';
import { whenBriefly } from '../decisions/review/when';

export type DueLine = {
  kind: 'step' | 'decision' | 'check_in';
  key: string;
  title: string;
  href: string;
  when: string;
  late: boolean;
  /** Where the move leads that a step is for. */
  towards: string | null;
};

/** How many steps there are at most, and how many decisions. */
const MOST = 3;

export type Planned = {
  moves: readonly PlannedMove[];
  decisions: readonly Decision[];
  /** The civil date of the next check-in. */
  next: string | null;
};

/** What is due by `until`. Dates are civil. */
export function dueLines({ moves, decisions, next }: Planned, today: string, until: string): DueLine[] {
  // Of one day the steps come first, and the check-in last.
  return [
    ...steps(moves, today, until),
    ...toLookBackOn(decisions, today, until),
    ...checkIn(next, today, until),
  ]
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
    .map(({ line }) => line);
}

type Due = { due: string; line: DueLine };

function steps(moves: readonly PlannedMove[], today: string, until: string): Due[] {
  return nextSteps(moves, until, MOST).map(({ step, of }) => {
    const when = whenOf(step, today);
    return {
      due: step.due ?? '',
      line: {
        kind: 'step',
        key: step.id,
        title: step.title,
        href: planHref(of.id),
        when: when?.text ?? '',
        late: when?.late ?? false,
        towards: of.to.title,
      },
    };
  });
}

function toLookBackOn(decisions: readonly Decision[], today: string, until: string): Due[] {
  const waiting = grouped(decisions).find(({ group }) => group === 'waiting')?.of ?? [];
  return waiting
    .map((decision) => ({ decision, due: decision.choice?.reviewOn ?? null }))
    .flatMap(({ decision, due }) => (due !== null && due <= until ? [{ decision, due }] : []))
    .slice(0, MOST)
    .map(({ decision, due }) => ({
      due,
      line: {
        kind: 'decision',
        key: decision.id,
        title: m.decisions.today.lookBack(decision.question),
        href: decisionsHref(decision.id),
        when: whenBriefly(decision, today, 'today'),
        // Looking back later is no debt either.
        late: false,
        towards: null,
      },
    }));
}

function checkIn(next: string | null, today: string, until: string): Due[] {
  if (next === null || next > until) return [];
  return [
    {
      due: next,
      line: {
        kind: 'check_in',
        key: 'check_in',
        title: m.today.checkIn,
        href: checkInsHref('write'),
        when: nextBriefly(next, today),
        // A check-in that has passed is no debt.
        late: false,
        towards: null,
      },
    },
  ];
}
