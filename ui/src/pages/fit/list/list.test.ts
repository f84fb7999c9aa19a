// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import type { FitBasis, FitGroup, FitList, FitPlace, FitRow, FitScore, WhatIf } from '../../../ipc';
import { cannotSay, nothingAnswered, restsOn } from './basis';
import { cleared, filtersHref, loosen, narrowed, readFilters } from './filters';
import { grouped, moves, opensByItself } from './groups';
import { laneOf, laneSentence } from './lane';
import { missedSentences, topSentence, topShort } from './line';
import { Looking } from './looking.svelte';
import { changed, differs, movesSentence } from './what-if';

const read = (query: string) => readFilters(new URLSearchParams(query));
const score = (value: number | null): FitScore => ({
  band: value === null ? 'not_enough' : 'good',
  score: value,
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
  held: value === null ? null : 0.8,
  cuts: [0.2, 0.608, 0.729],
});

function row(title: string, more: Partial<FitRow> & { track?: string } = {}): FitRow {
  const { track = 'office', ...rest } = more;
  return {
    occupation: { code: title, title, track },
    preparation: 3,
    interests: score(0.5),
    strengths: score(0.1),
    values: score(0),
    roles: [],
    asked: false,
    hidden: false,
    pay: 50_000,
    ...rest,
  };
}

const place = (group: FitGroup, more: Partial<FitPlace> = {}): FitPlace => ({
  group,
  standing: 'clear',
  top: 0.5,
  held: 0.9,
  surprising: false,
  missed: [],
  ...more,
});

const NO_LIMITS: WhatIf = { payFloor: null, remote: null, educationMax: null };
const BASIS: FitBasis = {
  interests: 'interests_short',
  interestsOn: '2026-02-23',
  pattern: { kind: 'clear', highest: ['social'] },
  skillsOn: '2026-02-24',
  answered: 40,
  used: 22,
  proposed: 0,
  enough: true,
  conditionsOn: '2026-02-24',
  leaning: 9,
  weighed: true,
  limits: 2,
};

describe('filters', () => {
  test.each([
    '#/fit',
    '#/fit?q=plant+manager',
    '#/fit?q=nurse&track=health&prep=2,3&asked=1&surprising=1&hidden=1',
  ])('a list is found again by its address: %s', (href) =>
    expect(filtersHref(read(href.split('?')[1] ?? ''))).toBe(href),
  );

  test('what an address says wrongly is left out', () => {
    expect(read('prep=9,x,3,3&asked=yes&track=')).toEqual({
      words: '',
      track: null,
      preparation: [3],
      asked: false,
      surprising: false,
      hidden: false,
    });
  });

  test('clearing keeps what was hidden in view', () => {
    const filters = read('q=nurse&prep=4&hidden=1');
    expect(narrowed(filters)).toBe(true);
    expect(narrowed(cleared(filters))).toBe(false);
    expect(cleared(filters).hidden).toBe(true);
    expect(loosen(filters)).toEqual(['take out or shorten “nurse”', 'add a preparation level']);
    expect(loosen(read(''))).toEqual([]);
  });

  const manager = row('Industrial Production Managers', {
    track: 'making',
    preparation: 4,
    asked: true,
    roles: [
      { slug: 'a', title: 'Factory Manager', dealbreaker: false, hidden: false },
      { slug: 'b', title: 'Plant Boss', dealbreaker: false, hidden: true },
    ],
  });
  test.each<[string, boolean]>([
    ['', true],
    ['q=production', true],
    ['q=MANAG+indus', true],
    ['q=factory', true],
    ['q=factory+production', false],
    ['q=boss', false],
    ['track=making', true],
    ['track=office', false],
    ['prep=3', false],
    ['prep=3,4', true],
    ['asked=1', true],
    ['surprising=1', false],
  ])('“%s” lets it through: %s', (query, through) => {
    const groups = grouped([manager], [place('worth')], read(query));
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(through ? 1 : 0);
  });
});

