// Ordering rated elements for reading.

import { byName, formatYears } from '../../../i18n';
import type { Rating } from '../../../ipc';

export type Order = 'distinctive' | 'important';

/** On the scale from 1 to 5, less than this is less than "somewhat important". */
const SOMEWHAT = 2;

/**
 * Most distinctive or most important first; what the publisher withholds comes last, by name. However unusual, what
 * hardly matters in the work does not come before what does.
 */
export function ordered(ratings: Rating[], order: Order): Rating[] {
  const rank = (rating: Rating) => (order === 'distinctive' ? rating.distinctiveness : rating.value);
  return [...ratings].sort((a, b) => {
    if (a.suppressed !== b.suppressed) return a.suppressed ? 1 : -1;
    if (a.suppressed) return byName(a.name, b.name);
    const matters = Number(b.value >= SOMEWHAT) - Number(a.value >= SOMEWHAT);
    return matters || rank(b) - rank(a) || b.value - a.value || byName(a.name, b.name);
  });
}

/** When ratings were collected: "2023", or "2008 to 2023" when they differ; empty when nobody says. */
export function collectedIn(ratings: Rating[]): string {
  const years = ratings.flatMap((rating) => rating.collected?.match(/\d{4}/)?.[0] ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  return formatYears(Number(first), Number(last));
}

/** Collected ten or more years before the source appeared. */
export function isOld(ratings: Rating[], released: number): boolean {
  const newest = collectedIn(ratings.slice(0, 1)).slice(0, 4);
  return newest !== '' && released - Number(newest) >= 10;
}
