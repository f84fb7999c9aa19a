// @vitest-environment happy-dom
// The list and one move as they stand once the core has answered, and when it knows next to nothing.

import { QueryClient, QueryClientProvider } from '@tanstack/svelte-query';
import { createRawSnippet, flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  MoveBetween,
  MoveCalibration,
  MoveElement,
  MoveLimits,
  MoveOneWay,
  MoveRow,
  Moves,
  MoveStart,
  OccupationRef,
  Person,
} from '../../ipc';
import MovesSummary from '../../components/moves/MovesSummary.svelte';
import MoveLine from './list/MoveLine.svelte';
import MovesPage from './MovesPage.svelte';

const HERE: OccupationRef = { code: '51-1011.00', title: 'First-Line Supervisors', track: 'production' };
const THERE: OccupationRef = {
  code: '11-3051.00',
  title: 'Industrial Production Managers',
  track: 'business',
};

const LIMITS: MoveLimits = {
  similar: 88.3,
  zones: 1,
  largestGap: 2,
  keeps: 0.75,
  clearly: 0.667,
  exposure: 10,
  growth: 5,
};
const calibration: MoveCalibration = {
  limits: LIMITS,
  similar: { percentile: 88.3, within: 1204, pairs: 851_006 },
};
const start: MoveStart = {
  title: 'Line supervisor',
  occupation: HERE,
  levels: 'own',
  proposed: 2,
  measure: 'occupations',
  pay: 66_000,
  preparation: 3,
};
const nothing: MoveStart = {
  title: null,
  occupation: null,
  levels: 'unknown',
  proposed: 0,
  measure: 'shape',
  pay: null,
  preparation: null,
};
const row: MoveRow = {
  occupation: THERE,
  preparation: 4,
  zones: 1,
  alike: 97.2,
  gap: { all: 0.06, largest: 2.4 },
  back: { all: 0.01, largest: 0.6 },
  class: 'lateral_advancement',
  pay: {
    kind: 'range',
    own: false,
    quarter: { value: 1.5, bound: 'exact' },
    middle: { value: 1.8, bound: 'exact' },
    threeQuarters: { value: 2.1, bound: 'at_least' },
    more: { low: 0.93, high: 0.95 },
    direction: 'up',
  },
  exposure: 6,
  growth: 1.1,
  viable: 'no',
  desirable: 'yes',
  safe: 'unknown',
  missed: ['largest_gap'],
  unknown: ['growth'],
  unrated: [],
  roles: [],
  saved: true,
};
/** One of which only titles are published. */
const unrated: MoveRow = {
  ...row,
  occupation: { code: '11-9199.00', title: 'Managers, All Other', track: 'business' },
  gap: null,
  back: null,
  class: null,
  pay: { kind: 'shared' },
  viable: 'unknown',
  missed: [],
  unknown: ['similarity', 'largest_gap'],
  unrated: ['there'],
  alike: null,
  zones: null,
  exposure: null,
  growth: null,
};
const element = (name: string, has: number, asked: number): MoveElement => ({
  element: name,
  name,
  has,
  asked,
  importance: 4,
  like: null,
});

const moves = (some: Partial<Moves> = {}): Moves => ({
  catalogueVersion: '30.0.1',
  start,
  limits: LIMITS,
  calibration,
  rows: [
    row,
    {
      ...row,
      occupation: { ...THERE, code: '11-3071.00', title: 'Logistics Managers' },
      viable: 'yes',
      missed: [],
    },
    unrated,
  ],
  doors: [
    {
      raise: { element: '2.C.1.c', name: 'Economics and Accounting', from: 2, to: 4.1 },
      opens: Array.from({ length: 9 }, (_, at) => ({
        code: `13-10${at}1.00`,
        title: `Opened ${at}`,
        track: 'business',
      })),
      closes: [HERE],
    },
  ],
  pair: {
    raise: [
      { element: 'a', name: 'Management', from: 2, to: 3 },
      { element: 'b', name: 'Planning', from: 2, to: 3 },
    ],
    opens: [THERE],
  },
  stepUp: {
    here: 'Shift lead',
    next: 'Plant manager',
    proof: 'A year of budgets kept.',
    blockers: 'Nobody has seen you do it.',
    elements: [{ element: 'c', name: 'Coordination', importance: 4.5, stories: [] }],
  },
  sources: [],
  ...some,
});

