// When a certificate runs out, in words.

import { m } from '../../../i18n';
import type { Experience } from '../../../ipc';
import { monthsUntil } from './months';

/** How many months ahead the end is marked. */
const SOON = 6;

export type Expiry = { text: string; mind: boolean };

export function expiryOf({ expires, expired }: Pick<Experience, 'expires' | 'expired'>, today: Date): Expiry {
  const words = m.experience;
  if (expires === null) return { text: words.noExpiry, mind: false };
  if (expired) return { text: words.expired(expires), mind: true };
  const months = monthsUntil(expires, today);
  // A year alone does not say which of its months.
  if (expires.length === 4) return { text: words.expiresInYear(expires), mind: months < 12 };
  if (months <= 0) return { text: words.expiresNow(expires), mind: true };
  return { text: words.expiresIn(expires, months), mind: months <= SOON };
}
