// Months and years as they are kept, "2019-04" or "2019", and how they lie to one another.

const SHAPE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

export function isMonth(text: string): boolean {
  return SHAPE.test(text);
}

export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

/** Whether `one` is surely before `other`: a year alone is before nothing in it. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Whole months from the day's month to `month`; a year alone lasts until its December. */
export function monthsUntil(month: string, day: Date): number {
  const [year = 0, number = 12] = month.split('-').map(Number);
  return (year - day.getFullYear()) * 12 + (number - 1 - day.getMonth());
}
