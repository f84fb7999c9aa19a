// One frame of the map. Everything it needs is there already: it goes through rows of numbers and makes nothing.

import { radiusOf, swell, type Bands } from './bands';
import type { Cloud } from './cloud';
import { inkOf, type Inks } from './inks';
import { roomFor, type Places } from './labels';
import { scaleOf, type Size, type View } from './view';

export type Scene = {
  cloud: Cloud;
  bands: Bands;
  inks: Inks;
  view: View;
  size: Size;
  /** Routes as places of points. */
  paths: readonly (readonly number[])[];
  /** Points that are always named: those under the pointer, looked for, or on a route. −1 for none. */
  under: number;
  chosen: number;
  /** Widths of the names in pixels, and room for those that are written. */
  widths: Float64Array;
  places: Places;
  font: string;
};

type Pen = CanvasRenderingContext2D;

const FULL = Math.PI * 2;

export function draw(pen: Pen, scene: Scene): void {
  pen.clearRect(0, 0, scene.size.width, scene.size.height);
  const scale = scaleOf(scene.view, scene.cloud.extent, scene.size);
  drawPaths(pen, scene, scale);
  // Quiet ones first, so that what stands out lies on top.
  for (let band = scene.bands.bands.length - 1; band >= 0; band--) {
    drawBand(pen, scene, scale, band, 0);
    drawBand(pen, scene, scale, band, 1);
  }
  drawRings(pen, scene, scale);
  drawTicks(pen, scene, scale);
  drawMarked(pen, scene, scale);
  drawNames(pen, scene, scale);
}

const screenX = ({ cloud, view, size }: Scene, scale: number, at: number) =>
  ((cloud.xs[at] ?? 0) - view.x) * scale + size.width / 2;
const screenY = ({ cloud, view, size }: Scene, scale: number, at: number) =>
  ((cloud.ys[at] ?? 0) - view.y) * scale + size.height / 2;

function inside({ size }: Scene, x: number, y: number): boolean {
  return x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20;
}

/**
 * All points of a band, filled or hollow. A disc is filled by itself: one path of a thousand takes longer to fill than
 * a thousand small ones.
 */
function drawBand(pen: Pen, scene: Scene, scale: number, band: number, hollow: 0 | 1): void {
  const { cloud, bands, inks, view } = scene;
  const look = bands.bands[band]?.look ?? 'none';
  const radius = radiusOf(look) * swell(view.zoom);
  const apart = look === 'apart';
  pen.fillStyle = hollow ? inks.paper : inkOf(inks, look);
  pen.strokeStyle = inkOf(inks, look);
  pen.lineWidth = hollow ? 1.2 : 1.5;
  if (apart) pen.beginPath();
  for (let at = 0; at < cloud.xs.length; at++) {
    if (bands.of[at] !== band || cloud.hollow[at] !== hollow) continue;
    const x = screenX(scene, scale, at);
    const y = screenY(scene, scale, at);
    if (!inside(scene, x, y)) continue;
    if (apart) {
      pen.moveTo(x - radius, y - radius);
      pen.lineTo(x + radius, y + radius);
      pen.moveTo(x + radius, y - radius);
      pen.lineTo(x - radius, y + radius);
    } else {
      pen.beginPath();
      pen.arc(x, y, radius, 0, FULL);
      pen.fill();
      if (hollow) pen.stroke();
    }
  }
  if (apart) pen.stroke();
}

/** A ring around what is saved. */
function drawRings(pen: Pen, scene: Scene, scale: number): void {
  const { cloud, inks, view } = scene;
  const radius = 4.6 + 2.4 * swell(view.zoom);
  pen.beginPath();
  for (let at = 0; at < cloud.xs.length; at++) {
    if (cloud.saved[at] !== 1) continue;
    const x = screenX(scene, scale, at);
    const y = screenY(scene, scale, at);
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, FULL);
  }
  pen.strokeStyle = inks.ink;
  pen.lineWidth = 1.6;
  pen.stroke();
}

/** A tick over what can be reached: an upright and its foot, which no point looks like. */
function drawTicks(pen: Pen, scene: Scene, scale: number): void {
  const { cloud, inks, view } = scene;
  const off = 3 + 1.5 * swell(view.zoom);
  pen.beginPath();
  for (let at = 0; at < cloud.xs.length; at++) {
    if (cloud.reachable[at] !== 1) continue;
    const x = screenX(scene, scale, at);
    const y = screenY(scene, scale, at);
    if (!inside(scene, x, y)) continue;
    pen.moveTo(x - 3, y - off - 4);
    pen.lineTo(x - 0.5, y - off - 1);
    pen.lineTo(x + 4, y - off - 7);
  }
  pen.strokeStyle = inks.paper;
  pen.lineWidth = 4;
  pen.stroke();
  pen.strokeStyle = inks.accent;
  pen.lineWidth = 2;
  pen.stroke();
}

