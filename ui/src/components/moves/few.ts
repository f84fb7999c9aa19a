// The few moves that stand on another page.

import type { MoveRow } from '../../ipc';

const MOST = 5;

/** The most alike of those that are viable; they come in that order. */
export function few(rows: readonly MoveRow[]): MoveRow[] {
  return rows.filter((row) => row.viable === 'yes').slice(0, MOST);
}
