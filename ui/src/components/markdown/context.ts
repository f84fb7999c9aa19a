// What the parts of one text share: where its named references lead.

import { getContext, setContext } from 'svelte';

const KEY = Symbol('definitions');
type Definitions = () => ReadonlyMap<string, string>;

export function provideDefinitions(definitions: Definitions): void {
  setContext(KEY, definitions);
}

export function useDefinitions(): Definitions {
  return getContext(KEY);
}
