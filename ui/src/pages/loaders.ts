// The pages. Today is the first screen and comes with the window; the others load when they are first gone to.

import type { Component } from 'svelte';
import type { PageName } from '../router';
import Today from './today/Today.svelte';

export type PageProps = {
  /** What the page is about: an occupation's code, the slug of a role, a part of You, a decision, or empty. */
  id: string;
  /** The part of the page to go to. */
  section: string | null;
  params: URLSearchParams;
};

/** Pages take what they need of the props, so that a page about nothing in particular declares none. */
type Page = Component<Partial<PageProps>> | Component<PageProps> | Component;

const loaders: Record<PageName, () => Promise<{ default: Page }>> = {
  today: () => Promise.resolve({ default: Today }),
  explore: () => import('./explore/Explore.svelte'),
  occupation: () => import('./occupation/OccupationPage.svelte'),
  compare: () => import('./compare/ComparePage.svelte'),
  role: () => import('./role/RolePage.svelte'),
  you: () => import('./you/YouPage.svelte'),
  fit: () => import('./fit/FitPage.svelte'),
  moves: () => import('./moves/MovesPage.svelte'),
  map: () => import('./map/MapPage.svelte'),
  plan: () => import('./plan/Plan.svelte'),
  decisions: () => import('./decisions/DecisionsPage.svelte'),
  'check-ins': () => import('./check-ins/CheckInsPage.svelte'),
  history: () => import('./history/History.svelte'),
  trash: () => import('./trash/Trash.svelte'),
  settings: () => import('./settings/Settings.svelte'),
  // Written out, so that a build without it leaves the gallery out.
  gallery: () =>
    import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1'
      ? import('../gallery/Gallery.svelte')
      : import('./unknown/Unknown.svelte'),
  unknown: () => import('./unknown/Unknown.svelte'),
};

const loaded = new Map<PageName, Page>([['today', Today]]);

/** The page, when it has been loaded: it can then be shown in the very next frame. */
export function loadedPage(name: PageName): Page | undefined {
  return loaded.get(name);
}

export async function loadPage(name: PageName): Promise<Page> {
  const { default: page } = await loaders[name]();
  loaded.set(name, page);
  return page;
}

/** Loads the other pages while nothing else happens, so that going there later waits for nothing. */
export function loadAhead(): void {
  for (const name of Object.keys(loaders)) void loadPage(name as PageName);
}
