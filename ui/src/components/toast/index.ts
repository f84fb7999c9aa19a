export { default as Toasts } from './Toasts.svelte';
export { toast } from './toasts.svelte';
