export {
  compareHref,
  fitHref,
  identity,
  mapHref,
  ME,
  moveHref,
  movesHref,
  occupationHref,
  roleHref,
  routesHref,
  trackHref,
  YOU_PARTS,
  youHref,
  type PageName,
  type Route,
  type YouPart,
} from './route';
export { go, route, scrollingElement, scrolls, startRouter } from './router.svelte';
