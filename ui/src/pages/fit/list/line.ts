// One occupation of the list in words.

import { formatMoney, formatSentences, m } from '../../../i18n';
import type { FitPlace, FitRow, Source } from '../../../ipc';
import type { Scored } from '../check/axis';

/** Repetitions a share is of. */
const REPETITIONS = 500;

const words = m.fitList.row;

export function preparationText({ preparation }: FitRow): string {
  return preparation === null ? m.common.preparationUnknown : (m.common.preparation[preparation] ?? '');
}

export function payText({ pay }: FitRow): string {
  return pay === null ? words.noPay : formatMoney(pay);
}

/** In how many repetitions it is in the first group. */
export function topShort({ top }: FitPlace): string {
  return top === null ? words.topNone : words.topShort(Math.round(top * REPETITIONS));
}

export function topSentence({ top, held, group }: FitPlace): string {
  if (top === null) return m.fit.bands.not_enough;
  // In the first group the two say the same.
  return formatSentences([words.top(top), held === null || group === 'closest' ? '' : words.held(held)]);
}

/** What is missed, and what is nearly missed; each is empty when nothing is. */
export function missedSentences({ missed }: FitPlace): { missed: string; near: string } {
  const names = (near: boolean) =>
    missed.filter((one) => one.near === near).map((one) => m.limits.names[one.limit]);
  const [failed, close] = [names(false), names(true)];
  return {
    missed: failed.length > 0 ? words.missed(failed) : '',
    near: close.length > 0 ? words.near(close) : '',
  };
}

/** Releases that an axis' figures of occupations are from, among all of the catalogue: conditions and values are older. */
const RELEASES: Record<Scored, RegExp> = {
  interests: /^onet-30/,
  strengths: /^onet-30/,
  values: /^onet-(18|29)/,
};

export function axisSources(axis: Scored, sources: Source[]): Source[] {
  return sources.filter(({ id }) => RELEASES[axis].test(id));
}
