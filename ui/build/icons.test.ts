import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writtenOut } from './icons.ts';

const file = 'node_modules/@lucide/svelte/dist/icons/undo-2.svelte';

test('an icon of the library becomes markup with its paths', () => {
  const icon = writtenOut(readFileSync(file, 'utf8'), file);
  expect(icon).toContain('<path d="M9 14 4 9l5-5" />');
  expect(icon).toContain('class="lucide lucide-undo-2"');
});

test('a library that builds its icons otherwise stops the build', () => {
  expect(() => writtenOut('<svg />', 'undo.svelte')).toThrow('undo.svelte');
});
