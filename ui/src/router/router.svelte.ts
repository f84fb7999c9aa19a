// The current route, and the scroll position of each entry in the window's history.

import { tick } from 'svelte';
import { scrollOnceTall, watchHands } from './place';
import { identity, leadsToPart, parseRoute, type Route } from './route';

type Entry = { key: string };

const state = $state<{ route: Route }>({ route: parseRoute(location.hash) });
const scrolled = new Map<string, number>();
let entry = '';
let scroller: HTMLElement | null = null;
let arriving = false;
/** Counts them, so that one overtaken by the next knows it. */
let arrivals = 0;

/** The route shown now; reading it in a component follows it. */
export function route(): Route {
  return state.route;
}

/**
 * Goes to an address. `replace` leaves no entry behind, for filters, half-typed searches, and a page that is over, such
 * as a form that was saved.
 */
export function go(hash: string, options: { replace?: boolean } = {}): void {
  if (hash === location.hash) return;
  const samePage = identity(parseRoute(hash)) === identity(state.route);
  if (options.replace && samePage) {
    history.replaceState(history.state, '', hash);
    state.route = parseRoute(location.hash);
    return;
  }
  // Not by location.hash, which is announced in a task of its own: the next frame would still show this page.
  if (options.replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  void arrive();
}

/** Goes where a plain click on a link of ours leads. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]:not([target])') : null;
  if (!link) return;
  event.preventDefault();
  go(link.getAttribute('href') ?? '');
}

/** The element that scrolls the pages; the frame hands it over once. */
export function scrolls(element: HTMLElement): void {
  scroller = element;
}

/** The element that scrolls the pages, for lists that draw only what is seen. */
export function scrollingElement(): HTMLElement | null {
  return scroller;
}

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  entry = enter();
  addEventListener('hashchange', () => void arrive());
  addEventListener('click', follow);
}

async function arrive(): Promise<void> {
  const before = identity(state.route);
  const mine = ++arrivals;
  // The page left is still drawn. One that was not yet arrived at keeps the place it had before.
  if (!arriving && scroller) scrolled.set(entry, scroller.scrollTop);
  arriving = true;
  const hands = watchHands();
  entry = enter();
  state.route = parseRoute(location.hash);
  await tick();
  const now = identity(state.route);
  if (now !== before) {
    const heading = await headingOf(now);
    const top = scrolled.get(entry);
    // A link to a part of a page: the page itself goes there and announces it.
    if (mine === arrivals && (!leadsToPart(state.route) || top !== undefined)) {
      // A slow page comes late: whoever is writing on it by then keeps the focus.
      if (!hands.moved()) announce(heading);
      if (scroller) await scrollOnceTall(scroller, top ?? 0, () => mine === arrivals && !hands.moved());
    }
  }
  hands.rest();
  // Whoever has gone on meanwhile is still arriving: what the page does until then is no place of theirs.
  if (mine === arrivals) arriving = false;
}

/** Names the history entry we are at, so that back and forward find their scroll position again. */
function enter(): string {
  const known = (history.state as Entry | null)?.key;
  if (known) return known;
  const key = `${performance.timeOrigin + performance.now()}`;
  history.replaceState({ key } satisfies Entry, '');
  return key;
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
