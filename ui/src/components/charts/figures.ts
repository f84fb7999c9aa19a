// Reading a published figure: a number, a number above the ceiling, or no number and why.

import type { Figure } from '../../ipc';

/** The number to draw at: the value, or the ceiling it exceeds; null when there is none. */
export function drawnAt(figure: Figure): number | null {
  return figure.kind === 'value' || figure.kind === 'at_least' ? figure.value : null;
}

/** The number when it is exact as published. */
export function exact(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null;
}

/** Half the width of the 95 % interval, from a relative standard error in percent (normal approximation). */
export function margin95(value: number, relativeErrorPercent: number | null): number | null {
  return relativeErrorPercent === null ? null : 1.96 * (relativeErrorPercent / 100) * value;
}
