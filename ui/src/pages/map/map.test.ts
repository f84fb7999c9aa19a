// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../../ipc';
import tokens from '../../styles/tokens.css?raw';
import { mapAddress, readMap, type MapAddress } from './address';
import { bandAt, bandsOf, GROWTH_CUTS, PAY_CUTS, radiusOf, type Look } from './bands';
import { cloudOf, pathsOf } from './cloud';
import { gridOf } from './grid';
import { rampOf } from './inks';
import { Places, roomFor, shortName, spreadOrder } from './labels';
import { mixed } from './mix';
import { pointLines } from './point';
import { reachedSentence } from './reached';
import { listed, nearestOn, type Filters } from './table';
import {
  around,
  CLOSEST,
  extentOf,
  held,
  midway,
  moved,
  scaleOf,
  whole,
  zoomedAt,
  type Size,
  type View,
} from './view';

const EXTENT = { left: -100, right: 100, top: -60, bottom: 60 };
const SIZE: Size = { width: 844, height: 544 };

/** Where a place of the map stands on the canvas. */
function seen(view: View, x: number, y: number) {
  const scale = scaleOf(view, EXTENT, SIZE);
  return { x: (x - view.x) * scale + SIZE.width / 2, y: (y - view.y) * scale + SIZE.height / 2 };
}

