import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const hostOnlyInIpc = {
  patterns: [
    {
      group: ['@tauri-apps/*'],
      message:
        'Only src/ipc may touch the host. Add what you need there, so that the UI keeps running in a plain browser.',
    },
  ],
};

const noInlineStyles = [
  'error',
  {
    selector: 'SvelteAttribute[key.name="style"]',
    message:
      'The content security policy forbids style attributes. Use a class, or a style: directive for a computed value.',
  },
];

export default ts.config(
  { ignores: ['dist/', 'src/ipc/generated/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // TypeScript reports names that do not exist, and knows the browser's.
      'no-undef': 'off',
      'no-restricted-imports': ['error', hostOnlyInIpc],
      'no-restricted-syntax': noInlineStyles,
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text is set as text; markup is written in components.' },
        { property: 'outerHTML', message: 'Text is set as text; markup is written in components.' },
        { property: 'insertAdjacentHTML', message: 'Text is set as text; markup is written in components.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // The router has no base path to resolve against: hash links are written as they are.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/require-each-key': 'error',
      // Maps and sets in state are replaced whole; the others are bookkeeping that nothing draws.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['src/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
);
