// Operations under the day they were done, as a diary is: one list of headings and lines, because only the part
// of it that is in view is drawn.

import { formatDay } from '../../i18n';
import type { Operation } from '../../ipc';

export type Line =
  | { kind: 'day'; key: string; name: string }
  | { kind: 'operation'; key: string; operation: Operation }
  | { kind: 'more'; key: string };

/** Keeps the order given: newest first. With `more`, the end of the list asks for what is older. */
export function byDay(operations: Operation[], more: boolean): Line[] {
  const lines: Line[] = [];
  let day = '';
  for (const operation of operations) {
    const name = formatDay(operation.at);
    if (name !== day) lines.push({ kind: 'day', key: `day ${operation.id}`, name });
    day = name;
    lines.push({ kind: 'operation', key: operation.id, operation });
  }
  if (more) lines.push({ kind: 'more', key: `more ${operations.length}` });
  return lines;
}

/** Whether what it was about has gone since; that something was erased is itself whole. */
export function erasedSince({ op, erased }: Operation): boolean {
  return erased && op !== 'empty_trash' && op !== 'erase_person';
}