function point(title: string, more: Partial<MapPoint> = {}): MapPoint {
  return {
    occupation: { code: title, title, track: 'trades' },
    x: 0,
    y: 0,
    basis: 'own',
    pay: 50_000,
    growth: 3,
    fit: null,
    saved: false,
    reachable: false,
    written: false,
    ...more,
  };
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same numbers every time. */
function scattered(count: number): { xs: Float64Array; ys: Float64Array } {
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return {
    xs: Float64Array.from({ length: count }, () => next() * 200 - 100),
    ys: Float64Array.from({ length: count }, () => next() * 120 - 60),
  };
}

describe('what is seen', () => {
  test('the whole map is within the canvas, with air around it', () => {
    const view = whole(EXTENT);
    for (const [x, y] of [
      [-100, -60],
      [100, 60],
    ] as const) {
      const place = seen(view, x, y);
      expect(place.x).toBeGreaterThan(20);
      expect(place.x).toBeLessThan(SIZE.width - 20);
      expect(place.y).toBeGreaterThan(20);
      expect(place.y).toBeLessThan(SIZE.height - 20);
    }
  });

  test.each<[number, number, number]>([
    [2, 100, 80],
    [1.5, 700, 500],
    [4, 422, 272],
  ])('%d times nearer, what is under (%d, %d) stays there', (by, x, y) => {
    const before = whole(EXTENT);
    const scale = scaleOf(before, EXTENT, SIZE);
    const [mapX, mapY] = [before.x + (x - SIZE.width / 2) / scale, before.y + (y - SIZE.height / 2) / scale];
    const after = zoomedAt(before, by, { x, y }, EXTENT, SIZE);
    expect(after.zoom).toBeCloseTo(by);
    expect(seen(after, mapX, mapY).x).toBeCloseTo(x);
    expect(seen(after, mapX, mapY).y).toBeCloseTo(y);
  });

  test('it goes no farther than everything and no nearer than the closest', () => {
    const middle = { x: 422, y: 272 };
    expect(zoomedAt(whole(EXTENT), 0.1, middle, EXTENT, SIZE).zoom).toBe(1);
    expect(zoomedAt(whole(EXTENT), 1000, middle, EXTENT, SIZE).zoom).toBe(CLOSEST);
  });

  test('a hand that moves takes what it holds along, and the middle stays on the map', () => {
    const view = { x: 0, y: 0, zoom: 3 };
    const after = moved(view, 40, -10, EXTENT, SIZE);
    expect(seen(after, 0, 0).x).toBeCloseTo(SIZE.width / 2 + 40);
    expect(seen(after, 0, 0).y).toBeCloseTo(SIZE.height / 2 - 10);
    expect(moved(view, -100_000, 0, EXTENT, SIZE).x).toBe(100);
    expect(held({ x: 0, y: -500, zoom: 2 }, EXTENT).y).toBe(-60);
  });

  test('a flight begins and ends where it should', () => {
    const [from, to] = [whole(EXTENT), { x: 50, y: -20, zoom: 6 }];
    expect(midway(from, to, 0)).toEqual(from);
    expect(midway(from, to, 1)).toEqual(to);
    const half = midway(from, to, 0.5);
    expect(half.zoom).toBeGreaterThan(1);
    expect(half.zoom).toBeLessThan(6);
  });

  test('a route is seen whole, and one stop is not looked at from too near', () => {
    const stops = [
      { x: -80, y: 10 },
      { x: 20, y: -40 },
    ];
    const view = around(stops, EXTENT, SIZE);
    for (const { x, y } of stops) {
      const place = seen(view, x, y);
      expect(place.x).toBeGreaterThan(0);
      expect(place.x).toBeLessThan(SIZE.width);
      expect(place.y).toBeGreaterThan(0);
      expect(place.y).toBeLessThan(SIZE.height);
    }
    expect(around([{ x: 3, y: 4 }], EXTENT, SIZE)).toEqual({ x: 3, y: 4, zoom: 6 });
  });

  test('a canvas without room and a map without points divide by nothing', () => {
    expect(scaleOf(whole(EXTENT), EXTENT, { width: 0, height: 0 })).toBeGreaterThan(0);
    expect(extentOf([], [])).toEqual({ left: -100, right: 100, top: -100, bottom: 100 });
  });
});

describe('what is under the pointer', () => {
  test('the grid finds what going through all of them finds', () => {
    const { xs, ys } = scattered(1016);
    const grid = gridOf(xs, ys, extentOf(xs, ys));
    const probes = scattered(300);
    for (let probe = 0; probe < 300; probe++) {
      const [x, y] = [probes.ys[probe] ?? 0, probes.xs[probe] ?? 0];
      for (const reach of [0.5, 4, 300]) {
        let best = -1;
        let least = reach;
        for (let at = 0; at < xs.length; at++) {
          const far = Math.hypot((xs[at] ?? 0) - x, (ys[at] ?? 0) - y);
          if (far <= least) [best, least] = [at, far];
        }
        expect(grid.nearest(x, y, reach)).toBe(best);
      }
    }
  });

  test('nothing is near where nothing is', () => {
    const grid = gridOf(Float64Array.of(0), Float64Array.of(0), { left: 0, right: 0, top: 0, bottom: 0 });
    expect(grid.nearest(1, 1, 0.5)).toBe(-1);
    expect(grid.nearest(0.1, 0.1, 0.5)).toBe(0);
  });
});

describe('names on the map', () => {
  test('no two cover one another, and none leaves the canvas', () => {
    const { xs, ys } = scattered(400);
    const places = new Places(90, 18);
    for (let at = 0; at < xs.length; at++)
      places.put(at, ((xs[at] ?? 0) + 100) * 4, ((ys[at] ?? 0) + 60) * 4, 110, 800, 480);
    expect(places.count).toBeGreaterThan(10);
    for (let a = 0; a < places.count; a++) {
      const [x, y] = [places.x[a] ?? 0, places.y[a] ?? 0];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 110).toBeLessThanOrEqual(800);
      for (let b = 0; b < a; b++)
        expect(Math.abs((places.x[b] ?? 0) - x) >= 110 || Math.abs((places.y[b] ?? 0) - y) >= 18).toBe(true);
    }
  });

  test('a name stands after its point, and before it where the edge is', () => {
    const places = new Places(4, 18);
    expect(places.put(0, 100, 50, 80, 400, 200)).toBe(true);
    expect(places.x[0]).toBe(112);
    expect(places.put(1, 390, 90, 80, 400, 200)).toBe(true);
    expect(places.x[1]).toBe(298);
    expect(places.put(2, 100, 52, 80, 110, 200)).toBe(true);
    expect(places.put(3, 100, 50, 80, 400, 200)).toBe(false);
    places.clear();
    expect(places.count).toBe(0);
  });

  test('a full row of places takes no more', () => {
    const places = new Places(1, 18);
    expect(places.put(0, 10, 20, 30, 400, 200)).toBe(true);
    expect(places.put(1, 10, 100, 30, 400, 200)).toBe(false);
  });

  test('nearer there is room for more, up to a calm number', () => {
    expect(roomFor(8, 800, 500)).toBeGreaterThan(roomFor(1, 800, 500));
    expect(roomFor(24, 4000, 3000)).toBe(60);
  });

  test('any beginning of the order is spread out, what is the reader’s first, and each is in it once', () => {
    const order = spreadOrder([0, 1, 2, 98, 100, 50], [0, 0, 0, 0, 0, 0], [2]);
    expect([...order.slice(0, 3)]).toEqual([2, 4, 5]);
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...spreadOrder([5, 5, 5], [1, 1, 1])].sort()).toEqual([0, 1, 2]);
  });

  test.each<[string, string]>([
    ['Electricians', 'Electricians'],
    ['First-Line Supervisors of Production and Operating Workers', 'First-Line Supervisors of…'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesellsc…'],
    ['Tax Examiners and Collectors, and Revenue Agents', 'Tax Examiners and Collectors…'],
  ])('%s is written %s', (title, short) => expect(shortName(title)).toBe(short));
});

