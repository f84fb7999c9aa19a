// @vitest-environment happy-dom
// The page of a role with as little as a profile and a catalogue can hold.

import { QueryClient, QueryClientProvider } from '@tanstack/svelte-query';
import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { Category, Figure, Occupation, Role } from '../../../ipc';
import RoleView from './RoleView.svelte';
import { parts } from './sections';

const withheld: Figure = { kind: 'suppressed' };
const code = '27-2032.00';

const role: Role = {
  slug: 'choreographer',
  title: 'Choreographer',
  sentence: 'You make dances on other people’s bodies.',
  occupation: { code, title: 'Choreographers', track: 'arts' },
  search: [],
  siblings: [],
  like: { day: 'One.\n\nTwo.', week: 'A week.', badDay: 'A bad one.' },
  harder: [],
  thrives: [],
  varies: [],
  waysIn: [],
  licences: [],
  ladder: [],
  leaveOrStay: { stay: 'Stay.', leave: 'Leave.' },
  lateral: [],
  feeders: [],
  statements: [],
  questions: [],
  questionsToAsk: [],
};

const pay = {
  hourly: false,
  p10: withheld,
  p25: withheld,
  median: withheld,
  p75: withheld,
  p90: withheld,
  mean: withheld,
  meanRse: null,
};
const category: Category = {
  code: '27-2032',
  title: 'Choreographers',
  covers: ['27-2032'],
  hybrid: false,
  employment: withheld,
  employmentRse: null,
  pay,
  allOccupationsPay: pay,
  source: 'oews-2024',
};

const occupation: Occupation = {
  code,
  title: 'Choreographers',
  track: { id: 'arts', name: 'Arts' },
  hasRatings: false,
  titles: { count: 0, reported: [], all: [], source: 'onet-30.0' },
  sharesCategoryWith: [],
  category,
  projections: [],
  history: { years: [], breaks: [], constantDollarsOf: 2024, constantDollarsSource: 'cpi-u' },
  sectors: [],
  preparation: null,
  education: null,
  skills: [],
  knowledge: [],
  abilities: [],
  workStyles: [],
  workValues: [],
  interests: [],
  activities: [],
  context: [],
  technology: [],
  technologySource: 'onet-30.0',
  related: [],
  relatedSource: 'onet-29.0',
  exposure: [],
  telework: null,
  sources: [],
};

let page: Record<string, unknown> | undefined;

/** What is marked is asked of nobody here. */
const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

function show(): HTMLElement {
  const children = createRawSnippet(() => ({
    render: () => '<div></div>',
    setup: (target) => {
      page = mount(RoleView, { target, props: { role, occupation, section: 'notes' } });
    },
  }));
  mount(QueryClientProvider, { target: document.body, props: { client, children } });
  flushSync();
  return document.body;
}

afterEach(async () => {
  if (page) await unmount(page);
  document.body.replaceChildren();
});

test('what is missing is said, and withheld pay is not drawn as zero', () => {
  const text = show().textContent;
  for (const sentence of [
    'This profile names none.',
    'The Bureau withholds the pay of this category.',
    'Nothing written yet.',
    'Saving keeps Choreographers, the occupation this role belongs to, in your plan.',
  ]) {
    expect(text).toContain(sentence);
  }
  expect(text).not.toContain('$0');
});

test('the thirteen sections stand in their order, each with a link to it', () => {
  const body = show();
  const headings = [...body.querySelectorAll('[data-section] > h2')].map((heading) => heading.textContent);
  expect(headings).toEqual(parts(role.slug).map(({ title }) => title));
  const links = [...body.querySelectorAll<HTMLAnchorElement>('nav a[href^="#/role/choreographer/"]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(parts(role.slug).map(({ href }) => href));
});

test('paragraphs of the catalogue are paragraphs here', () => {
  const day = show().querySelector('[data-section=like] .prose');
  expect([...(day?.children ?? [])].map((paragraph) => paragraph.textContent)).toEqual(['One.', 'Two.']);
});
