// Returning to a place on a page that is still filling.

/** What a person does to move about the page themselves. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** How long a page may take to fill, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Scrolls to `top` pixels, as soon as the page is tall enough for it; a long list may first have to be asked for.
 * Gives up when the reader moves about the page, when `wanted` says no, or when the page stays too short.
 */
export async function scrollOnceTall(
  scroller: HTMLElement,
  top: number,
  wanted: () => boolean,
): Promise<void> {
  const hands = new AbortController();
  for (const name of HANDS)
    addEventListener(name, () => hands.abort(), { signal: hands.signal, passive: true, capture: true });
  const started = performance.now();
  while (wanted() && !hands.signal.aborted) {
    // Only when it would be reached: going there bit by bit would make the page jump as it fills.
    const reach = scroller.scrollHeight - scroller.clientHeight;
    const late = performance.now() - started > PATIENCE;
    if (reach >= top - 2 || late) {
      scroller.scrollTop = top;
      if (late || Math.abs(scroller.scrollTop - top) < 2) break;
    }
    await new Promise(requestAnimationFrame);
  }
  hands.abort();
}
