export { default as Frame } from './Frame.svelte';
export { showExample } from './example';
export { complain, redo, undo } from './undo';
