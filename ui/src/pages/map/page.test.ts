// @vitest-environment happy-dom
// The map and the routes as they stand once the core has answered; the canvas is a pen that writes down what it does.

import { QueryClient, QueryClientProvider } from '@tanstack/svelte-query';
import { createRawSnippet, flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  MapPoint,
  MoveLeg,
  MoveLimits,
  MoveRoutes,
  MoveStart,
  OccupationMap,
  OccupationRef,
  Person,
  Tracks,
} from '../../ipc';
import { moveSettings } from '../../state/moves.svelte';
import RoutesPage from '../moves/routes/RoutesPage.svelte';
import MapPage from './MapPage.svelte';

const ref = (code: string, title: string, track = 'trades'): OccupationRef => ({ code, title, track });
const HERE = ref('47-2111.00', 'Electricians');
const THERE = ref('11-3051.00', 'Industrial Production Managers', 'business');
const STOP = ref('51-1011.00', 'First-Line Supervisors');

const LIMITS: MoveLimits = {
  similar: 88.3,
  zones: 1,
  largestGap: 2,
  keeps: 0.75,
  clearly: 0.667,
  exposure: 10,
  growth: 5,
};
const start: MoveStart = {
  title: 'Electrician',
  occupation: HERE,
  levels: 'own',
  proposed: 0,
  measure: 'occupations',
  pay: 62_000,
  preparation: 3,
};
const point = (occupation: OccupationRef, x: number, y: number, some: Partial<MapPoint> = {}): MapPoint => ({
  occupation,
  x,
  y,
  basis: 'own',
  pay: 62_350,
  growth: 9.5,
  fit: 'worth',
  saved: false,
  reachable: false,
  written: false,
  ...some,
});
const map = (some: Partial<OccupationMap> = {}): OccupationMap => ({
  catalogueVersion: '30.0.1',
  start,
  points: [
    point(THERE, 80, 40, { saved: true, pay: 121_440 }),
    point(HERE, -80, -40, { written: true }),
    point(STOP, 0, 10, { reachable: true, fit: 'blocked' }),
    point(ref('11-9199.00', 'Managers, All Other'), 10, 30, {
      basis: 'titles',
      pay: null,
      growth: null,
      fit: null,
    }),
  ],
  sources: [],
  ...some,
});
const tracks = {
  tracks: [
    { id: 'trades', name: 'Trades' },
    { id: 'business', name: 'Business' },
  ],
  sources: [],
} as unknown as Tracks;

const leg = (from: OccupationRef, to: OccupationRef, some: Partial<MoveLeg> = {}): MoveLeg => ({
  from,
  to,
  gap: 0.05,
  largest: 1.4,
  zones: 1,
  pay: 70_000,
  build: Array.from({ length: 6 }, (_, at) => ({
    element: `e${at}`,
    name: `Skill ${at}`,
    has: 2,
    asked: 3.5,
    importance: 4,
    like: null,
  })),
  ...some,
});
const routes = (some: Partial<MoveRoutes> = {}): MoveRoutes => ({
  catalogueVersion: '30.0.1',
  start,
  toTitle: THERE.title,
  to: THERE,
  limits: LIMITS,
  calibration: { limits: LIMITS, similar: { percentile: 88.3, within: 1204, pairs: 851_006 } },
  floor: 46_500,
  routes: [
    { kinds: ['gentlest', 'least_schooling'], legs: [leg(HERE, STOP), leg(STOP, THERE, { pay: 121_440 })] },
    { kinds: ['fewest'], legs: [leg(HERE, THERE, { largest: 1.9, pay: 121_440 })] },
  ],
  without: ['keeps_pay'],
  relax: [{ what: 'floor', from: 46_500, to: 41_850 }],
  never: null,
  sources: [],
  ...some,
});

const me: Person = { id: 'me', name: 'Me', kind: 'me', createdAt: '2026-01-01T00:00:00Z', example: false };
let answers: Record<string, unknown>;
let asked: { name: string; body: unknown }[];
let page: Record<string, unknown> | undefined;
let done: string[];

