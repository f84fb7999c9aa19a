export { default as Frame } from './Frame.svelte';
export { complain, undo } from './undo';
