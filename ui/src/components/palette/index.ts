export { default as Overlays } from './Overlays.svelte';
export { openOverlay } from './palette.svelte';
