// The keys that work on every page.

export type Shortcut = 'undo' | 'redo' | 'search';

export const mac = /Mac/.test(navigator.platform);

/** What a key press asks for, or null. Inside a text field undo is the field's own, and a slash a slash. */
export function shortcut(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.altKey || event.isComposing) return null;
  const held = mac ? event.metaKey : event.ctrlKey;
  const key = event.key.toLowerCase();
  if (held && !event.shiftKey && key === 'k') return 'search';
  if (writing(event.target)) return null;
  if (held && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (held && key === 'y' && !event.shiftKey) return 'redo';
  if (!event.ctrlKey && !event.metaKey && key === '/') return 'search';
  return null;
}

function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
