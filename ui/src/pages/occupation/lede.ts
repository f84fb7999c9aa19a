// The page's opening lines, composed from what is known and silent on what is not.

import { formatMoney, formatSentences, m } from '../../i18n';
import type { Category, Occupation, Pay, Rating } from '../../ipc';
import { drawnAt, exact } from '../../components/charts/figures';
import { people } from './people';

/** What the lines are composed from. */
type Known = Pick<
  Occupation,
  | 'code'
  | 'category'
  | 'sharesCategoryWith'
  | 'projections'
  | 'hasRatings'
  | 'skills'
  | 'knowledge'
  | 'abilities'
>;

/**
 * A relative standard error above this is no basis for a sentence, percent: the 95 % interval then reaches some 30 %
 * either side. The figure itself stands below, with its error.
 */
const IMPRECISE = 15;

export function lede(occupation: Known): string {
  const words = m.occupation.lede;
  const apart = distinctive(occupation);
  const lines = [
    ...counted(occupation),
    entry(occupation),
    apart.length > 0 ? words.apart(apart) : '',
    occupation.hasRatings ? '' : words.noRatings,
  ];
  return formatSentences(lines);
}

function counted(occupation: Known): string[] {
  const words = m.occupation.lede;
  const { category } = occupation;
  if (!category) return [words.noNumbers];
  const employed = employedLine(occupation, category);
  // The publisher gives an error for the mean only; a percentile is hardly better known.
  const paid = precise(category.pay.meanRse) ? payLine(category.pay, employed !== null) : null;
  const lines = [employed, paid].filter((line) => line !== null);
  if (lines.length > 0) return lines;
  return [category.employment.kind === 'value' ? words.imprecise : words.withheld];
}

function employedLine(
  { code, sharesCategoryWith }: Known,
  { employment, employmentRse, hybrid, title }: Category,
): string | null {
  const words = m.occupation.lede;
  const employed = exact(employment);
  if (employed === null || !precise(employmentRse)) return null;
  const count = people(employed);
  // A code of its own, with or without variants counted under it; or one that others' figures swallow.
  if (hybrid || !code.endsWith('.00')) return words.employedTogether(count, title);
  return sharesCategoryWith.length > 0 ? words.employedWith(count) : words.employed(count);
}

function precise(relativeError: number | null): boolean {
  return relativeError === null || relativeError <= IMPRECISE;
}

/**
 * What can be said of pay when the top of the range is above what is published. `them` says that a sentence before
 * has named the people.
 */
export function payLine(pay: Pay, them = true): string | null {
  const words = m.occupation.lede;
  const per = pay.hourly ? m.occupation.perHour : m.occupation.perYear;
  const money = (value: number) => formatMoney(value, { hourly: pay.hourly });
  const low = exact(pay.p25);
  const high = exact(pay.p75);
  const median = drawnAt(pay.median);
  if (low !== null && high !== null) return words.half(money(low), money(high), per, them);
  if (low !== null) return words.threeQuarters(money(low), per, them);
  if (median !== null) return words.moreThanHalf(money(median), per, them);
  return null;
}

/** What most newcomers need, where the Bureau's words for it are known to us. */
function entry({ projections }: Known): string {
  const level = projections[0]?.typicalEducation;
  const named = level ? m.occupation.lede.entryLevels[level] : undefined;
  return named ? m.occupation.lede.entry(named) : '';
}

/**
 * The most distinctive skill, field of knowledge and ability, most distinctive first: important here (3 or more of 5,
 * and no less than 2.5 at the lower end of its interval) and unusually so (one standard deviation above the mean of
 * occupations).
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
  const sure = rating.value >= 3 && (rating.low ?? rating.value) >= 2.5;
  return !rating.suppressed && sure && rating.distinctiveness >= 1;
}

/** "Production and Processing" → "production and processing"; languages keep their capital. */
export function inSentence(name: string): string {
  return name.toLowerCase().replace('english', 'English');
}
