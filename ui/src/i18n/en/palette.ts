// The palette: everything by name.

export const palette = {
  title: 'Go to, or do',
  hint: 'A page, a role, an occupation, something to do',
  actions: 'Pages and actions',
  roles: 'Roles',
  occupations: 'Occupations',
  nothing: (query: string) => `Nothing is called “${query}”. Try another word for it.`,
  goTo: (page: string) => `Go to ${page}`,
  theme: (name: string) => `Theme: ${name}`,
  compare: 'Compare side by side',
  compareWords: 'difference versus beside roles occupations',
  map: 'Go to the map of all occupations',
  mapWords: 'neighbours similar near layout picture',
  routes: 'Find routes in several moves',
  routesWords: 'path way steps reach target',
  themeWords: 'appearance colours night day',
  planOf: (name: string) => `Show the plan of ${name}`,
  section: (section: string, title: string) => `${title}: ${section}`,
};
