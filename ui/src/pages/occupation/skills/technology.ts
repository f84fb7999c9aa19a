// Software and tools: what is asked for first, then the whole list by kind.

import { byName } from '../../../i18n';
import type { Technology } from '../../../ipc';

/** In demand before hot before the rest, each by name. */
export function askedFirst(technology: Technology[]): Technology[] {
  const rank = (item: Technology) => (item.inDemand ? 0 : item.hot ? 1 : 2);
  return [...technology].sort((a, b) => rank(a) - rank(b) || byName(a.name, b.name));
}

/** One entry a kind, kinds by name, items by demand. */
export function byKind(technology: Technology[]): { kind: string; items: Technology[] }[] {
  const kinds = new Map<string, Technology[]>();
  for (const item of askedFirst(technology))
    kinds.set(item.category, [...(kinds.get(item.category) ?? []), item]);
  return [...kinds].map(([kind, items]) => ({ kind, items })).sort((a, b) => byName(a.kind, b.kind));
}
