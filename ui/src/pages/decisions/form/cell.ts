// A rating as it is typed into its cell.

import { formatSpan, m } from '../../../i18n';
import type { DecisionRating } from '../../../ipc';

/** The best there is. */
const BEST = 10;

export type Cell =
  /** Null for what was left open. */
  { rating: DecisionRating | null } | { wrong: 'cellUnreadable' | 'cellReversed' | 'cellBeyond' };

/** `7`, `4–7` with any dash, and nothing or `?` for what is open. */
export function readCell(typed: string): Cell {
  const plain = typed.replace(/\s/g, '');
  if (plain === '' || plain === '?') return { rating: null };
  const [, low, high = low] = /^(\d{1,9})(?:[-‐‑‒–—−](\d{1,9}))?$/.exec(plain) ?? [];
  if (low === undefined || high === undefined) return { wrong: 'cellUnreadable' };
  const [least, most] = [Number(low), Number(high)];
  if (Math.max(least, most) > BEST) return { wrong: 'cellBeyond' };
  return least > most ? { wrong: 'cellReversed' } : { rating: { least, most } };
}

/** What is wrong with what was typed, in a sentence that names the criterion; empty when nothing is. */
export function cellTrouble(typed: string, criterion: string): string {
  const cell = readCell(typed);
  return 'wrong' in cell ? m.decisions[cell.wrong](criterion) : '';
}

export function writeCell(rating: DecisionRating | null): string {
  if (rating === null) return '';
  const { least, most } = rating;
  return least === most ? String(least) : formatSpan(String(least), String(most));
}