const way = (some: Partial<MoveOneWay> = {}): MoveOneWay => ({
  row,
  gap: [
    element('Economics and Accounting', 1.6, 4),
    ...Array.from({ length: 9 }, (_, at) => element(`Gap ${at}`, 2, 3)),
  ],
  shared: [element('Coordination', 4, 4)],
  surplus: [element('Repairing', 4, 1)],
  ...some,
});
const leg = {
  from: null,
  to: HERE,
  gap: 0.02,
  largest: 1.1,
  zones: 0,
  pay: 70_000,
  build: [element('Planning', 2, 3)],
};

const between = (some: Partial<MoveBetween> = {}): MoveBetween => ({
  catalogueVersion: '30.0.1',
  start,
  toTitle: THERE.title,
  to: THERE,
  limits: LIMITS,
  calibration,
  there: way(),
  back: way({ row: { ...row, occupation: HERE, class: 'downward_transition', zones: -1 } }),
  reasons: [
    { aspect: 'activities', adds: 2.1, shared: ['Directing operations', 'Inspecting'] },
    { aspect: 'technology', adds: -0.4, shared: [] },
  ],
  stop: { first: leg, second: { ...leg, from: HERE, to: THERE }, shorter: 0.8 },
  payNow: [{ below: 0.5, pay: 66_000, orMore: false }],
  payThere: [
    { below: 0.25, pay: 94_620, orMore: false },
    { below: 0.5, pay: 121_440, orMore: false },
    { below: 0.9, pay: 239_200, orMore: true },
  ],
  hourlyNow: false,
  hourlyThere: false,
  studies: [{ measure: 'felten_language', year: 2023, now: 40, there: null }],
  growthNow: 1.2,
  growthThere: 2.3,
  growthFrom: 2024,
  growthTo: 2034,
  sources: [],
  ...some,
});

const me: Person = { id: 'me', name: 'Me', kind: 'me', createdAt: '2026-01-01T00:00:00Z', example: false };
let answers: Record<string, unknown>;
const asked: { name: string; body: unknown }[] = [];
let page: Record<string, unknown> | undefined;

