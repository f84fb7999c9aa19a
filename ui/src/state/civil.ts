// Dates on the reader's own calendar, "2026-11-22". They sort as text, and never pass through an instant: in UTC it is
// another day for half the world.

/** The date of a moment here. */
export function civil(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

/** The date so many days after this moment's. */
export function civilIn(days: number, now: Date): string {
  return civil(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
