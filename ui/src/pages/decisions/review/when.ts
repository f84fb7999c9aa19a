// When somebody means to look back, in words; a day that has passed is said without blame.

import { m } from '../../../i18n';
import type { Decision } from '../../../ipc';
import { dueIs } from '../list/groups';

type Planned = Pick<Decision, 'choice' | 'review'>;

/** In a sentence. */
export function whenSentence(decision: Planned, today: string): string {
  const words = m.decisions;
  const on = decision.choice?.reviewOn ?? '';
  switch (dueIs(decision, today)) {
    case 'past':
      return words.reviewPast(on);
    case 'today':
      return words.reviewToday;
    case 'later':
      return words.reviewPlanned(on);
    case 'none':
      return words.reviewWhenever;
  }
}

/** The same as a few words in the list, and on Today beside a link. */
export function whenBriefly(decision: Planned, today: string, place: 'list' | 'today'): string {
  const words = place === 'list' ? m.decisions.byList : m.decisions.today;
  const on = decision.choice?.reviewOn ?? '';
  switch (dueIs(decision, today)) {
    case 'past':
      return words.wasPlanned(on);
    case 'today':
      return words.plannedToday;
    case 'later':
      return words.planned(on);
    case 'none':
      return m.decisions.noDay;
  }
}
