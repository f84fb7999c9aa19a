// The canvas and the hands on it: what is seen, what is under the pointer, and one drawing for each frame in which
// something changed.

import type { Bands } from './bands';
import type { Cloud } from './cloud';
import { draw, type Scene } from './draw';
import { readInks } from './inks';
import { Places } from './labels';
import { around, midway, moved, scaleOf, SHIFT, STEP, whole, zoomedAt, type Size, type View } from './view';

/** How near to a point the pointer must be, in pixels; a finger is wider. */
const REACH = 10;
const FINGER = 18;
/** A press that moved less is a click. */
const STILL = 4;
/** Longer than other motion: it crosses the map, and in 120 ms nobody sees where it went. In milliseconds. */
const FLIGHT = 320;
/** How near one flies to an occupation. */
const NEAR = 5;
const MOST_NAMES = 90;

export class Stage {
  /** The point under the pointer, or in the middle while the keyboard moves the map; −1 for none. */
  under = $state(-1);
  /** Where that point stands, in pixels from the canvas's corner. */
  place = $state.raw({ x: 0, y: 0 });
  /** The keyboard moves the map, and what is in the middle is said. */
  byKeys = $state(false);
  zoom = $state(1);
  size = $state.raw<Size>({ width: 0, height: 0 });

  #pen: CanvasRenderingContext2D | null = null;
  #canvas: HTMLCanvasElement | null = null;
  #scene: Scene | null = null;
  #view: View | null = null;
  #frame = 0;
  /** Dots of the screen for a pixel; another screen has others. */
  #dots = 1;
  #flight: { from: View; to: View; begun: number } | null = null;
  #waiting: (() => void) | null = null;
  #hands = new Map<number, { x: number; y: number }>();
  #dragged = 0;
  #open: (at: number) => void;

  constructor(open: (at: number) => void) {
    this.#open = open;
  }

  /** Takes the canvas, and lets go of it with what is handed back. */
  attach(canvas: HTMLCanvasElement): () => void {
    this.#canvas = canvas;
    this.#pen = canvas.getContext('2d');
    // It may have been put away in another theme.
    if (this.#scene) this.#scene.inks = readInks(canvas);
    const sizes = new ResizeObserver(() => this.#resize());
    sizes.observe(canvas);
    // The theme changes an attribute; the system's colours and the pixels of another screen change these.
    const theme = new MutationObserver(() => this.#recolour());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const forced = matchMedia('(forced-colors: active)');
    const recolour = () => this.#recolour();
    forced.addEventListener('change', recolour);
    // Not passive, or the page would scroll under the map.
    const wheel = (event: WheelEvent) => this.#wheel(event);
    canvas.addEventListener('wheel', wheel, { passive: false });
    void document.fonts?.ready.then(() => this.#measure());
    this.#resize();
    return () => {
      sizes.disconnect();
      theme.disconnect();
      forced.removeEventListener('change', recolour);
      canvas.removeEventListener('wheel', wheel);
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#canvas = this.#pen = null;
    };
  }

  /** What is drawn. The same places again keep the view. */
  show(cloud: Cloud, bands: Bands, paths: number[][], chosen: number): void {
    if (!this.#canvas) return;
    const same = this.#scene?.cloud === cloud;
    this.#view ??= whole(cloud.extent);
    this.#scene = {
      cloud,
      bands,
      paths,
      chosen,
      under: this.under,
      inks: this.#scene?.inks ?? readInks(this.#canvas),
      view: this.#view,
      size: this.size,
      widths: this.#scene && same ? this.#scene.widths : new Float64Array(cloud.names.length),
      places: this.#scene && same ? this.#scene.places : new Places(MOST_NAMES, 18),
      font: this.#scene?.font ?? '',
    };
    if (!same) this.#measure();
    // Whoever asked to be flown somewhere before there was a map.
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.();
    this.#later();
  }

  /** Goes to a point, so that what is around it can be read. */
  flyTo(at: number): void {
    this.#whenThere((scene) => {
      const zoom = Math.max(NEAR, scene.view.zoom);
      this.#fly({ x: scene.cloud.xs[at] ?? 0, y: scene.cloud.ys[at] ?? 0, zoom });
    });
  }

  /** Shows all of these points at once. */
  flyAround(places: readonly number[]): void {
    this.#whenThere(({ cloud, size }) => {
      const points = places.map((at) => ({ x: cloud.xs[at] ?? 0, y: cloud.ys[at] ?? 0 }));
      if (points.length > 0) this.#fly(around(points, cloud.extent, size));
    });
  }

