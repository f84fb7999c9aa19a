// The current route, and the scroll position of each entry in the window's history.

import { tick } from 'svelte';
import { identity, parseRoute, type Route } from './route';

type Entry = { key: string };

const state = $state<{ route: Route }>({ route: parseRoute(location.hash) });
const scrolled = new Map<string, number>();
let entry = '';
let scroller: HTMLElement | null = null;
let arriving = false;

/** The route shown now; reading it in a component follows it. */
export function route(): Route {
  return state.route;
}

/** Goes to an address. `replace` leaves no entry behind, for filters and half-typed searches. */
export function go(hash: string, options: { replace?: boolean } = {}): void {
  if (hash === location.hash) return;
  if (options.replace) {
    history.replaceState(history.state, '', hash);
    state.route = parseRoute(location.hash);
  } else {
    location.hash = hash;
  }
}

/** The element that scrolls the pages; the frame hands it over once. */
export function scrolls(element: HTMLElement): void {
  scroller = element;
  element.addEventListener('scroll', () => arriving || scrolled.set(entry, element.scrollTop), {
    passive: true,
  });
}

/** The element that scrolls the pages, for lists that draw only what is seen. */
export function scrollingElement(): HTMLElement | null {
  return scroller;
}

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  entry = enter();
  addEventListener('hashchange', () => void arrive());
}

async function arrive(): Promise<void> {
  const before = identity(state.route);
  arriving = true;
  entry = enter();
  state.route = parseRoute(location.hash);
  await tick();
  const now = identity(state.route);
  if (now !== before) {
    const heading = await headingOf(now);
    const top = scrolled.get(entry);
    // A link to a part of a page: the page itself goes there and announces it.
    if (state.route.section === null || top !== undefined) {
      await settle(top ?? 0);
      announce(heading);
    }
  }
  arriving = false;
}

/** Names the history entry we are at, so that back and forward find their scroll position again. */
function enter(): string {
  const known = (history.state as Entry | null)?.key;
  if (known) return known;
  const key = `${performance.timeOrigin + performance.now()}`;
  history.replaceState({ key } satisfies Entry, '');
  return key;
}

/** Scrolls to `top`, waiting up to half a second for the page to grow that tall. */
async function settle(top: number): Promise<void> {
  const started = performance.now();
  const here = entry;
  while (scroller && entry === here) {
    scroller.scrollTop = top;
    if (Math.abs(scroller.scrollTop - top) < 2 || performance.now() - started > 500) return;
    await new Promise(requestAnimationFrame);
  }
}

/** The heading of the page that was asked for, once it is there; pages other than the first load when called. */
async function headingOf(page: string): Promise<HTMLElement | null> {
  const started = performance.now();
  while (performance.now() - started < 1500 && identity(state.route) === page) {
    const shown = document.querySelector<HTMLElement>('main [data-here]');
    const heading = shown?.dataset.here === page ? shown.querySelector('h1') : null;
    if (heading) return heading;
    await new Promise(requestAnimationFrame);
  }
  return null;
}

/** A page announces itself by its heading: a screen reader hears it, and Tab goes on from there. */
function announce(heading: HTMLElement | null): void {
  // Whoever called for the search field has it already.
  if (!heading || document.activeElement instanceof HTMLInputElement) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