describe('groups', () => {
  const rows = [row('Actors'), row('Bakers', { hidden: true }), row('Clerks'), row('Drivers')];
  const places = [place('worth'), place('closest'), place('closest'), place('worth', { surprising: true })];

  test('stand from near to far, with those in each by title, and without what is hidden', () => {
    const found = grouped(rows, places, read('')).map(({ id, lines, all }) => [
      id,
      lines.map((line) => line.row.occupation.title),
      all,
    ]);
    expect(found).toEqual([
      ['closest', ['Clerks'], 1],
      ['worth', ['Actors', 'Drivers'], 2],
      ['stretch', [], 0],
      ['unlikely', [], 0],
      ['blocked', [], 0],
      ['not_enough', [], 0],
    ]);
  });

  test('say how many pass of how many', () => {
    const [, worth] = grouped(rows, places, read('surprising=1'));
    expect([worth?.lines.length, worth?.all]).toEqual([1, 2]);
  });

  test.each<[FitGroup, number, string, boolean]>([
    ['closest', 1, '', true],
    ['stretch', 1, '', true],
    ['stretch', 0, '', false],
    ['unlikely', 1, '', false],
    ['blocked', 1, '', false],
    ['not_enough', 1, '', false],
    ['blocked', 1, 'q=nurse', true],
    ['blocked', 1, 'prep=3', false],
  ])('%s with %d under “%s” stands open: %s', (id, count, query, open) => {
    const lines = Array.from({ length: count }, () => ({ row: row('a'), place: place(id) }));
    expect(opensByItself({ id, lines, all: 9 }, read(query))).toBe(open);
  });

  test('what somebody opened or folded stays so, and four are the most to compare', () => {
    const looking = new Looking('me');
    const group = { id: 'blocked' as const, lines: [{ row: row('a'), place: place('blocked') }], all: 1 };
    expect(looking.isOpen(group, read(''))).toBe(false);
    looking.setOpen('blocked', true);
    expect(looking.isOpen(group, read(''))).toBe(true);
    for (const id of ['a', 'b', 'c', 'd', 'e']) looking.toggle({ id, title: id });
    expect(looking.chosen.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    looking.toggle({ id: 'b', title: 'b' });
    expect([looking.full, looking.isChosen('b')]).toEqual([false, false]);
  });
});

describe('other limits', () => {
  const rows = [row('a'), row('b'), row('c'), row('d', { hidden: true })];
  const list = { rows, places: rows.map(() => place('blocked')) } as FitList;
  const tried = (...groups: FitGroup[]) => groups.map((group) => place(group));

  test.each<[FitGroup[], string]>([
    [['blocked', 'blocked', 'blocked', 'closest'], 'With these, no occupation would stand in another group.'],
    [
      ['closest', 'blocked', 'blocked', 'blocked'],
      'With these, 1 occupation stands in another group: 1 more closest and 1 fewer ruled out.',
    ],
    [
      ['closest', 'closest', 'unlikely', 'closest'],
      'With these, 3 occupations stand in other groups: 2 more closest, 1 more unlikely, and 3 fewer ruled out.',
    ],
  ])('%j: %s', (groups, sentence) => {
    expect(movesSentence(moves(list, tried(...groups)))).toBe(sentence);
  });

  test('two that change places are counted', () => {
    const swapped = { rows: rows.slice(0, 2), places: tried('closest', 'worth') } as FitList;
    expect(movesSentence(moves(swapped, tried('worth', 'closest')))).toBe(
      'With these, 2 occupations stand in other groups: as many came as went.',
    );
  });

  test('only what is another limit has to be set', () => {
    const own = { ...NO_LIMITS, payFloor: 52_000, remote: 'no_matter' as const };
    expect(differs(own, { ...own })).toBe(false);
    expect(changed(own, { ...own, payFloor: null, educationMax: 6 })).toEqual([
      { key: 'pay_floor', value: null },
      { key: 'education_max', value: 6 },
    ]);
  });
});

describe('what the list rests on', () => {
  const said = (more: Partial<FitBasis>) => restsOn({ ...BASIS, ...more }).map((part) => part.said);

  test('is said part by part, each with the way there', () => {
    expect(said({ proposed: 3 })).toEqual([
      'Short form, 23 February 2026. Social stands out.',
      '40 answered, 22 of them used, 24 February 2026. 3 are drafted from your jobs and not confirmed.',
      'You lean on 9, 24 February 2026. Weighed against one another.',
      '2 are held against each occupation.',
    ]);
    expect(restsOn(BASIS).map(({ href }) => href)).toEqual([
      '#/you/interests',
      '#/you/skills',
      '#/you/conditions',
      '#/you/limits',
    ]);
  });

  test('says what is not answered', () => {
    const nothing = {
      interests: null,
      interestsOn: null,
      pattern: { kind: 'nothing_answered' as const },
      skillsOn: null,
      answered: 0,
      enough: false,
      conditionsOn: null,
      limits: 0,
    };
    expect(said(nothing)).toEqual([
      'Not answered yet.',
      'Not answered yet.',
      'Not answered yet.',
      'None are set, so nothing is ruled out.',
    ]);
    expect(nothingAnswered({ ...BASIS, ...nothing })).toBe(true);
    expect(nothingAnswered(BASIS)).toBe(false);
  });

  test('says that conditions are not weighed only when there are some', () => {
    expect(said({ weighed: false })[2]).toContain('Not weighed, so all count alike.');
    expect(said({ leaning: 0, weighed: false })[2]).toBe(
      'Either end would do on all of them, 24 February 2026.',
    );
  });

  const noSkills = { skillsOn: null, answered: 0, used: 0, enough: false };
  test.each<[string, Partial<FitBasis>, RegExp[]]>([
    ['everything', {}, []],
    ['interests alone', noSkills, [/about a third of its first twenty/]],
    ['flat interests', { ...noSkills, pattern: { kind: 'flat' } }, [/No kind of interest stands out/]],
    [
      'one answer all through',
      { pattern: { kind: 'straight_lined', answer: 3, share: 0.95 } },
      [/^95% of your answers about interests are the same one/],
    ],
    [
      'too few',
      { pattern: { kind: 'too_few', scales: ['artistic', 'social'] } },
      [/^Artistic and Social have too few answers/],
    ],
    [
      'few skills',
      { answered: 4, enough: false },
      [/^4 skills and fields are answered, which is not enough/],
    ],
    [
      'skills alone',
      { interests: null, interestsOn: null, pattern: { kind: 'nothing_answered' } },
      [/nothing about what you would like/],
    ],
  ])('%s', (_, more, expected) => {
    const found = cannotSay({ basis: { ...BASIS, ...more }, unpayable: null, limits: NO_LIMITS });
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, at) => expect(found[at]?.said).toMatch(pattern));
  });

  test.each<[number | null, RegExp]>([
    [null, /^No occupation here pays \$300,000/],
    [2, /^Two of your limits leave nothing together: .*\(High school or equivalent\) pays \$300,000/],
  ])('pay that nothing pays, with schooling %s', (educationMax, pattern) => {
    const limits = { ...NO_LIMITS, payFloor: 300_000, educationMax };
    const [first] = cannotSay({ basis: BASIS, unpayable: 300_000, limits });
    expect(first?.said).toMatch(pattern);
    expect(first?.href).toBe('#/you/limits');
  });
});

