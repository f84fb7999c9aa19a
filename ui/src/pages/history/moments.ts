// Since when: a date, or a moment that moves on with the days.

/** `date` is a date that is still to be chosen; otherwise a civil date. */
export type Since = 'visit' | 'week' | 'month' | 'date' | (string & {});

export function isSince(text: string): text is Since {
  return ['visit', 'week', 'month', 'date'].includes(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The instant that is meant, RFC 3339; null when it is not known yet. A date begins at the reader's midnight. */
export function instantOf(since: Since, now: Date, visit: string | null): string | null {
  if (since === 'visit') return visit;
  if (since === 'date') return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (since === 'week') day.setDate(day.getDate() - 7);
  else if (since === 'month') day.setMonth(day.getMonth() - 1);
  else {
    const [year = 0, month = 1, date = 1] = since.split('-').map(Number);
    day.setFullYear(year, month - 1, date);
  }
  return Number.isNaN(day.getTime()) ? null : day.toISOString();
}
