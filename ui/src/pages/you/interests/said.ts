// What is said about the interests of one sitting, in sentences.

import { m } from '../../../i18n';
import type { InterestsSitting } from '../../../ipc';

/** What stands above the bars: the kinds that stand out, or why none is named. */
export function heading({ pattern, top }: InterestsSitting): string {
  return pattern === 'clear'
    ? m.interests.topTitle(top.map((scale) => m.interests.names[scale]))
    : m.interests.patterns[pattern].title;
}

export function meaning({ pattern, top }: InterestsSitting): string {
  return pattern === 'clear' && top.length === 1 ? m.interests.topOne : m.interests.patterns[pattern].text;
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
