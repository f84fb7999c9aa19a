// The map as a list: the same occupations with what is near each of them, narrowed and in order.

import { byName } from '../../i18n';
import type { MapPoint } from '../../ipc';

export const ORDERS = ['title', 'pay', 'growth', 'fit'] as const;
export type Order = (typeof ORDERS)[number];

export const ONLY = ['saved', 'reachable', 'written'] as const;
export type Only = (typeof ONLY)[number];

export type Filters = { words: string; track: string | null; only: Only | '' };

const FIT_ORDER = ['closest', 'worth', 'stretch', 'unlikely', 'blocked'];

/** Indices of the points that pass, in order: what is not known comes last whichever way it runs. */
export function listed(
  points: readonly MapPoint[],
  filters: Filters,
  order: Order,
  rising: boolean,
): number[] {
  const wanted = filters.words.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = points.flatMap((point, at) => (passes(point, filters, wanted) ? [at] : []));
  const titleOf = (at: number) => points[at]?.occupation.title ?? '';
  const sign = rising ? 1 : -1;
  return passing.sort((a, b) => {
    const byTitle = byName(titleOf(a), titleOf(b));
    if (order === 'title') return sign * byTitle;
    const [left, right] = [valueOf(points[a], order), valueOf(points[b], order)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byTitle;
    return sign * (left - right) || byTitle;
  });
}

function valueOf(point: MapPoint | undefined, order: Exclude<Order, 'title'>): number | null {
  if (!point) return null;
  if (order !== 'fit') return point[order];
  const at = point.fit === null ? -1 : FIT_ORDER.indexOf(point.fit);
  return at < 0 ? null : at;
}

function passes(point: MapPoint, filters: Filters, wanted: string[]): boolean {
  if (filters.track !== null && point.occupation.track !== filters.track) return false;
  if (filters.only !== '' && !point[filters.only]) return false;
  const title = point.occupation.title.toLowerCase();
  return wanted.every((word) => title.includes(word));
}

/** For each point the indices of the `most` that stand nearest to it on the map, nearest first. */
export function nearestOn(
  points: readonly { x: number; y: number }[],
  most: number,
): (at: number) => number[] {
  const known = new Map<number, number[]>();
  return (at) => {
    const found = known.get(at);
    if (found) return found;
    const here = points[at];
    if (!here) return [];
    const far = (other: number) => {
      const point = points[other];
      return point ? (point.x - here.x) ** 2 + (point.y - here.y) ** 2 : Infinity;
    };
    const near: number[] = [];
    for (let other = 0; other < points.length; other++) {
      if (other === at) continue;
      const place = near.findIndex((one) => far(one) > far(other));
      near.splice(place < 0 ? near.length : place, 0, other);
      if (near.length > most) near.pop();
    }
    known.set(at, near);
    return near;
  };
}
