// From when to when, in words.

import { m } from '../../../i18n';
import type { Experience } from '../../../ipc';

/** Empty when nothing is said of it. */
export function spanOf({ kind, begins, ends }: Pick<Experience, 'kind' | 'begins' | 'ends'>): string {
  const words = m.experience;
  if (kind === 'certificate') return begins === null ? '' : words.issuedIn(begins);
  if (kind === 'story' && begins !== null && ends === null) return words.in(begins);
  if (begins === null) return ends === null ? '' : words.until(ends);
  if (ends === null) return words.since(begins);
  return begins === ends ? words.in(begins) : words.span(begins, ends);
}
