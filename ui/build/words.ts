// What makes the messages of `src/i18n/en` cheap to have and, in test builds, foreign.

import type { Plugin } from 'vite';

const LANGUAGE = /\/src\/i18n\/en\/index\.ts$/;
const EXPORT = /^export \{ (\w+) \} from '(.+)';$/gm;

/** `en/index.ts` with every message as the pseudo-locale has it. */
export function foreign(source: string): string {
  const modules = [...source.matchAll(EXPORT)];
  const names = modules.map(([, name]) => name);
  return [
    `import { pseudo } from '../pseudo';`,
    ...modules.map(([, name, file]) => `import { ${name} as _${name} } from '${file}';`),
    `const said = pseudo({ ${names.map((name) => `${name}: _${name}`).join(', ')} });`,
    ...names.map((name) => `export const ${name} = said.${name};`),
  ].join('\n');
}

/** For `vite build --mode pseudo` only: no other build has the pseudo-locale or its code. */
export function pseudoLocale(): Plugin {
  return {
    name: 'waymark:pseudo-locale',
    enforce: 'pre',
    apply: (_, { mode }) => mode === 'pseudo',
    transform: (code, id) => (LANGUAGE.test(id) ? { code: foreign(code), map: null } : null),
  };
}

/** Tells the bundler that nothing happens when a module of messages is read, so that one nobody names is left out. */
export const readingWordsDoesNothing = { test: /\/src\/i18n\//, sideEffects: false };