describe('colours', () => {
  test.each<[number, readonly number[], number]>([
    [39_999, PAY_CUTS, 0],
    [40_000, PAY_CUTS, 1],
    [500_000, PAY_CUTS, 4],
    [-5.1, GROWTH_CUTS, 0],
    [0, GROWTH_CUTS, 2],
  ])('%d among %j is in band %d', (value, cuts, band) => expect(bandAt(value, cuts)).toBe(band));

  const points = [
    point('a', { pay: 30_000, growth: null, fit: 'closest' }),
    point('b', { pay: null, growth: 20, fit: 'blocked' }),
    point('c', { occupation: { code: 'c', title: 'c', track: 'health' }, fit: null }),
  ];
  const tracks = [{ id: 'health', name: 'Health' }];

  test.each(['track', 'pay', 'growth', 'fit'] as const)(
    'by %s every point has a band and is counted',
    (by) => {
      const { bands, of } = bandsOf(points, by, 'health', tracks);
      expect(bands.reduce((sum, band) => sum + band.count, 0)).toBe(points.length);
      expect([...of].every((band) => bands[band] !== undefined)).toBe(true);
      expect(new Set(bands.map((band) => band.label)).size).toBe(bands.length);
    },
  );

  test('what has no figure and what is ruled out have marks of their own', () => {
    const looks = (by: 'pay' | 'growth' | 'fit') => {
      const { bands, of } = bandsOf(points, by, null, tracks);
      return [...of].map((band) => bands[band]?.look);
    };
    expect(looks('pay')).toEqual([0, 'none', 1]);
    expect(looks('growth')).toEqual(['none', 4, 2]);
    expect(looks('fit')).toEqual([4, 'apart', 'none']);
  });

  test('one track stands out, and without one they are alike', () => {
    expect([...bandsOf(points, 'track', 'health', tracks).of]).toEqual([1, 1, 0]);
    expect(bandsOf(points, 'track', null, tracks).bands).toHaveLength(1);
    expect(bandsOf(points, 'track', 'nowhere', tracks).bands).toHaveLength(1);
  });

  test('more is larger, so that nothing rests on colour', () => {
    const sizes = (['none', 0, 1, 2, 3, 4] as Look[]).map(radiusOf);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  test.each([
    ['light', ':root {'],
    ['dark', ":root[data-theme='dark'] {"],
  ])('in the %s theme each step is further from the sheet than the one before', (_, selector) => {
    const block = tokens.slice(tokens.indexOf(selector));
    const token = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';
    const sheet = luminance(token('--leaf'));
    const contrasts = rampOf(token('--mark-soft'), token('--mark'), token('--ink')).map((step) => {
      const [dark = 0, light = 0] = [sheet, luminance(step)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    });
    expect(contrasts[0]).toBeGreaterThanOrEqual(3);
    for (let step = 1; step < contrasts.length; step++)
      expect(contrasts[step]).toBeGreaterThan((contrasts[step - 1] ?? 0) * 1.1);
  });

  test.each<[string, string, number, string]>([
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#1c5d52', '#1d2125', 0, '#1c5d52'],
    ['CanvasText', '#ffffff', 0.5, 'CanvasText'],
  ])('between %s and %s at %d is %s', (from, to, share, result) =>
    expect(mixed(from, to, share)).toBe(result),
  );
});

describe('the address', () => {
  const BASE: MapAddress = { view: 'map', colour: 'track', track: null, from: 'me', at: null, routes: [] };
  test.each<[string, Partial<MapAddress>]>([
    ['#/map', {}],
    ['#/map?from=none', { from: null }],
    ['#/map?from=11-3051.00&colour=pay', { from: '11-3051.00', colour: 'pay' }],
    ['#/map?track=health&at=29-1141.00&view=table', { track: 'health', at: '29-1141.00', view: 'table' }],
    [
      '#/map?routes=a,b;a,c,b',
      {
        routes: [
          ['a', 'b'],
          ['a', 'c', 'b'],
        ],
      },
    ],
  ])('%s says %j, and back', (href, said) => {
    const address = readMap(new URLSearchParams(href.split('?')[1] ?? ''));
    expect(address).toEqual({ ...BASE, ...said });
    expect(mapAddress(address)).toBe(href);
  });

  test('what it says wrongly is left out', () => {
    const address = readMap(new URLSearchParams('colour=taste&view=globe&routes=;;&from='));
    expect(address).toEqual(BASE);
  });
});

describe('the table', () => {
  const points = [
    point('Nurse', { pay: 90_000, fit: 'worth', x: 0, y: 0, saved: true }),
    point('Baker', { pay: null, fit: 'closest', x: 3, y: 0 }),
    point('Actor', { pay: 50_000, x: 1, y: 0, reachable: true }),
    point('Nurse Aide', {
      pay: 40_000,
      x: 10,
      y: 0,
      occupation: { code: 'd', title: 'Nurse Aide', track: 'care' },
    }),
  ];
  const ALL: Filters = { words: '', track: null, only: '' };
  const titles = (places: number[]) => places.map((at) => points[at]?.occupation.title);

  test.each<[Parameters<typeof listed>[2], boolean, string[]]>([
    ['title', true, ['Actor', 'Baker', 'Nurse', 'Nurse Aide']],
    ['title', false, ['Nurse Aide', 'Nurse', 'Baker', 'Actor']],
    ['pay', false, ['Nurse', 'Actor', 'Nurse Aide', 'Baker']],
    ['pay', true, ['Nurse Aide', 'Actor', 'Nurse', 'Baker']],
    ['fit', true, ['Baker', 'Nurse', 'Actor', 'Nurse Aide']],
  ])('by %s, rising %s', (order, rising, expected) =>
    expect(titles(listed(points, ALL, order, rising))).toEqual(expected),
  );

  test.each<[Partial<Filters>, string[]]>([
    [{ words: 'nur' }, ['Nurse', 'Nurse Aide']],
    [{ words: 'aide nurse' }, ['Nurse Aide']],
    [{ track: 'care' }, ['Nurse Aide']],
    [{ only: 'saved' }, ['Nurse']],
    [{ only: 'reachable' }, ['Actor']],
    [{ only: 'written' }, []],
  ])('%j passes %j', (filters, expected) =>
    expect(titles(listed(points, { ...ALL, ...filters }, 'title', true))).toEqual(expected),
  );

  test('what stands nearest, nearest first', () => {
    const near = nearestOn(points, 2);
    expect(titles(near(0))).toEqual(['Actor', 'Baker']);
    expect(titles(near(3))).toEqual(['Baker', 'Actor']);
    expect(nearestOn([{ x: 0, y: 0 }], 2)(0)).toEqual([]);
  });
});

describe('in words', () => {
  test('an occupation says what is known, and what its place rests on', () => {
    const lines = pointLines(point('a', { pay: null, basis: 'titles', saved: true }), 'Trades', 'you');
    expect(lines).toEqual([
      'Trades',
      'Median pay a year: not published',
      'Projected: +3.0%',
      'Not rated: its place rests on its titles alone',
      'Saved in your plan',
    ]);
  });

  const start = { title: 'Plant Manager', levels: 'own' } as NonNullable<
    Parameters<typeof reachedSentence>[0]['start']
  >;
  const map = (reachable: boolean[], levels: typeof start.levels = 'own') => ({
    catalogueVersion: '1',
    sources: [],
    start: { ...start, levels },
    points: reachable.map((one) => point('a', { reachable: one })),
  });
  test.each<[ReturnType<typeof map>, string | null, RegExp]>([
    [map([true, false]), 'me', /^1 occupation is a viable move from you,/],
    [map([true, true]), 'x', /^2 occupations are viable moves from Plant Manager,/],
    [map([false]), 'x', /^No move from Plant Manager is viable/],
    [map([false], 'unknown'), 'me', /^Nothing is known of your skills/],
  ])('what is lit', (shown, from, said) => expect(reachedSentence(shown, from)).toMatch(said));

  test('routes are drawn as far as the map has their stops', () => {
    const cloud = cloudOf([point('a'), point('b', { x: 1 }), point('c', { y: 1 })]);
    expect(pathsOf(cloud, [['a', 'c'], ['b', 'gone', 'a'], ['gone']])).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });
});
