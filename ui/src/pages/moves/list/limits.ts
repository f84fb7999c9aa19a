// The limits, one by one: how far each can be moved, and in what steps.

import type { MoveLimits } from '../../../ipc';

export type LimitKey = keyof MoveLimits;
export type LimitPart = 'viable' | 'desirable' | 'safe' | 'class';

export type LimitField = { key: LimitKey; part: LimitPart; min: number; max: number; step: number };

/** In the order of the labels. Ends are those that the core takes. */
export const LIMIT_FIELDS: readonly LimitField[] = [
  { key: 'similar', part: 'viable', min: 0, max: 100, step: 1 },
  { key: 'largestGap', part: 'viable', min: 0, max: 7, step: 0.5 },
  { key: 'zones', part: 'viable', min: 0, max: 4, step: 1 },
  { key: 'keeps', part: 'desirable', min: 0, max: 2, step: 0.05 },
  { key: 'exposure', part: 'safe', min: 0, max: 100, step: 1 },
  { key: 'growth', part: 'safe', min: 0, max: 100, step: 1 },
  { key: 'clearly', part: 'class', min: 0.5, max: 1, step: 0.01 },
];

export const PARTS: readonly LimitPart[] = ['viable', 'desirable', 'safe', 'class'];

/** Whether two are the same for a reader: a slider cannot stand between its steps, a default can. */
export function sameLimits(a: MoveLimits, b: MoveLimits): boolean {
  return LIMIT_FIELDS.every(({ key }) => Math.abs(a[key] - b[key]) < 1e-9);
}

/** `limits` with one of them set, or null when that is what holds without anybody. */
export function withLimit(
  limits: MoveLimits,
  defaults: MoveLimits,
  key: LimitKey,
  value: number,
): MoveLimits | null {
  const next = { ...limits, [key]: value };
  return sameLimits(next, defaults) ? null : next;
}
