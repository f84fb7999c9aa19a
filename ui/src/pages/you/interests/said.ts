// What is said about the interests of one sitting, in sentences.

import { m } from '../../../i18n';
import type { InterestScale, InterestsSitting } from '../../../ipc';

const { patterns } = m.interests;

const named = (scales: InterestScale[]) => scales.map((scale) => m.interests.names[scale]);

/** What stands above the bars: the kinds that stand out, or why none is named. */
export function heading({ pattern }: Pick<InterestsSitting, 'pattern'>): string {
  switch (pattern.kind) {
    case 'nothing_answered':
      return patterns.nothingTitle;
    case 'too_few':
      return patterns.tooFewTitle;
    case 'straight_lined':
      return patterns.sameTitle;
    case 'flat':
      return patterns.flatTitle;
    case 'clear':
      return patterns.clearTitle(named(pattern.highest));
  }
}

/** What can and cannot be said from it, in a sentence or two. */
export function meaning({ pattern, scales }: InterestsSitting): string {
  switch (pattern.kind) {
    case 'nothing_answered':
      return patterns.nothing;
    case 'too_few':
      return patterns.tooFew(named(pattern.scales));
    case 'straight_lined':
      return patterns.same(pattern.share * 100, m.interests.answers[pattern.answer - 1] ?? '');
    case 'flat':
      return patterns.flat;
    case 'clear':
      if (pattern.highest.length === 1) return patterns.clearOne;
      return pattern.highest.length < scales.length - 1 ? patterns.clearSome : patterns.clearAll;
  }
}

/** One sentence for each kind that moved beyond noise, and one for the rest; nothing when there is no time before. */
export function changes({ scales, comparedWith }: InterestsSitting): string[] {
  if (comparedWith === null) return [];
  const words = m.interests;
  const compared = scales.filter((one) => one.change !== null);
  const moved = compared.filter((one) => one.change?.beyondNoise);
  const said = moved.flatMap(({ scale, change }) => {
    if (!change) return [];
    const name = words.names[scale];
    const to = change.from + change.by;
    return [change.by > 0 ? words.rose(name, change.from, to) : words.fell(name, change.from, to)];
  });
  const rest = compared.length - moved.length;
  const left = scales.length - compared.length;
  return [
    ...said,
    ...(rest === 0 ? [] : [moved.length === 0 ? words.allSame : words.restSame(rest)]),
    ...(left === 0 ? [] : [words.notComparable(left)]),
  ];
}
