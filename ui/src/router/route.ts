// Where the reader is, as the address says it. The part after `#` is the whole of it, so that every place has
// a link and the window needs no server.

export type PageName =
  | 'today'
  | 'explore'
  | 'occupation'
  | 'role'
  | 'compare'
  | 'you'
  | 'fit'
  | 'moves'
  | 'map'
  | 'plan'
  | 'decisions'
  | 'check-ins'
  | 'history'
  | 'trash'
  | 'settings'
  | 'gallery'
  | 'unknown';

/** What a person says of themselves, in the order in which it is offered. */
export const YOU_PARTS = ['interests', 'skills', 'conditions', 'experience', 'limits'] as const;
export type YouPart = (typeof YOU_PARTS)[number];

export type Route = {
  page: PageName;
  /**
   * What the page is about: an occupation's code, the slug of a role, a part of You, or a decision by its id, `new` for
   * one that is to be noted. Fit and decisions without one are the list; Moves without one begins at the person.
   */
  id: string | null;
  /**
   * A part of the page to go to: `#/occupation/11-3051.00/pay` has `pay`, `#/plan/…` the id of a chosen move, and
   * `#/plan/check-ins/write` leads to the form. In You it is a page of its own, where one
   * answers: `#/you/interests/answer`. In Moves too: `from` is the list of moves from there, `routes` the ways to it.
   */
  section: string | null;
  params: URLSearchParams;
};

/** The gallery of components is for development; no released build has it. */
const GALLERY = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1';
const PAGES: readonly string[] = [
  'today',
  'explore',
  'compare',
  'map',
  'history',
  'trash',
  'settings',
  ...(GALLERY ? ['gallery'] : []),
];

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page = '', id = '', section = ''] = path.split('/').map(decode);
  const params = new URLSearchParams(query);
  if (page === '') return { page: 'today', id: null, section: null, params };
  if ((page === 'occupation' || page === 'role') && id !== '')
    return { page, id, section: section || null, params };
  if (page === 'you') return { page, id: id || null, section: section || null, params };
  if (page === 'fit' && section === '') return { page, id: id || null, section: null, params };
  if (page === 'moves') return moves(id, section, params);
  if (page === 'plan' && id === 'check-ins')
    return { page: 'check-ins', id: null, section: section || null, params };
  if (page === 'plan' && id === 'decisions')
    return { page: 'decisions', id: section || null, section: null, params };
  if (page === 'plan') return { page, id: null, section: id || null, params };
  if (PAGES.includes(page)) return { page: page as PageName, id: null, section: null, params };
  return { page: 'unknown', id: null, section: null, params };
}

/**
 * `#/moves`, `#/moves/from/11-3051.00`, `#/moves/11-3051.00?from=me`, `#/moves/11-3051.00/routes?from=me`, or
 * `#/moves/routes` while no target is chosen.
 */
function moves(id: string, section: string, params: URLSearchParams): Route {
  if (id === 'from') return { page: 'moves', id: section || null, section: section ? 'from' : null, params };
  if (id === 'routes' && section === '') return { page: 'moves', id: null, section: 'routes', params };
  if (section !== '' && section !== 'routes') return { page: 'unknown', id: null, section: null, params };
  return { page: 'moves', id: id || null, section: section || null, params };
}

/** The address of an occupation's page, or of a section on it. */
export function occupationHref(code: string, section?: string): string {
  return `#/occupation/${encodeURIComponent(code)}${section ? `/${encodeURIComponent(section)}` : ''}`;
}

/** The address of a role's page, or of a section on it. */
export function roleHref(slug: string, section?: string): string {
  return `#/role/${encodeURIComponent(slug)}${section ? `/${encodeURIComponent(section)}` : ''}`;
}

/** The address of several side by side: slugs of roles and codes of occupations. */
export function compareHref(ids: string[]): string {
  return ids.length > 0 ? `#/compare?roles=${ids.map(encodeURIComponent).join(',')}` : '#/compare';
}

/** The address of the list of a track's occupations. */
export function trackHref(track: string): string {
  return `#/explore?${new URLSearchParams({ track }).toString()}`;
}

/** The address of You, of one of its parts, or of a place within that: `youHref('interests', 'answer')`. */
export function youHref(part?: YouPart, place?: string, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString();
  return ['#/you', part, place].filter(Boolean).join('/') + (query && `?${query}`);
}

/** The address of the list of what fits, or of the check of one role (its slug) or occupation (its code). */
export function fitHref(id?: string, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/fit${id === undefined ? '' : `/${encodeURIComponent(id)}`}${query && `?${query}`}`;
}

/** The person, where an address says where a move begins. */
export const ME = 'me';

/** The address of all moves from somebody (`ME`), a role (its slug) or an occupation (its code). */
export function movesHref(from: string = ME, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/moves${from === ME ? '' : `/from/${encodeURIComponent(from)}`}${query && `?${query}`}`;
}

/** The address of one move. `from` is `ME`, a slug or a code. */
export function moveHref(to: string, from: string = ME, params: Record<string, string> = {}): string {
  return `#/moves/${encodeURIComponent(to)}?${new URLSearchParams({ from, ...params }).toString()}`;
}

/** The address of the ways to a role or occupation in several moves; an empty target is still to be chosen. */
export function routesHref(to: string, from: string = ME, params: Record<string, string> = {}): string {
  return `#/moves/${to && `${encodeURIComponent(to)}/`}routes?${new URLSearchParams({ from, ...params }).toString()}`;
}

/** The address of the plan, or of one chosen move in it, by its id. */
export function planHref(move?: string): string {
  return move === undefined ? '#/plan' : `#/plan/${encodeURIComponent(move)}`;
}

/** The address of the check-ins, or of the form for another. */
export function checkInsHref(write?: 'write'): string {
  return ['#/plan/check-ins', write].filter(Boolean).join('/');
}

/** The address of an older check-in, by its id, beside the newest. */
export function thenAndNowHref(id: string): string {
  return `${checkInsHref()}?${new URLSearchParams({ then: id }).toString()}`;
}

/** The address of the decisions, of one by its id, or of the form for another. */
export function decisionsHref(id?: string): string {
  return `#/plan/decisions${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
}

/** The address of the map of all occupations. */
export function mapHref(params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/map${query && `?${query}`}`;
}

/** Pages on which what comes after the id is a page of its own. */
const PARTED: readonly PageName[] = ['you', 'moves'];

/** Whether the address names a part of a page to go to, and not a page. */
export function leadsToPart(route: Route): boolean {
  return route.section !== null && !PARTED.includes(route.page);
}

/** Two routes with the same identity show the same page: only its filters, its track or its section differ. */
export function identity(route: Route): string {
  return [route.page, route.id ?? '', placeOf(route)].join(' ');
}

function placeOf({ page, id, section, params }: Route): string {
  switch (page) {
    case 'explore':
      return params.has('track') ? 'list' : '';
    // A kept check is another page than today's, and is read from its head.
    case 'fit':
      return params.get('kept') ?? '';
    case 'you':
      return section ?? '';
    // The same target from elsewhere is another move.
    case 'moves':
      return id === null || section === 'from'
        ? (section ?? '')
        : `${section ?? ''} ${params.get('from') ?? ME}`;
    default:
      return '';
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
