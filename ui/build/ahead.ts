// Puts `src/ahead.ts` before the window's own code in index.html. Vite would join two script tags into one file,
// and the small one would then wait for the large one to be read.

import type { Plugin } from 'vite';

const SOURCE = 'src/ahead.ts';

export function ahead(): Plugin {
  return {
    name: 'waymark:ahead',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', SOURCE] } } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const built = Object.values(bundle ?? {}).find(
          (chunk) => chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId?.endsWith(SOURCE),
        );
        const src = `/${built?.fileName ?? SOURCE}`;
        return [
          { tag: 'script', attrs: { type: 'module', crossorigin: true, src }, injectTo: 'head-prepend' },
        ];
      },
    },
  };
}
