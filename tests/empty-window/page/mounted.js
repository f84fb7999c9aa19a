// The title changes once the first frame has been handed to the screen: the same way, to the
// letter, in which the app's first page announces itself (ui/src/state/page.svelte.ts).
requestAnimationFrame(() =>
  setTimeout(() => {
    document.title = "Empty window, drawn";
  }, 0),
);
