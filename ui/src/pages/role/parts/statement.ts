// The keys of a statement's answers: a digit answers, 0 takes back.

/** Null for any other key, and for one that is held down or pressed with another. */
export function statementKey(
  { key, repeat, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent,
  count: number,
): { answer: number | null } | null {
  if (repeat || isComposing || ctrlKey || metaKey || altKey || !/^\d$/.test(key)) return null;
  const digit = Number(key);
  if (digit > count) return null;
  return { answer: digit === 0 ? null : digit };
}
