// Other limits, tried.

import { m } from '../../../i18n';
import type { Limit, WhatIf } from '../../../ipc';
import type { Moves } from './groups';

/** Where the slider ends, in dollars; the field beside it goes further. */
export const SLIDER_END = 200_000;
export const SLIDER_STEP = 2_500;

/** The most that can be tried and kept. */
export const MOST_PAY = 1_000_000;

export function differs(a: WhatIf, b: WhatIf): boolean {
  return changed(a, b).length > 0;
}

/** The limits that would have to be set for `tried` to be the person's own. */
export function changed(own: WhatIf, tried: WhatIf): Limit[] {
  const all: [keyof WhatIf, Limit][] = [
    ['payFloor', { key: 'pay_floor', value: tried.payFloor }],
    ['remote', { key: 'remote', value: tried.remote }],
    ['educationMax', { key: 'education_max', value: tried.educationMax }],
  ];
  return all.filter(([key]) => own[key] !== tried[key]).map(([, limit]) => limit);
}

/** What moves, in a sentence. */
export function movesSentence({ count, by }: Moves): string {
  const words = m.fitList.whatIf;
  if (count === 0) return words.nothingMoves;
  const parts = by.map((one) =>
    one.by > 0 ? words.more[one.group](one.by) : words.fewer[one.group](-one.by),
  );
  return words.moves(count, parts.length > 0 ? parts : [words.swapped]);
}