/** Routes, each a line with a paper edge, so that crossing lines stay apart. */
function drawPaths(pen: Pen, scene: Scene, scale: number): void {
  const { paths, inks } = scene;
  for (const path of paths) {
    pen.beginPath();
    for (let stop = 0; stop < path.length; stop++) {
      const at = path[stop] ?? 0;
      const x = screenX(scene, scale, at);
      const y = screenY(scene, scale, at);
      if (stop === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    pen.lineJoin = 'round';
    pen.strokeStyle = inks.paper;
    pen.lineWidth = 5;
    pen.stroke();
    pen.strokeStyle = inks.accent;
    pen.lineWidth = 2;
    pen.stroke();
    for (let stop = 1; stop < path.length; stop++)
      arrow(pen, scene, scale, path[stop - 1] ?? 0, path[stop] ?? 0);
  }
}

/** Which way a leg runs, on its middle. */
function arrow(pen: Pen, scene: Scene, scale: number, from: number, to: number): void {
  const fromX = screenX(scene, scale, from);
  const fromY = screenY(scene, scale, from);
  const dx = screenX(scene, scale, to) - fromX;
  const dy = screenY(scene, scale, to) - fromY;
  const length = Math.hypot(dx, dy);
  if (length < 30) return;
  const ux = dx / length;
  const uy = dy / length;
  const x = fromX + dx / 2;
  const y = fromY + dy / 2;
  pen.beginPath();
  pen.moveTo(x + ux * 7, y + uy * 7);
  pen.lineTo(x - ux * 4 - uy * 5, y - uy * 4 + ux * 5);
  pen.lineTo(x - ux * 4 + uy * 5, y - uy * 4 - ux * 5);
  pen.closePath();
  pen.fillStyle = scene.inks.accent;
  pen.fill();
}

/** What is under the pointer, what was looked for, and the stops of routes. */
function drawMarked(pen: Pen, scene: Scene, scale: number): void {
  for (const path of scene.paths) for (const at of path) mark(pen, scene, scale, at);
  mark(pen, scene, scale, scene.chosen);
  mark(pen, scene, scale, scene.under);
}

function mark(pen: Pen, scene: Scene, scale: number, at: number): void {
  if (at < 0) return;
  const x = screenX(scene, scale, at);
  const y = screenY(scene, scale, at);
  const radius = 3.4 * swell(scene.view.zoom);
  pen.beginPath();
  pen.arc(x, y, radius + 1.5, 0, FULL);
  pen.fillStyle = scene.inks.accent;
  pen.fill();
  pen.strokeStyle = scene.inks.paper;
  pen.lineWidth = 1.5;
  pen.stroke();
}

function drawNames(pen: Pen, scene: Scene, scale: number): void {
  const { cloud, places, inks, view, size } = scene;
  places.clear();
  // What is under the pointer has a card of its own.
  name(scene, scale, scene.chosen);
  for (const path of scene.paths) for (const at of path) name(scene, scale, at);
  const room = places.count + roomFor(view.zoom, size.width, size.height);
  for (let place = 0; place < cloud.order.length && places.count < room; place++)
    name(scene, scale, cloud.order[place] ?? 0);

  pen.font = scene.font;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.strokeStyle = inks.paper;
  // Wide enough to part a name from the points it lies over.
  pen.lineWidth = 6;
  pen.fillStyle = inks.ink;
  for (let place = 0; place < places.count; place++) {
    const text = cloud.names[places.at[place] ?? 0] ?? '';
    pen.strokeText(text, places.x[place] ?? 0, places.y[place] ?? 0);
    pen.fillText(text, places.x[place] ?? 0, places.y[place] ?? 0);
  }
}

function name(scene: Scene, scale: number, at: number): void {
  if (at < 0 || written(scene.places, at)) return;
  const { width, height } = scene.size;
  const x = screenX(scene, scale, at);
  const y = screenY(scene, scale, at);
  if (inside(scene, x, y)) scene.places.put(at, x, y, scene.widths[at] ?? 0, width, height);
}

function written(places: Places, at: number): boolean {
  for (let place = 0; place < places.count; place++) if (places.at[place] === at) return true;
  return false;
}
