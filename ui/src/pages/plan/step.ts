// What a step may hold.

import { check, object, pipe, string } from 'valibot';
import { m } from '../../i18n';

/** Characters, as the core counts them. */
export const LONGEST_TITLE = 200;
const LONGEST_DETAIL = 2000;

export const lengthOf = (text: string): number => [...text.trim()].length;

/** The rules of the form; their messages are what the reader sees. */
export function stepSchema() {
  const words = m.planned;
  return object({
    title: pipe(
      string(),
      check((text) => text.trim() !== '', words.titleMissing),
      check((text) => lengthOf(text) <= LONGEST_TITLE, words.titleTooLong),
    ),
    detail: pipe(
      string(),
      check((text) => lengthOf(text) <= LONGEST_DETAIL, words.detailTooLong),
    ),
    due: string(),
  });
}