  nearer = () => this.#zoomBy(STEP);
  farther = () => this.#zoomBy(1 / STEP);
  everything = () => this.#whenThere((scene) => this.#fly(whole(scene.cloud.extent)));

  keydown = (event: KeyboardEvent): void => {
    const scene = this.#scene;
    if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
    const { width, height } = scene.size;
    const shifts: Record<string, [number, number]> = {
      ArrowLeft: [width * SHIFT, 0],
      ArrowRight: [-width * SHIFT, 0],
      ArrowUp: [0, height * SHIFT],
      ArrowDown: [0, -height * SHIFT],
    };
    const shift = shifts[event.key];
    if (shift) this.#see(moved(scene.view, ...shift, scene.cloud.extent, scene.size));
    else if (event.key === '+' || event.key === '=') this.nearer();
    else if (event.key === '-' || event.key === '−') this.farther();
    else if (event.key === '0') this.everything();
    else if (event.key === 'Enter') {
      if (this.byKeys && this.under >= 0) this.#open(this.under);
    } else if (event.key === 'Escape' && this.under >= 0) this.leave();
    else return;
    event.preventDefault();
    if (event.key !== 'Enter' && event.key !== 'Escape') this.#aimAtMiddle();
  };

  pointerdown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#canvas?.setPointerCapture(event.pointerId);
    this.#hands.set(event.pointerId, this.#placeOf(event));
    if (this.#hands.size === 1) this.#dragged = 0;
    else this.#dragged = Infinity;
    this.#flight = null;
  };

