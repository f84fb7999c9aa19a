// @vitest-environment happy-dom
// The page with as little as the catalogue can know, and with a source at hand.

import { QueryClient, QueryClientProvider } from '@tanstack/svelte-query';
import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { Figure, Occupation, Pay } from '../../../ipc';
import OccupationView from './OccupationView.svelte';

const none: Figure = { kind: 'not_published' };
const withheld: Figure = { kind: 'suppressed' };

const bare: Occupation = {
  code: '55-1011.00',
  title: 'Air Crew Officers',
  track: { id: 'law-safety', name: 'Law and Public Safety' },
  hasRatings: false,
  titles: { count: 0, reported: [], all: [], source: 'onet-30.0' },
  sharesCategoryWith: [],
  category: null,
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

/** Whether it is saved is asked of nobody here. */
const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

function show(occupation: Occupation): HTMLElement {
  const children = createRawSnippet(() => ({
    render: () => '<div></div>',
    setup: (target) => {
      page = mount(OccupationView, { target, props: { occupation, section: null } });
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

test('an occupation nobody counts or rates says so in each section instead of leaving it empty', () => {
  const text = show(bare).textContent;
  for (const sentence of [
    'No public survey counts the people in this occupation',
    'Its surveys leave out the armed forces.',
    'No employment or pay has been published for this category since 2013.',
    'The Bureau publishes no projection for this category.',
    'Nobody has rated the skills, knowledge and abilities of this occupation.',
    'O*NET lists no related occupations for this one.',
    'No other titles are on record for this occupation.',
  ]) {
    expect(text).toContain(sentence);
  }
});

test('a category whose pay is withheld is not drawn as zero', () => {
  const pay: Pay = {
    hourly: false,
    p10: withheld,
    p25: withheld,
    median: withheld,
    p75: withheld,
    p90: withheld,
    mean: withheld,
    meanRse: null,
  };
  const category = {
    code: '11-9199',
    title: 'Managers, All Other',
    covers: ['11-9199'],
    hybrid: false,
    employment: none,
    employmentRse: null,
    pay,
    allOccupationsPay: pay,
    source: 'oews-2024',
  };
  const text = show({ ...bare, code: '11-9199.00', category }).textContent;
  expect(text).toContain('The Bureau withholds the pay of this category.');
  expect(text).toContain('not published');
  expect(text).not.toContain('$0');
});

test('every section has a heading and a link to it', () => {
  const body = show(bare);
  const headings = [...body.querySelectorAll('h2')].map((heading) => heading.textContent);
  const links = [...body.querySelectorAll<HTMLAnchorElement>('nav a[href*="/occupation/"]')];
  expect(links.map((link) => link.textContent.trim())).toEqual(headings);
  expect(links[2]?.getAttribute('href')).toBe('#/occupation/55-1011.00/skills');
});
