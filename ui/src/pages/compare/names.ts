// What the figures of an occupation are called here: by the columns that show it.

import type { Comparison } from '../../ipc';

/** The titles of the columns whose occupations are among `codes`, in their order. */
export function titlesOf({ columns }: Comparison, codes: string[]): string[] {
  return columns.filter((column) => codes.includes(column.occupation.code)).map((column) => column.title);
}
