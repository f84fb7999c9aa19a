export { default as MarkdownEditor } from './MarkdownEditor.svelte';
export { default as MarkdownView } from './MarkdownView.svelte';
