// A text field as tall as its text. `field-sizing` does the same where web views have it; not all of ours do.

/** Use as `use:grow={value}`, so that text that was not typed counts too. */
export function grow(element: HTMLTextAreaElement, _text: string) {
  const fit = () => {
    element.style.height = 'auto';
    const edges = element.offsetHeight - element.clientHeight;
    element.style.height = `${element.scrollHeight + edges}px`;
  };
  // Its lines break elsewhere when it becomes narrower.
  let width = 0;
  const watch = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? width;
    if (now !== width) fit();
    width = now;
  });
  watch.observe(element);
  element.addEventListener('input', fit);
  fit();
  return { update: fit, destroy: () => watch.disconnect() };
}
