// Naming the page in the window's title, and saying once that the first screen is there.

import { m } from '../i18n';

let painted = false;
const waiting: (() => void)[] = [];

/**
 * Called by each page while it is being set up. `title` is undefined until the page knows its name; `ready`
 * says that what it shows is there, figures and all. The window is named only when the first screen has been
 * painted with its data: the shell, the bench and the tests take the name as the sign.
 */
export function usePage(title: () => string | undefined, ready: () => boolean): void {
  $effect(() => {
    const name = title();
    if (name === undefined || (!ready() && !painted)) return;
    if (painted) {
      document.title = m.common.title(name);
      return;
    }
    afterPaint(() => {
      painted = true;
      performance.mark('waymark:mounted');
      document.documentElement.dataset.ready = 'true';
      document.title = m.common.title(name);
      for (const run of waiting.splice(0)) run();
    });
  });
}

/** Runs once the first screen is there: for what must not delay it. */
export function onceReady(run: () => void): void {
  if (painted) run();
  else waiting.push(run);
}

/** Runs when the frame that is being prepared has been handed to the screen. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then, 0));
}
