export { default as Blocked } from './Blocked.svelte';
export { default as Empty } from './Empty.svelte';
export { default as Later } from './Later.svelte';
export { default as NotFound } from './NotFound.svelte';
export { default as Waiting } from './Waiting.svelte';
