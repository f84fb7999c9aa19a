// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { MoveLeg, MoveLimits, MoveRelax, MoveRoute, MoveStart } from '../../../ipc';
import { askedHref, readAsked, type Asked } from './address';
import { onMapHref, relaxed, relaxSentence, routeSentence, sameSentences, stopsOf } from './sums';

const ref = (code: string) => ({ code, title: code, track: 'trades' });

function leg(to: string, more: Partial<MoveLeg> = {}): MoveLeg {
  return { from: ref('s'), to: ref(to), gap: 0.05, largest: 1.2, zones: 0, pay: 60_000, build: [], ...more };
}

const route = (kinds: MoveRoute['kinds'], ...legs: MoveLeg[]): MoveRoute => ({ kinds, legs });

const LIMITS: MoveLimits = {
  similar: 85,
  zones: 1,
  largestGap: 2,
  keeps: 0.75,
  clearly: 0.67,
  exposure: 10,
  growth: 5,
};
const ASKED: Asked = { moves: 3, floor: 50_000 };
const start = (code: string | null) => ({ occupation: code === null ? null : ref(code) }) as MoveStart;

test.each<[string, Asked, string]>([
  ['', { moves: 4, floor: null }, '#/moves/t/routes?from=me'],
  ['moves=2', { moves: 2, floor: null }, '#/moves/t/routes?from=me&moves=2'],
  ['floor=70000', { moves: 4, floor: 70_000 }, '#/moves/t/routes?from=me&floor=70000'],
])('an address with “%s” asks for %j, and back', (query, asked, href) => {
  expect(readAsked(new URLSearchParams(query))).toEqual(asked);
  expect(askedHref('t', null, asked)).toBe(href);
});

test.each(['moves=0', 'moves=5', 'moves=two', 'floor=0', 'floor=-1', 'floor=99999999'])(
  '“%s” is left out',
  (query) => expect(readAsked(new URLSearchParams(query))).toEqual({ moves: 4, floor: null }),
);

test.each<[MoveRoute, RegExp]>([
  [
    route(['fewest'], leg('a')),
    /^1 move, the largest single gap 1\.2 levels\. The lowest .* \$60,000 a year\./,
  ],
  [
    route(['fewest'], leg('a', { zones: 1 }), leg('b', { zones: -1 }), leg('c', { zones: 1 })),
    /rises by 2 levels/,
  ],
  [route(['fewest'], leg('a', { zones: 0 }), leg('b', { zones: -1 })), /Preparation never rises\./],
  [route(['fewest'], leg('a', { pay: null }), leg('b')), /Pay is not published for every stop\./],
  [route(['fewest'], leg('a', { largest: 0.4 }), leg('b', { largest: 1.8 })), /^2 moves, .* 1\.8 levels/],
])('what a route comes to', (one, said) => expect(routeSentence(one)).toMatch(said));

test('preparation that is not published for a stop is not summed', () => {
  expect(routeSentence(route(['fewest'], leg('a', { zones: null })))).not.toMatch(/Preparation/);
});

test('kinds that are one route are said once', () => {
  const routes = [route(['gentlest', 'least_schooling'], leg('a')), route(['fewest'], leg('b'))];
  expect(sameSentences(routes)).toEqual(['Gentlest and Least schooling are one and the same route.']);
});

test.each<[MoveRelax, Partial<MoveLimits> | null, Partial<Asked> | null, RegExp]>([
  [
    { what: 'similar', from: 85, to: 80 },
    { similar: 80 },
    null,
    /more than 80% of all pairs in place of 85%/,
  ],
  [{ what: 'largest_gap', from: 2, to: 2.5 }, { largestGap: 2.5 }, null, /2\.5 levels in place of 2\.0/],
  [{ what: 'zones', from: 1, to: 2 }, { zones: 2 }, null, /2 levels apart in place of 1/],
  [{ what: 'moves', from: 3, to: 4 }, null, { moves: 4 }, /Up to 4 moves in place of 3/],
  [
    { what: 'floor', from: 50_000, to: 47_321.9 },
    null,
    { floor: 47_321 },
    /\$47,321 a year in place of \$50,000/,
  ],
])('relaxing %j', (step, limits, asked, said) => {
  expect(relaxed(step, LIMITS, ASKED)).toEqual({
    limits: limits && { ...LIMITS, ...limits },
    asked: asked && { ...ASKED, ...asked },
  });
  expect(relaxSentence(step)).toMatch(said);
});

test('a route on the map begins where there is an occupation to begin at', () => {
  const one = route(['fewest'], leg('a'), leg('b'));
  expect(stopsOf(start('s'), one)).toEqual(['s', 'a', 'b']);
  expect(stopsOf(start(null), one)).toEqual(['a', 'b']);
  expect(onMapHref(start('s'), 'me', [one])).toBe('#/map?routes=s,a,b');
  expect(onMapHref(start('s'), 's', [one])).toBe('#/map?from=s&routes=s,a,b');
});
