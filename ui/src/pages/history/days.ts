// Operations gathered by the day they were done, as a diary is.

import { formatDay } from '../../i18n';
import type { Operation } from '../../ipc';

export type Day = { name: string; operations: Operation[] };

/** Keeps the order given: newest first. */
export function byDay(operations: Operation[]): Day[] {
  const days: Day[] = [];
  for (const operation of operations) {
    const name = formatDay(operation.at);
    const last = days.at(-1);
    if (last?.name === name) last.operations.push(operation);
    else days.push({ name, operations: [operation] });
  }
  return days;
}

/** Whether what it was about has gone since; that something was erased is itself whole. */
export function erasedSince({ op, erased }: Operation): boolean {
  return erased && op !== 'empty_trash' && op !== 'erase_person';
}
