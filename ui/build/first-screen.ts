// What is read before the first screen is drawn decides how soon that is (decision 0010).

import type { Plugin } from 'vite';

/** Characters of script, before compression. */
const LIMIT = 180_000;

/** Stops a build whose first screen has come to bring more than it shows. */
export function smallFirstScreen(): Plugin {
  return {
    name: 'waymark:small-first-screen',
    apply: (_, { mode }) => mode === 'production',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || part.name !== 'first' || part.code.length <= LIMIT) continue;
        const heaviest = Object.entries(part.modules)
          .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
          .filter(([file]) => !file.includes('/node_modules/'))
          .slice(0, 5)
          .map(([file]) => file.replace(/^.*\/src\//, 'src/'));
        this.error(
          `the first screen reads ${part.code.length} characters of script, and ${LIMIT} are meant to be enough. ` +
            `Load what it does not show later, or raise the limit in ui/build/first-screen.ts and say why; ` +
            `the largest of ours: ${heaviest.join(', ')}`,
        );
      }
    },
  };
}
