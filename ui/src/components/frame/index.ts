export { default as Frame } from './Frame.svelte';
export { default as Mark } from './Mark.svelte';
export { showExample } from './example';
export { complain, redo, undo } from './undo';
