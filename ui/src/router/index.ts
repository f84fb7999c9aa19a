export {
  compareHref,
  identity,
  occupationHref,
  roleHref,
  trackHref,
  type PageName,
  type Route,
} from './route';
export { go, route, scrollingElement, scrolls, startRouter } from './router.svelte';