beforeEach(() => {
  asked.length = 0;
  answers = {
    list_persons: [me],
    list_tracks: { tracks: [], sources: [] },
    moves: moves(),
    move_between: between(),
  };
  vi.stubGlobal('fetch', (url: string, request: { body?: string }) => {
    const name = String(url).split('/').at(-1) ?? '';
    asked.push({ name, body: request.body ? JSON.parse(request.body) : null });
    return Promise.resolve(new Response(JSON.stringify(answers[name] ?? null)));
  });
});
afterEach(async () => {
  if (page) await unmount(page);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

type Props = { id?: string; section?: string | null; query?: string };

async function show({ id = '', section = null, query = '' }: Props): Promise<string> {
  return shown(MovesPage, { id, section, params: new URLSearchParams(query) });
}

/** What stands there once everything that was asked for has come. */
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
  for (let turn = 0; turn < 12; turn++) {
    flushSync();
    await tick();
    await new Promise((next) => setTimeout(next, 2));
  }
  return document.body.textContent.replace(/\s+/g, ' ');
}

const says = (text: string, ...sentences: string[]) => {
  for (const sentence of sentences) expect(text).toContain(sentence);
};

test('the list names its start, what is missing of the person, doors, classes and limits in force', async () => {
  const text = await show({});
  says(
    text,
    'Your job: Line supervisor, in the occupation First-Line Supervisors.',
    '2 of your levels are drafted from your jobs and not confirmed.',
    'Economics and Accounting, from 2.0 to 4.1',
    'Opens 9 occupations',
    'Opened 5',
    'and 3 more',
    'One is no longer alike enough: First-Line Supervisors.',
    'Lateral advancement',
    'Two jobs of three there pay more than now, on another track.',
    'Without a class',
    '1 of 3 occupations',
  );
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  expect(asked.find(({ name }) => name === 'moves')?.body).toMatchObject({
    personId: 'me',
    from: { kind: 'person', pay: null },
    direction: 'reach',
    limits: null,
  });
});

test('the limits say what they are without anybody and where that comes from', async () => {
  await show({});
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Limits');
  button?.click();
  flushSync();
  says(
    document.body.textContent.replace(/\s+/g, ' '),
    'Without you: more than 88% of all pairs.',
    'over 1,204 such pairs of 851,006',
    'These are the limits that hold without you.',
    'Under them, 1 occupation would be viable',
  );
  expect(document.querySelectorAll('input[type=range]')).toHaveLength(7);
});

test('somebody of whom nothing is known is told how to begin', async () => {
  answers['moves'] = moves({ start: nothing });
  says(await show({}), 'Nothing to begin at yet', 'Add a job', 'Begin at another role or occupation');
});

test('a role has who comes to it, and what its next rung asks', async () => {
  const text = await show({ id: 'shift-lead', section: 'from', query: 'look=feeders' });
  says(
    text,
    'Who comes to Line supervisor',
    'Each is read from there to here',
    'From Shift lead to Plant manager',
  );
  expect(asked.find(({ name }) => name === 'moves')?.body).toMatchObject({
    from: { kind: 'of', of: 'shift-lead' },
    direction: 'feeders',
  });
});

test('one move says why, both ways, what is missing, and what it would change', async () => {
  const text = await show({ id: THERE.code, query: 'from=me' });
  says(
    text,
    'From where you are to Industrial Production Managers',
    'Something important falls short by 2.4 levels; the limit is 2.0.',
    'A projection is not published for both.',
    'Back: Industrial Production Managers to Line supervisor',
    'Downward transition',
    'Furthest off of what is important: Economics and Accounting, by 2.4 levels.',
    'Show 2 more',
    'Directing operations and Inspecting',
    'the largest single gap is smaller by 0.8 levels',
    '$121,440',
    'Projected change in jobs, 2024–34',
    '+2.3%',
    'Felten and others, language models',
    'not scored',
  );
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test('a move of somebody without a job, to what nobody rates, says so in each part', async () => {
  answers['move_between'] = between({
    start: { ...nothing, levels: 'own' },
    there: { row: unrated, gap: [], shared: [], surplus: [] },
    back: null,
    reasons: [],
    stop: null,
    payNow: [],
    payThere: [],
    studies: [],
    growthNow: null,
    growthThere: null,
    growthFrom: null,
    growthTo: null,
  });
  const text = await show({ id: '11-9199.00' });
  says(
    text,
    'you name no occupation',
    'There is no way back to show',
    'Its skills and knowledge have not been rated',
    'Without a gap there is nothing that a stop could shorten.',
    'What is paid there is not published.',
    'no occupation',
    'No study that is carried here has scored either.',
  );
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test('a line has its labels in words, and unfolds why, with the largest gap by its name', async () => {
  const text = await shown(MoveLine, { row, look: 'reach', from: 'me', limits: LIMITS, track: 'Business' });
  says(
    text,
    'Not viable (the largest single gap)',
    'Safe: not known (the projection)',
    'Way back: 0.1 on average',
    '0.4 on average, 2.4 at most',
    'In your plan',
  );
  document.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click();
  says(await settled(), 'Economics and Accounting, by 2.4 levels.', 'There already: Coordination.');
  expect(document.querySelector('.why a')?.getAttribute('href')).toBe('#/moves/11-3051.00?from=me');
});

test('on another page stand a few of them, both ways, with the way to all', async () => {
  const text = await shown(MovesSummary, { of: 'shift-lead' });
  says(text, 'Where people could go from here', 'Where people could come from', 'Logistics Managers');
  const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('#/moves/from/shift-lead');
  expect(hrefs).toContain('#/moves/from/shift-lead?look=feeders');
  expect(hrefs).toContain('#/moves/shift-lead?from=11-3071.00');
});
