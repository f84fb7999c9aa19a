// What Today shows of a plan.

import type { SavedOccupation } from '../../ipc';

const RECENT = 3;
/** Days after which an old note is worth reading again. */
const LONG_AGO = 365;

/** The ones touched last, newest first. */
export function recent(saved: readonly SavedOccupation[]): SavedOccupation[] {
  // Instants in UTC sort as text.
  return [...saved].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, RECENT);
}

/** A note from long ago: another each day, so that every one comes round. */
export function fromLongAgo(saved: readonly SavedOccupation[], now: Date): SavedOccupation | null {
  const day = Math.floor(now.getTime() / 86_400_000);
  const old = saved.filter(
    (one) => one.note.trim() !== '' && day - Date.parse(one.savedOn) / 86_400_000 > LONG_AGO,
  );
  return old.length === 0 ? null : (old[day % old.length] ?? null);
}

/** The last paragraph of a note: what was written last. */
export function lastWords(note: string): string {
  return (
    note
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  );
}

/** The first paragraph: what was thought on the day. */
export function firstWords(note: string): string {
  return note.trim().split(/\n\s*\n/)[0] ?? '';
}

/** The first three steps, and which are behind the person. */
export function firstSteps(saved: readonly SavedOccupation[]): {
  found: boolean;
  two: boolean;
  why: boolean;
} {
  return {
    found: saved.length > 0,
    two: saved.length > 2,
    why: saved.some((one) => one.note.trim() !== ''),
  };
}
