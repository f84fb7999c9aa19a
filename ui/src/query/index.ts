export { change, saveState, type SaveState } from './change.svelte';
export { createClient } from './client';
export * from './queries.svelte';
export { findEither } from './find';
