// Check-ins under the month they are about: one list of headings and entries, because only the part of it that is in
// view is drawn.

import type { CheckIn } from '../../../ipc';

export type Line =
  | { kind: 'month'; key: string; month: string }
  | { kind: 'check_in'; key: string; checkIn: CheckIn; newest: boolean };

/** Keeps the order given: newest first. */
export function byMonth(checkIns: readonly CheckIn[]): Line[] {
  const lines: Line[] = [];
  let month = '';
  for (const [at, checkIn] of checkIns.entries()) {
    const its = checkIn.on.slice(0, 7);
    if (its !== month) lines.push({ kind: 'month', key: its, month: its });
    month = its;
    lines.push({ kind: 'check_in', key: checkIn.id, checkIn, newest: at === 0 });
  }
  return lines;
}

/** Longer than this a text is folded, in characters and in lines. */
const LONG = 1_400;
const TALL = 18;

export function isLong(text: string): boolean {
  return text.length > LONG || text.split('\n').length > TALL;
}
