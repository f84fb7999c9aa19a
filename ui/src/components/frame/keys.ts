// The keys that work on every page, and the sheet that lists them.

import { m } from '../../i18n';

export type Shortcut = 'undo' | 'redo' | 'palette' | 'search' | 'keys' | 'back' | 'forward' | 'lock';

export const mac = /Mac/.test(navigator.platform);

/** What a key press asks for, or null. Inside a text field undo is the field's own, and a slash a slash. */
export function shortcut(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const key = event.key.toLowerCase();
  const step = walking(event, key);
  if (step !== null || event.altKey) return writing(event.target) ? null : step;
  const held = mac ? event.metaKey : event.ctrlKey;
  if (held && !event.shiftKey && key === 'k') return 'palette';
  if (held && event.shiftKey && key === 'l') return 'lock';
  if (writing(event.target)) return null;
  if (held && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (held && key === 'y' && !event.shiftKey) return 'redo';
  if (event.ctrlKey || event.metaKey) return null;
  if (key === '/') return 'search';
  return key === '?' ? 'keys' : null;
}

/** Back and forward, as the system's other programs have them. */
function walking(event: KeyboardEvent, key: string): 'back' | 'forward' | null {
  if (event.shiftKey) return null;
  if (mac && event.metaKey && !event.altKey) return key === '[' ? 'back' : key === ']' ? 'forward' : null;
  if (mac || !event.altKey || event.ctrlKey || event.metaKey) return null;
  return key === 'arrowleft' ? 'back' : key === 'arrowright' ? 'forward' : null;
}

/** Whether a dialog has the window to itself. One that is closed stays in the page a moment longer, and hears no key. */
export function dialogOpen(): boolean {
  const open = ':not([data-state="closed"])';
  return document.querySelector(`[role="dialog"]${open}, [role="alertdialog"]${open}`) !== null;
}

function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** How the keys are written on this machine's keyboard. */
export const KEYS = m.keys.written[mac ? 'mac' : 'other'];

type Line = { keys: string[]; does: string };

export const SHEET: { label: string; lines: Line[] }[] = [
  {
    label: m.keys.anywhere,
    lines: [
      { keys: [KEYS.palette], does: m.keys.palette },
      { keys: ['/'], does: m.keys.search },
      { keys: [KEYS.back], does: m.keys.back },
      { keys: [KEYS.forward], does: m.keys.forward },
      { keys: [KEYS.undo], does: m.keys.undo },
      { keys: mac ? [KEYS.redo] : [KEYS.redo, KEYS.redoToo], does: m.keys.redo },
      { keys: [KEYS.lock], does: m.keys.lock },
      { keys: ['?'], does: m.keys.sheet },
    ],
  },
  {
    label: m.keys.lists,
    lines: [
      { keys: ['↑', '↓'], does: m.keys.choose },
      { keys: [KEYS.enter], does: m.keys.open },
      { keys: [KEYS.escape], does: m.keys.clear },
    ],
  },
  {
    label: m.keys.answering,
    lines: [
      { keys: [m.keys.digits], does: m.keys.answer },
      { keys: ['0'], does: m.keys.skip },
      { keys: ['←', KEYS.backspace], does: m.keys.before },
    ],
  },
  {
    label: m.keys.writing,
    lines: [
      { keys: [KEYS.keep], does: m.keys.keep },
      { keys: [KEYS.escape], does: m.keys.leave },
    ],
  },
];
