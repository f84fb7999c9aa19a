// What each thing that matters counts for while it is being typed; once saved, the core says so.

import type { Weighing } from '../../../ipc';

/**
 * For each of `points`, in their order, its share of the whole: 0 to 1 and 1 together, or all 0 when nobody has a
 * point. By order they are the rank order centroid weights, w_i = (1/n)·Σ_{k=i..n} 1/k.
 */
export function weightsOf(weighing: Weighing, points: readonly number[]): number[] {
  if (weighing === 'ranked') {
    const of = points.length;
    const parts = points.map((_, at) => 1 / (at + 1));
    return parts.map((_, at) => parts.slice(at).reduce(sum, 0) / of);
  }
  const all = points.reduce(sum, 0);
  return points.map((one) => (all > 0 ? one / all : 0));
}

const sum = (a: number, b: number): number => a + b;
