import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { smallFirstScreen } from './build/first-screen.ts';
import { frozenPrototype } from './build/frozen-prototype.ts';
import { icons } from './build/icons.ts';
import { pseudoLocale, readingWordsDoesNothing } from './build/words.ts';

// The harness serves the same calls as the shell, on loopback, for work in a plain browser.
const harness = 'http://127.0.0.1:4175';

export default defineConfig({
  plugins: [frozenPrototype(), icons(), pseudoLocale(), svelte(), smallFirstScreen()],
  clearScreen: false,
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/rpc': harness },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The oldest web view we run in: WKWebView of macOS 13 and WebKitGTK 2.40.
    target: 'safari16',
    // Fonts stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Every web view we run in preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 300,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [readingWordsDoesNothing] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: /\/src\/ahead\.ts$/, priority: 2 },
            { name: 'first', test: /\/src\/main\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
  // Component tests need Svelte's browser build.
  ...(process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    // A test that needs a page says so: `// @vitest-environment happy-dom` costs seconds a file.
    environment: 'node',
    css: true,
    isolate: false,
    include: ['{src,build}/**/*.test.ts'],
    env: { TZ: 'UTC' },
  },
});
