// The page's opening lines, composed from what is known and silent on what is not.

import { formatMoney, formatSentences, m } from '../../i18n';
import type { Occupation, Pay, Rating } from '../../ipc';
import { drawnAt, exact } from '../../components/charts/figures';
import { people } from './people';

export function lede(occupation: Occupation): string {
  const words = m.occupation.lede;
  const apart = distinctive(occupation);
  const lines = [
    ...counted(occupation),
    ...(apart.length > 0 ? [words.apart(apart)] : []),
    ...(occupation.hasRatings ? [] : [words.noRatings]),
  ];
  return formatSentences(lines);
}

function counted({ category, code, sharesCategoryWith }: Occupation): string[] {
  const words = m.occupation.lede;
  if (!category) return [words.noNumbers];
  const employed = exact(category.employment);
  const paid = payLine(category.pay);
  if (employed === null) return paid ? [paid] : [words.noNumbers];
  const count = people(employed);
  // A code of its own, with or without variants counted under it; or one that others' figures swallow.
  const own = !category.hybrid && code.endsWith('.00');
  const line = !own
    ? words.employedTogether(count, category.title)
    : sharesCategoryWith.length > 0
      ? words.employedWith(count)
      : words.employed(count);
  return paid ? [line, paid] : [line];
}

/** What can be said of pay when the top of the range is above what is published. */
export function payLine(pay: Pay): string | null {
  const words = m.occupation.lede;
  const per = pay.hourly ? m.occupation.perHour : m.occupation.perYear;
  const money = (value: number) => formatMoney(value, { hourly: pay.hourly });
  const low = exact(pay.p25);
  const high = exact(pay.p75);
  const median = drawnAt(pay.median);
  if (low !== null && high !== null) return words.half(money(low), money(high), per);
  if (low !== null) return words.threeQuarters(money(low), per);
  if (median !== null) return words.moreThanHalf(money(median), per);
  return null;
}

/**
 * The most distinctive skill, field of knowledge and ability, most distinctive first: important here (3 or more of 5)
 * and unusually so (one standard deviation above the mean of occupations).
 */
export function distinctive({
  skills,
  knowledge,
  abilities,
}: Pick<Occupation, 'skills' | 'knowledge' | 'abilities'>): string[] {
  const byDistinctiveness = (a: Rating, b: Rating) => b.distinctiveness - a.distinctiveness;
  return [skills, knowledge, abilities]
    .flatMap((domain) => domain.filter(telling).sort(byDistinctiveness).slice(0, 1))
    .sort(byDistinctiveness)
    .map((rating) => inSentence(rating.name));
}

function telling(rating: Rating): boolean {
  return !rating.suppressed && rating.value >= 3 && rating.distinctiveness >= 1;
}

/** "Production and Processing" → "production and processing"; languages keep their capital. */
export function inSentence(name: string): string {
  return name.toLowerCase().replace('english', 'English');
}
