// Returning to a place on a page that is still filling.

/** What a person does to move about the page themselves. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** How long a page may take to fill, in milliseconds. */
const PATIENCE = 20_000;

export type Hands = {
  /** Whether the reader has taken the page into their own hands since. */
  moved: () => boolean;
  /** Ends the watch. */
  rest: () => void;
};

/** Watches for the reader's own hands: whoever has begun to do something is not to be led elsewhere. */
export function watchHands(): Hands {
  const watch = new AbortController();
  let moved = false;
  for (const name of HANDS)
    addEventListener(name, () => (moved = true), { signal: watch.signal, passive: true, capture: true });
  return { moved: () => moved, rest: () => watch.abort() };
}

/**
 * Scrolls to `top` pixels, as soon as the page is tall enough for it; a long list may first have to be asked for.
 * Gives up after one attempt when `wanted` says no, and in the end when the page stays too short.
 */
export async function scrollOnceTall(
  scroller: HTMLElement,
  top: number,
  wanted: () => boolean,
): Promise<void> {
  const started = performance.now();
  for (;;) {
    // Only when it would be reached: going there bit by bit would make the page jump as it fills.
    const reach = scroller.scrollHeight - scroller.clientHeight;
    const late = performance.now() - started > PATIENCE;
    if (reach >= top - 2 || late) {
      scroller.scrollTop = top;
      if (late || Math.abs(scroller.scrollTop - top) < 2) break;
    }
    if (!wanted()) break;
    await new Promise(requestAnimationFrame);
  }
}