  pointermove = (event: PointerEvent): void => {
    const scene = this.#scene;
    const before = this.#hands.get(event.pointerId);
    const now = this.#placeOf(event);
    if (!scene) return;
    if (!before) return this.#aim(now, event.pointerType === 'touch' ? FINGER : REACH);
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    this.#dragged += Math.abs(dx) + Math.abs(dy);
    this.#hands.set(event.pointerId, now);
    if (this.#hands.size === 2) this.#pinch(event.pointerId, before, now);
    else if (this.#dragged > STILL) this.#see(moved(scene.view, dx, dy, scene.cloud.extent, scene.size));
    if (this.#dragged > STILL) this.#under(-1);
  };

  pointerup = (event: PointerEvent): void => {
    const was = this.#hands.delete(event.pointerId);
    if (!was || this.#hands.size > 0 || this.#dragged > STILL) return;
    const finger = event.pointerType === 'touch';
    const known = this.under;
    this.#aim(this.#placeOf(event), finger ? FINGER : REACH);
    // A finger has shown no card yet: the first touch does, the second opens.
    if (this.under >= 0 && (!finger || known === this.under)) this.#open(this.under);
  };

  pointercancel = (event: PointerEvent): void => {
    this.#hands.delete(event.pointerId);
  };

  leave = (event?: Event): void => {
    // A finger that is lifted leaves at once; what it touched is still being read.
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    if (this.#hands.size === 0) this.#under(-1);
    this.byKeys = false;
  };

  /** The keyboard arrived: what is in the middle is what it would open. */
  focus = (): void => {
    if (this.#canvas?.closest(':focus-visible')) this.#aimAtMiddle();
  };

  #placeOf(event: PointerEvent | WheelEvent) {
    const box = this.#canvas?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  }

  #wheel(event: WheelEvent): void {
    const scene = this.#scene;
    if (!scene) return;
    // A pinch on a touchpad arrives as a wheel with Ctrl, in small steps; lines are some sixteen pixels each.
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
    const by = Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0018));
    const place = this.#placeOf(event);
    const next = zoomedAt(scene.view, by, place, scene.cloud.extent, scene.size);
    // At either end the wheel is the page's again, so that nobody is held on the map.
    if (next.zoom === scene.view.zoom && !event.ctrlKey) return;
    event.preventDefault();
    this.#see(next);
    this.#aim(place, REACH);
  }

  #pinch(id: number, before: { x: number; y: number }, now: { x: number; y: number }): void {
    const scene = this.#scene;
    if (!scene) return;
    for (const [other, place] of this.#hands) {
      if (other === id) continue;
      const was = Math.max(1, Math.hypot(before.x - place.x, before.y - place.y));
      const is = Math.max(1, Math.hypot(now.x - place.x, now.y - place.y));
      const middle = { x: (now.x + place.x) / 2, y: (now.y + place.y) / 2 };
      this.#see(zoomedAt(scene.view, is / was, middle, scene.cloud.extent, scene.size));
    }
  }

  #zoomBy(by: number): void {
    this.#whenThere(({ view, size, cloud }) => {
      const middle = { x: size.width / 2, y: size.height / 2 };
      this.#fly(zoomedAt(this.#flight?.to ?? view, by, middle, cloud.extent, size));
    });
  }

  #aim({ x, y }: { x: number; y: number }, reach: number): void {
    const scene = this.#scene;
    if (!scene) return;
    this.byKeys = false;
    this.#under(this.#nearest(x, y, reach));
  }

  /** The keyboard points with the middle of the map, as far as is needed to find something there. */
  #aimAtMiddle(): void {
    const scene = this.#scene;
    if (!scene) return;
    this.byKeys = true;
    const view = this.#flight?.to ?? scene.view;
    this.#under(scene.cloud.grid.nearest(view.x, view.y, 40));
  }

  #nearest(x: number, y: number, reach: number): number {
    const scene = this.#scene;
    if (!scene) return -1;
    const { view, size, cloud } = scene;
    const scale = scaleOf(view, cloud.extent, size);
    return cloud.grid.nearest(
      view.x + (x - size.width / 2) / scale,
      view.y + (y - size.height / 2) / scale,
      reach / scale,
    );
  }

  #under(at: number): void {
    if (this.under === at) return;
    this.under = at;
    if (this.#scene) this.#scene.under = at;
    this.#later();
  }

  #see(view: View): void {
    this.#flight = null;
    this.#view = view;
    if (this.#scene) this.#scene.view = view;
    this.zoom = view.zoom;
    this.#later();
  }

  #fly(to: View): void {
    const from = this.#scene?.view;
    // Somebody who asked for less motion, or looks at something else, is there at once.
    if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#see(to);
    this.#flight = { from, to, begun: performance.now() };
    this.#later();
  }

  #whenThere(run: (scene: Scene) => void): void {
    const scene = this.#scene;
    if (scene && scene.size.width > 0) run(scene);
    else this.#waiting = () => this.#scene && run(this.#scene);
  }

  #resize(): void {
    const canvas = this.#canvas;
    if (!canvas || canvas.clientWidth === 0) return;
    const dots = (this.#dots = devicePixelRatio || 1);
    this.size = { width: canvas.clientWidth, height: canvas.clientHeight };
    canvas.width = Math.round(this.size.width * dots);
    canvas.height = Math.round(this.size.height * dots);
    this.#pen?.setTransform(dots, 0, 0, dots, 0, 0);
    if (this.#scene) this.#scene.size = this.size;
    const waiting = this.#scene ? this.#waiting : null;
    if (waiting) {
      this.#waiting = null;
      waiting();
    }
    // A canvas whose size was set is empty: drawn in this very frame, it does not flicker.
    this.#draw();
  }

  #recolour(): void {
    if (this.#canvas && this.#scene) this.#scene.inks = readInks(this.#canvas);
    this.#later();
  }

  /** How wide each name is, once for a face and size. */
  #measure(): void {
    const [scene, pen, canvas] = [this.#scene, this.#pen, this.#canvas];
    if (!scene || !pen || !canvas) return;
    const style = getComputedStyle(canvas);
    scene.font = `500 ${style.fontSize} ${style.fontFamily}`;
    pen.font = scene.font;
    for (let at = 0; at < scene.cloud.names.length; at++)
      scene.widths[at] = pen.measureText(scene.cloud.names[at] ?? '').width;
    scene.places = new Places(MOST_NAMES, parseFloat(style.fontSize) * 1.45);
    this.#later();
  }

  #later(): void {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#step(now);
      this.#draw();
    });
  }

  #step(now: number): void {
    const flight = this.#flight;
    if (!flight || !this.#scene) return;
    const at = Math.min(1, Math.max(0, (now - flight.begun) / FLIGHT));
    const view = midway(flight.from, flight.to, at);
    this.#view = this.#scene.view = view;
    this.zoom = view.zoom;
    if (at < 1) this.#later();
    else this.#flight = null;
  }

  #draw(): void {
    const [scene, pen] = [this.#scene, this.#pen];
    if (!scene || !pen || scene.size.width === 0) return;
    if (this.#dots !== (devicePixelRatio || 1)) return this.#resize();
    draw(pen, scene);
    if (scene.under < 0) return;
    const scale = scaleOf(scene.view, scene.cloud.extent, scene.size);
    const x = ((scene.cloud.xs[scene.under] ?? 0) - scene.view.x) * scale + scene.size.width / 2;
    const y = ((scene.cloud.ys[scene.under] ?? 0) - scene.view.y) * scale + scene.size.height / 2;
    if (x !== this.place.x || y !== this.place.y) this.place = { x, y };
  }
}