describe('a line', () => {
  test('is drawn with close at the end, whichever way its scale runs', () => {
    expect(laneOf('interests', score(0.5))).toMatchObject({ value: 0.5, from: -1, to: 1 });
    const gap = { ...score(0.2), cuts: [0.159, 0.094] };
    const lane = laneOf('strengths', gap);
    expect(lane).toMatchObject({ value: -0.2, to: 0, guides: [-0.159, -0.094] });
    expect([lane?.low, lane?.high].map((one) => one?.toFixed(1))).toEqual(['-0.3', '-0.1']);
    expect(laneOf('values', score(null))).toBeNull();
  });

  test.each<['interests' | 'strengths' | 'values', FitScore, string]>([
    [
      'interests',
      score(0.5),
      'Interests: good. Correlation 0.50; from 0.40 to 0.60 in eight of ten repetitions.',
    ],
    [
      'strengths',
      score(0.2),
      'Strengths: good. On average 1.4 levels of 7 short of what is asked for; from 0.7 to 2.1 in eight of ten repetitions.',
    ],
    ['values', score(null), 'Conditions: not enough to say.'],
  ])('says where %s stand', (axis, at, sentence) => expect(laneSentence(axis, at)).toBe(sentence));

  test.each<[Partial<FitPlace>, string, string]>([
    [
      { top: 0.842, held: 0.842 },
      '421 of 500',
      'In the closest group in 84% of 500 repetitions with the noise of your answers.',
    ],
    [{ top: null, held: null }, 'not compared', 'Not enough to say'],
  ])('%j says how steady its place is', (more, short, sentence) => {
    expect(topShort(place('closest', more))).toBe(short);
    expect(topSentence(place('closest', more))).toBe(sentence);
  });

  test('further down says how often it is there or closer', () => {
    expect(topSentence(place('worth', { top: 0.1, held: 0.9 }))).toContain('in 90% of them.');
  });

  test('tells what is missed from what is nearly missed', () => {
    const missed = [
      { limit: 'pay_floor' as const, near: false },
      { limit: 'hours_max' as const, near: true },
    ];
    expect(missedSentences(place('blocked', { missed }))).toEqual({
      missed: 'Not met: Least pay.',
      near: 'Nearly met: Longest usual week.',
    });
    expect(missedSentences(place('closest'))).toEqual({ missed: '', near: '' });
  });
});