/** Every method of the pen says that it was called, and with which words. */
const pen = new Proxy(
  {},
  {
    get: (_, name) =>
      name === 'measureText'
        ? (text: string) => ({ width: text.length * 6 })
        : (...args: unknown[]) =>
            done.push([String(name), ...args.filter((one) => typeof one === 'string')].join(' ')),
    set: () => true,
  },
);

beforeEach(() => {
  asked = [];
  done = [];
  answers = { list_persons: [me], list_tracks: tracks, map: map(), routes: routes(), move_between: null };
  vi.stubGlobal('fetch', (url: string, request: { body?: string }) => {
    const name = String(url).split('/').at(-1) ?? '';
    asked.push({ name, body: request.body ? JSON.parse(request.body) : null });
    if (answers[name] === null)
      return Promise.resolve(
        new Response(JSON.stringify({ code: 'not_found', detail: { id: 'x' } }), { status: 404 }),
      );
    return Promise.resolve(new Response(JSON.stringify(answers[name])));
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  location.hash = '#/map';
});
afterEach(async () => {
  if (page) await unmount(page);
  document.body.replaceChildren();
  location.hash = '';
  // Limits hold until the window closes, and a test's window never does.
  moveSettings('me').limits = null;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function shown<P extends Record<string, unknown>>(what: Component<P>, props: P): Promise<string> {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', notifyOnChangeProps: 'all' } },
  });
  const children = createRawSnippet(() => ({
    render: () => '<div></div>',
    setup: (target) => {
      page = mount(what, { target, props });
    },
  }));
  mount(QueryClientProvider, { target: document.body, props: { client, children } });
  return settled();
}

async function settled(): Promise<string> {
  for (let turn = 0; turn < 14; turn++) {
    flushSync();
    await tick();
    await new Promise((next) => setTimeout(next, 3));
  }
  return document.body.textContent.replace(/\s+/g, ' ');
}

const says = (text: string, ...sentences: string[]) => {
  for (const sentence of sentences) expect(text).toContain(sentence);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
};
const mapWith = (query: string) => shown(MapPage, { params: new URLSearchParams(query) });
const routesWith = (to: string, from: string, query = '') =>
  shown(RoutesPage, { to, from, params: new URLSearchParams(query) });
const key = (name: string) =>
  document
    .querySelector('[role=application]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const pointer = (kind: string, x: number, y: number) =>
  document.querySelector('canvas')?.dispatchEvent(
    new PointerEvent(kind, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      bubbles: true,
    }),
  );

test('the map is drawn with its names, says what is lit and how faithful it is', async () => {
  const text = await mapWith('');
  says(
    text,
    '1 occupation is a viable move from you, and is ticked.',
    'Of the 10 that stand nearest to an occupation here, 69% are among the 20 that are most like it',
    'Up, down, left and right mean nothing.',
    'Ringed: saved in your plan',
    'Ticked: a viable move from you',
  );
  expect(done).toContain('fillText Electricians');
  expect(asked.find(({ name }) => name === 'map')?.body).toMatchObject({
    from: { kind: 'person', pay: null },
  });
});

test('from nowhere nothing is lit, and nothing is said of it', async () => {
  answers['map'] = map({ start: null });
  const text = await mapWith('from=none&colour=pay');
  expect(asked.find(({ name }) => name === 'map')?.body).toMatchObject({ from: null });
  says(text, '$60K–$80K', 'no single figure published', 'Occupations counted in one published category');
  expect(text).not.toContain('Ticked:');
});

test('the keyboard points with the middle, says what is there and opens it', async () => {
  await mapWith('');
  key('ArrowRight');
  const said = await settled();
  says(said, 'In the middle: First-Line Supervisors.', 'A viable move from you.');
  key('Enter');
  expect(location.hash).toBe('#/occupation/51-1011.00');
});

test('the pointer shows a card and a click opens; a drag opens nothing', async () => {
  await mapWith('');
  // The stop stands a quarter of the height below the middle of the map, which is in the middle of the canvas.
  const scale = Math.min((900 - 44) / 160, (500 - 44) / 80);
  const [x, y] = [450, 250 + 10 * scale];
  pointer('pointermove', x + 2, y);
  says(await settled(), 'What fits you: ruled out by a limit');
  pointer('pointerdown', x, y);
  pointer('pointermove', x + 40, y);
  pointer('pointerup', x + 40, y);
  expect(location.hash).toBe('#/map');
  const dragged = x + 40;
  pointer('pointerdown', dragged, y);
  pointer('pointerup', dragged, y);
  expect(location.hash).toBe('#/occupation/51-1011.00');
});

test('what was looked for says its figures and where one can go from it', async () => {
  const text = await mapWith('at=11-9199.00');
  says(
    text,
    'Median pay a year: not published',
    'Not rated: its place rests on its titles alone',
    'Routes to it',
  );
  says(await mapWith('at=99'), 'The map has no occupation 99.');
});

test('routes are lines on the map and sentences beside it', async () => {
  const text = await mapWith('routes=47-2111.00,51-1011.00,11-3051.00');
  says(text, '1 route is drawn:', 'Electricians → First-Line Supervisors → Industrial Production Managers');
  expect(done).toContain('lineTo');
});

test('the table has the same, with what stands nearest', async () => {
  location.hash = '#/map?view=table';
  const text = await mapWith('view=table');
  says(text, 'All occupations of the map', '4 occupations', 'Nearest on the map');
  expect(document.querySelectorAll('[role=columnheader]')).toHaveLength(5);
  expect(document.querySelector('canvas')).toBeNull();
});

test('somebody of whom nothing is known is told so, and the map is there', async () => {
  answers['map'] = map({
    start: { ...start, title: null, occupation: null, levels: 'unknown', pay: null, preparation: null },
  });
  says(await mapWith('colour=fit'), 'Nothing is known of your skills', 'Ruled out by a limit');
});

test('routes stand side by side, with what to build, what is one route, and what would keep pay', async () => {
  const text = await routesWith(THERE.code, 'me');
  says(
    text,
    'Routes to Industrial Production Managers',
    'Gentlest and Least schooling are one and the same route.',
    '2 moves, the largest single gap 1.4 levels. The lowest middle pay at a stop is $70,000 a year.',
    'Skill 0: from 2.0 to 3.5',
    '2 more',
    'On every route some stop pays less than the floor in the middle.',
    'The floor may be $41,850 a year in place of $46,500',
    'A route that keeps pay has no stop under $46,500 in the middle.',
    'Class and pay of this move could not be worked out now',
  );
  const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('#/map?routes=47-2111.00,51-1011.00,11-3051.00');
  expect(hrefs).toContain('#/moves/11-3051.00?from=51-1011.00');
});

test('its limits unfold, each with where it comes from', async () => {
  await routesWith(THERE.code, 'me');
  const button = document.querySelector<HTMLButtonElement>('button[aria-expanded=false]');
  expect(button?.textContent).toBe('Limits of a single move');
  button?.click();
  says(await settled(), 'over 1,204 such pairs of 851,006', '$46,500 is reckoned with.');
});

test('without a route it says what to relax, and the button does it', async () => {
  answers['routes'] = routes({
    routes: [],
    without: ['gentlest', 'fewest', 'keeps_pay', 'least_schooling'],
    relax: [{ what: 'largest_gap', from: 2, to: 2.5 }],
  });
  says(await routesWith(THERE.code, HERE.code), 'No route under these limits');
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.startsWith('The largest single gap may be 2.5 levels'),
  );
  button?.click();
  await settled();
  expect(asked.filter(({ name }) => name === 'routes').at(-1)?.body).toMatchObject({
    from: { kind: 'of', of: HERE.code },
    moves: 4,
    floor: null,
    limits: { ...LIMITS, largestGap: 2.5 },
  });
  expect(document.activeElement?.id).toBe('routes-found');
});

test.each([
  ['here', 'You are there already'],
  ['target_unrated', 'No route can be worked out to it'],
  ['start_unrated', 'No route can be worked out from here'],
] as const)('%s: there is none under any limits, and it says why', async (never, title) => {
  answers['routes'] = routes({ routes: [], relax: [], never });
  says(await routesWith(THERE.code, 'me'), title);
});

test('without a target one is asked for, and an unknown one is said', async () => {
  says(await routesWith('', 'me'), 'Choose where you would like to get to.');
  if (page) await unmount(page);
  document.body.replaceChildren();
  answers['routes'] = null;
  says(await routesWith('nobody', 'me'), 'There is no role or occupation “x” in this catalogue.');
});
