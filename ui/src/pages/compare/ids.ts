// What an address asks to compare.

/** How many can be read side by side. */
export const MOST = 4;

/** Slugs and codes of the address, each once and no more than can be read side by side. */
export function readIds(params: URLSearchParams): string[] {
  const all = (params.get('roles') ?? '').split(',').map((id) => id.trim());
  return [...new Set(all.filter(Boolean))].slice(0, MOST);
}
