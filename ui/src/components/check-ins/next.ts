// When the next check-in is planned. Dates are civil and compared as text.

import { m } from '../../i18n';

export type Next = 'none' | 'later' | 'today' | 'past';

export function nextIs(next: string | null, today: string): Next {
  if (next === null) return 'none';
  return next === today ? 'today' : next < today ? 'past' : 'later';
}

/** In a sentence; what has passed is said without blame. */
export function nextSentence(next: string | null, today: string): string {
  const words = m.checkIns;
  if (next === null) return words.whenever;
  switch (nextIs(next, today)) {
    case 'past':
      return words.wasPlanned(next);
    case 'today':
      return words.plannedToday;
    default:
      return words.planned(next);
  }
}

/** The same in a few words, beside a link. */
export function nextBriefly(next: string, today: string): string {
  const words = m.checkIns.brief;
  switch (nextIs(next, today)) {
    case 'past':
      return words.wasPlanned(next);
    case 'today':
      return words.plannedToday;
    default:
      return words.planned(next);
  }
}
