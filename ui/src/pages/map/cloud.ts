// The points as the canvas draws them: plain rows of numbers, made once for an answer, so that a frame makes nothing.

import type { MapPoint } from '../../ipc';
import { swell, radiusOf, type Bands } from './bands';
import { gridOf, type Grid } from './grid';
import { shortName, spreadOrder } from './labels';
import { extentOf, type Extent } from './view';

export type Cloud = {
  points: readonly MapPoint[];
  xs: Float64Array;
  ys: Float64Array;
  extent: Extent;
  grid: Grid;
  /** Its place rests on less than its own figures. */
  hollow: Uint8Array;
  saved: Uint8Array;
  reachable: Uint8Array;
  /** Names as they are written, and the order in which they are offered room. */
  names: string[];
  order: Int32Array;
  /** Places by code. */
  at: ReadonlyMap<string, number>;
};

export function cloudOf(points: readonly MapPoint[]): Cloud {
  const xs = Float64Array.from(points, (point) => point.x);
  const ys = Float64Array.from(points, (point) => point.y);
  const extent = extentOf(xs, ys);
  const flag = (holds: (point: MapPoint) => boolean) =>
    Uint8Array.from(points, (point) => Number(holds(point)));
  const places = points.map((_, at) => at);
  return {
    points,
    xs,
    ys,
    extent,
    grid: gridOf(xs, ys, extent),
    hollow: flag((point) => point.basis !== 'own'),
    saved: flag((point) => point.saved),
    reachable: flag((point) => point.reachable),
    names: points.map((point) => shortName(point.occupation.title)),
    order: spreadOrder(
      xs,
      ys,
      // What is the reader's comes first, then what is described.
      places.filter((at) => points[at]?.saved).concat(places.filter((at) => points[at]?.written)),
    ),
    at: new Map(points.map((point, at) => [point.occupation.code, at])),
  };
}

/** Routes as the places of their stops, those that the map has not left out. */
export function pathsOf(cloud: Cloud, routes: readonly (readonly string[])[]): number[][] {
  return routes
    .map((route) => route.flatMap((code) => cloud.at.get(code) ?? []))
    .filter((path) => path.length > 0);
}

/** Radius of a point in pixels, at this zoom. */
export function radiusAt({ bands, of }: Bands, at: number, zoom: number): number {
  const look = bands[of[at] ?? 0]?.look ?? 'none';
  return radiusOf(look) * swell(zoom);
}
