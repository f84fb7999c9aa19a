// What stands beside the drawing of an axis: its numbers in sentences, and as rows of a table.

import { formatSentences, m } from '../../../i18n';
import type { FitCheck } from '../../../ipc';
import { LEVELS, scoreWords, zoneNames, type Scored } from './axis';
import { scoreOf } from './reading';

/** Where the score may be, and for strengths what the band asks for besides the gap. */
export function leadOf(axis: Scored, check: FitCheck): string {
  const { band, strengths: words } = m.fitCheck;
  const { low, high } = scoreOf(check, axis);
  const between =
    low === null || high === null ? '' : band.between(scoreWords(axis, low), scoreWords(axis, high));
  if (axis !== 'strengths') return between;
  const { axis: gap, similarity, similarFrom, largestGap, compared } = check.strengths;
  const alike = similarity !== null && similarity >= similarFrom ? words.similar : words.other;
  return formatSentences([
    gap.score === null ? '' : words.gap(gap.score * LEVELS),
    between,
    similarity === null ? '' : alike(similarity, similarFrom),
    largestGap === null ? '' : words.largest(largestGap),
    words.compared(compared),
  ]);
}

export type Row = { what: string; value: string };

export function rowsOf(axis: Scored, check: FitCheck): Row[] {
  const words = m.fitCheck.figure;
  const { band, score, low, high, held, cuts } = scoreOf(check, axis);
  const number = (value: number | null) => (value === null ? words.none : words.number(value));
  // A gap is written in levels, as everywhere.
  const scale = axis === 'strengths' ? LEVELS : 1;
  const scaled = (value: number | null) => number(value === null ? null : value * scale);
  const names = zoneNames(axis);
  const rows: Row[] = [
    { what: words.rows.band, value: m.fit.bands[band] },
    { what: words.rows.score, value: scaled(score) },
    { what: words.rows.low, value: scaled(low) },
    { what: words.rows.high, value: scaled(high) },
    { what: words.rows.held, value: held === null ? words.none : words.held(held) },
    ...cuts.map((cut, at) => ({
      what: words.rows.cut(names[at] ?? '', names[at + 1] ?? ''),
      value: scaled(cut),
    })),
  ];
  if (axis !== 'strengths') return rows;
  const { similarity, similarFrom, largestGap, compared } = check.strengths;
  return [
    ...rows,
    { what: words.rows.similarity, value: number(similarity) },
    { what: words.rows.similarFrom, value: number(similarFrom) },
    { what: words.rows.largest, value: number(largestGap) },
    { what: words.rows.compared, value: words.count(compared) },
  ];
}
