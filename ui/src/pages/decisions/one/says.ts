// What the comparison of the options comes to, in sentences.

import { m } from '../../../i18n';
import type { Decision } from '../../../ipc';

/** Closer than this two values read alike. */
const LEVEL = 0.005;

type Compared = Pick<Decision, 'options' | 'criteria' | 'ratings' | 'weighed'>;

/** One after another; none where nothing can be compared. */
export function sentencesOf({ options, criteria, ratings, weighed }: Compared): string[] {
  if (weighed === null) return [];
  const words = m.decisions;
  const place = (at: number | undefined) => (at === undefined ? undefined : options[at]?.name);
  const middle = (at: number | undefined) => weighed.values[at ?? -1]?.middle ?? NaN;
  const [one, two] = weighed.order;
  const [first, second] = [place(one), place(two)];
  if (first === undefined || second === undefined) return [];

  // Then every weight and every open rating would be as good an answer as any.
  if (ratings.every((row) => row.every((rating) => rating === null))) return [words.unrated];
  const open = ratings.some((row) => row.some((rating) => rating === null || rating.least < rating.most));
  const level = Math.abs(middle(one) - middle(two)) < LEVEL;
  const { swap, findOut, settled } = weighed;
  const standing = () => {
    if (level && !settled) return open ? words.levelOpen(first, second) : words.level(first, second);
    if (!open) return words.known(first);
    return settled ? words.settled(first) : words.unsettled(first);
  };
  const about = swap === null ? undefined : criteria[swap.criterion]?.name;
  const option = findOut === null ? undefined : options[findOut.option]?.name;
  const criterion = findOut === null ? undefined : criteria[findOut.criterion]?.name;
  return [
    standing(),
    swap !== null && about !== undefined && !level ? words.swap(about, swap.from, swap.to, second) : '',
    option !== undefined && criterion !== undefined ? words.findOut(option, criterion) : '',
  ].filter(Boolean);
}

/** Why nothing can be compared yet. */
export function missingOf({ options, criteria }: Pick<Decision, 'options' | 'criteria'>): string {
  const words = m.decisions.missing;
  if (options.length < 2) return words.options;
  return criteria.length === 0 ? words.criteria : words.points;
}
