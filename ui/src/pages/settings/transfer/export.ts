// What must hold before everything is exported.

import { forward, object, partialCheck, picklist, pipe, string } from 'valibot';
import { m } from '../../../i18n';
import type { ExportRequest } from '../../../ipc';

const words = m.transfer;

export const exportSchema = pipe(
  object({ how: picklist(['sealed', 'plain']), fresh: string(), again: string() }),
  forward(
    partialCheck(
      [['how'], ['fresh']],
      ({ how, fresh }) => how === 'plain' || fresh.length >= 8,
      words.tooShort,
    ),
    ['fresh'],
  ),
  forward(
    partialCheck(
      [['how'], ['fresh'], ['again']],
      ({ how, fresh, again }) => how === 'plain' || fresh === again,
      words.different,
    ),
    ['again'],
  ),
);

export function bundleRequest(how: 'sealed' | 'plain', fresh: string): ExportRequest {
  return { what: 'bundle', passphrase: how === 'sealed' ? fresh : null };
}
