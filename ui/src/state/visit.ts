// When the window was last in use before this start. It belongs to the window and not to the plan: losing it
// loses nothing.

const KEY = 'waymark.visit';

const before = read();
let begun = false;

/** The end of the visit before this one, RFC 3339; null on the first. */
export function lastVisit(): string | null {
  return before;
}

/** Notes that somebody is here, from now on whenever they come or go: a window that is killed tells nobody. */
export function beginVisit(): void {
  if (begun) return;
  begun = true;
  write();
  document.addEventListener('visibilitychange', write);
  addEventListener('pagehide', write);
  addEventListener('blur', write);
}

function write(): void {
  try {
    localStorage.setItem(KEY, new Date().toISOString());
  } catch {
    // Without storage every visit is the first.
  }
}

function read(): string | null {
  try {
    const at = localStorage.getItem(KEY);
    return at !== null && !Number.isNaN(Date.parse(at)) ? at : null;
  } catch {
    return null;
  }
}
