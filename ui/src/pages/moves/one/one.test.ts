// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import type { FitPayPoint, MoveBetween, MoveElement } from '../../../ipc';
import { outlookRows } from './outlook';
import { parts } from './parts';
import { furthest, moveTitle, payRange } from './reading';

const element = (name: string, has: number, asked: number, importance: number): MoveElement => ({
  element: name,
  name,
  has,
  asked,
  importance,
  like: null,
});

test.each<[string, MoveElement[], number | null, string | null]>([
  ['the one that is that far', [element('a', 1, 2, 5), element('b', 1, 3.5, 4)], 2.5, 'b'],
  ['not what matters little', [element('c', 0, 5, 2), element('b', 1, 3.5, 4)], 2.5, 'b'],
  ['the furthest, when rounding hides it', [element('a', 1, 2, 5), element('b', 1, 3, 4)], 2.5, 'b'],
  ['none when nothing is short', [element('a', 1, 2, 5)], 0, null],
  ['none when nothing is compared', [], null, null],
])('the largest gap: %s', (_, gap, largest, name) => expect(furthest(gap, largest)?.name ?? null).toBe(name));

describe('pay', () => {
  const point = (below: number, pay: number, orMore = false): FitPayPoint => ({ below, pay, orMore });

  test('points become a range, open where the source stops', () => {
    const pay = payRange([point(0.1, 60_000), point(0.5, 120_000), point(0.9, 239_200, true)]);
    expect(pay?.p10).toEqual({ kind: 'value', value: 60_000 });
    expect(pay?.p25).toEqual({ kind: 'not_published' });
    expect(pay?.p90).toEqual({ kind: 'at_least', value: 239_200 });
  });

  test('nothing published is no range', () => expect(payRange([])).toBeNull());
});

const move = (some: Partial<MoveBetween> = {}, title: string | null = 'Line lead'): MoveBetween =>
  ({
    toTitle: 'Plant Manager',
    start: {
      title,
      occupation: { code: '51-1011.00', title: 'Supervisors', track: 'production' },
      preparation: 2,
    },
    there: { row: { preparation: 4 } },
    growthNow: 1.5,
    growthThere: null,
    growthFrom: 2024,
    growthTo: 2034,
    ...some,
  }) as MoveBetween;

test.each<[string, string | null, string]>([
  ['me', 'Line lead', 'From where you are to Plant Manager'],
  ['factory-manager', 'Factory Manager', 'From Factory Manager to Plant Manager'],
  ['11-3051.00', null, 'From where you are to Plant Manager'],
])('from %s it is called after its ends', (from, title, said) =>
  expect(moveTitle(from, move({}, title))).toBe(said),
);

test('today stands beside what is there, with its years, and what is missing is said', () => {
  const [preparation, growth] = outlookRows(move());
  expect(preparation).toMatchObject({ now: 'Some', there: 'Considerable' });
  expect(growth).toMatchObject({
    name: 'Projected change in jobs, 2024–34',
    now: '+1.5%',
    there: 'not published',
  });
});

test('staying is a part only where there is a ladder', () => {
  const ids = (stay: boolean) => parts('#/moves/x', stay).map(({ id }) => id);
  expect(ids(true).at(-1)).toBe('stay');
  expect(ids(false)).not.toContain('stay');
});
