// Which part of the map is seen, and where its points then stand on the canvas. The map has coordinates of its own,
// −100 to 100; a view is kept in those, so that it survives any change of the window's size.

export type View = {
  /** What stands in the middle, in the map's coordinates. */
  x: number;
  y: number;
  /** 1 shows the whole map. */
  zoom: number;
};

/** The place the map is drawn in, in CSS pixels. */
export type Size = { width: number; height: number };

/** The points' extent, in the map's coordinates. */
export type Extent = { left: number; right: number; top: number; bottom: number };

export const WHOLE = 1;
export const CLOSEST = 24;
/** One press of + or −, and of an arrow: by how much, and by what share of what is seen. */
export const STEP = 1.5;
export const SHIFT = 0.12;

/** Air at the edges, in pixels, so that the outermost points and their rings are whole. */
const EDGE = 22;

export function extentOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Extent {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let at = 0; at < xs.length; at++) {
    const [x, y] = [xs[at] ?? 0, ys[at] ?? 0];
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return xs.length > 0 ? extent : { left: -100, right: 100, top: -100, bottom: 100 };
}

export function whole(extent: Extent): View {
  return { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2, zoom: WHOLE };
}

/** Pixels for a unit of the map. */
export function scaleOf(view: View, extent: Extent, size: Size): number {
  const wide = Math.max(1, size.width - 2 * EDGE) / Math.max(1, extent.right - extent.left);
  const tall = Math.max(1, size.height - 2 * EDGE) / Math.max(1, extent.bottom - extent.top);
  return Math.min(wide, tall) * view.zoom;
}

/** The same view with its middle on the map and its zoom within what there is to see. */
export function held(view: View, extent: Extent): View {
  return {
    x: between(view.x, extent.left, extent.right),
    y: between(view.y, extent.top, extent.bottom),
    zoom: between(view.zoom, WHOLE, CLOSEST),
  };
}

/** Nearer or farther by a factor, with what is under a place on the canvas staying there. */
export function zoomedAt(
  view: View,
  by: number,
  place: { x: number; y: number },
  extent: Extent,
  size: Size,
): View {
  const zoom = between(view.zoom * by, WHOLE, CLOSEST);
  const before = scaleOf(view, extent, size);
  const after = scaleOf({ ...view, zoom }, extent, size);
  const [dx, dy] = [place.x - size.width / 2, place.y - size.height / 2];
  return held({ x: view.x + dx / before - dx / after, y: view.y + dy / before - dy / after, zoom }, extent);
}

/** Moved by pixels, as a hand moves paper: what was under the pointer stays under it. */
export function moved(view: View, dx: number, dy: number, extent: Extent, size: Size): View {
  const scale = scaleOf(view, extent, size);
  return held({ ...view, x: view.x - dx / scale, y: view.y - dy / scale }, extent);
}

/** Between two views, at 0–1 of the way: the zoom by equal factors, the place by what is then seen of it. */
export function midway(from: View, to: View, at: number): View {
  if (at >= 1) return to;
  const eased = 1 - (1 - at) ** 3;
  return {
    x: from.x + (to.x - from.x) * eased,
    y: from.y + (to.y - from.y) * eased,
    zoom: from.zoom * (to.zoom / from.zoom) ** eased,
  };
}

/** A view that shows all of these points, no closer than makes sense of their surroundings. */
export function around(points: { x: number; y: number }[], extent: Extent, size: Size): View {
  const own = extentOf(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
  const base = scaleOf(whole(extent), extent, size);
  const wide = Math.max(1, size.width - 8 * EDGE) / Math.max(0.01, own.right - own.left);
  const tall = Math.max(1, size.height - 8 * EDGE) / Math.max(0.01, own.bottom - own.top);
  return held({ ...whole(own), zoom: Math.min(Math.min(wide, tall) / base, 6) }, extent);
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
