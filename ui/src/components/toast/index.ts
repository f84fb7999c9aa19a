export { toast } from './toast';
export { default as Toasts } from './Toasts.svelte';
