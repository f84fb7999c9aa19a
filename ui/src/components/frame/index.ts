export { default as Frame } from './Frame.svelte';
export { showExample } from './example';
export { complain, undo } from './undo';
