// Icons as plain markup. The library puts each together while it is drawn, element by element and attribute by
// attribute, from a list; the ten of the first screen took as long as the rest of the sidebar. Here the list is
// written out when the window is built, and an icon is cloned like any other piece of a page.
//
// All of ours are decoration beside words, so they are hidden from screen readers, and take a size and a stroke only.

import type { Plugin } from 'vite';

type Drawing = { name: string; size: number; node: [tag: string, attributes: Record<string, string>][] };

const ICON = /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const DATA = /const iconData = (\{.*\});/;

/** The component of one icon of the library, written out. */
export function writtenOut(source: string, file: string): string {
  const data = DATA.exec(source)?.[1];
  if (data === undefined) throw new Error(`${file} is not built as icons were; look at ui/build/icons.ts`);
  const { name, size, node } = JSON.parse(data) as Drawing;
  const parts = node.map(([tag, attributes]) => `<${tag} ${written(attributes)} />`);
  return `<script>let { size = ${size}, strokeWidth = 2 } = $props();</script>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor"
  stroke-linecap="round" stroke-linejoin="round" class="lucide lucide-${name}" aria-hidden="true"
  width={size} height={size} stroke-width={strokeWidth}>${parts.join('')}</svg>
`;
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

export function icons(): Plugin {
  return {
    name: 'waymark:icons',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replace(/\?.*$/, '');
      return ICON.test(file) ? { code: writtenOut(code, file), map: null } : null;
    },
  };
}
