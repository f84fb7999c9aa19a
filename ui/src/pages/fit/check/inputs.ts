// What a reason comes from: the person's figure, the occupation's, and where each was given.

import { formatSentences, m } from '../../../i18n';
import type { FitFigures, FitReason } from '../../../ipc';
import type { Where } from './reading';
import { leanWords, type Middles } from './sentences';

export type Inputs = {
  /** The person's side. */
  you: string;
  /** Drafted and not confirmed by the person. */
  proposed: boolean;
  where: Where;
  /** The occupation's side, and the figures it comes from. */
  work: string;
  figures: FitFigures[];
};

/** Null for what the person said of the role itself, which has no figures behind it. */
export function inputsOf({ about }: FitReason, middles: Middles): Inputs | null {
  const words = m.fitCheck.reasons;
  switch (about.kind) {
    case 'interest':
      return {
        you: words.interestYou(about.person, middles.person),
        proposed: false,
        where: 'interests',
        work: words.interestWork(about.occupation, middles.occupation),
        figures: ['interests'],
      };
    case 'element':
      return {
        you: words.elementYou(about.person),
        proposed: about.proposed,
        where: 'skills',
        work: words.elementWork(about.occupation, about.importance),
        figures: ['skills', 'knowledge'],
      };
    case 'condition':
      return {
        you: words.conditionYou(leanWords(about.lean, about), about.weight),
        proposed: false,
        where: 'conditions',
        work: formatSentences([
          words.conditionWork(about.position, about.low, about.high),
          about.year === null ? '' : words.conditionYear(about.year),
        ]),
        figures: ['context', 'work_values'],
      };
    case 'constraint':
    case 'reaction':
    case 'statement':
      return null;
  }
}
