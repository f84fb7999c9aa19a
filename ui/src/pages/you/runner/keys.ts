// The keys of the runner: a digit answers, the arrow back goes back.

export type RunnerKey = { answer: number } | 'skip' | 'back';

/**
 * What a key press asks for, or null. `count` is how many answers there are, and `mirrored` whether the page runs
 * from right to left. Within the row of answers the arrows move between them, and there are no keys in a field.
 */
export function runnerKey(event: KeyboardEvent, count: number, mirrored: boolean): RunnerKey | null {
  if (event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable]')) return null;
  if (event.key === 'Backspace') return 'back';
  const inAnswers = target?.closest('[role=radiogroup]');
  if (event.key === (mirrored ? 'ArrowRight' : 'ArrowLeft')) return inAnswers ? null : 'back';
  if (event.key === '0') return 'skip';
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  return digit >= 1 && digit <= count ? { answer: digit - 1 } : null;
}
