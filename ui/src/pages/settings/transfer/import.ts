// What a file would bring, in numbers.

import type { ImportPreview } from '../../../ipc';

/** Whether everything in it is here already. */
export function bringsNothing({ persons, drafts }: ImportPreview): boolean {
  return drafts === 0 && persons.every(({ fresh, differ }) => fresh === 0 && differ === 0);
}
