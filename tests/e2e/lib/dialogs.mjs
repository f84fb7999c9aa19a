// The system's file dialogs are windows of their own, which no driver of the web view sees: they are found and
// answered as a person at the keyboard would.
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 20_000;

/** Types `file`, an absolute path, into the file dialog that is open or about to open, and confirms it. */
export async function chooseFile(display, file) {
  const dialog = await appearing(display);
  xdotool(display, 'windowfocus', '--sync', dialog);
  // Where a file is opened, the first stroke brings the field that a path is typed into.
  xdotool(display, 'type', '--delay', '15', file);
  // It completes what is typed, and shall have seen the end of it.
  await pause(300);
  xdotool(display, 'key', 'Return');
}

/** Closes the file dialog without choosing anything. */
export async function chooseNothing(display) {
  const dialog = await appearing(display);
  xdotool(display, 'windowfocus', '--sync', dialog);
  xdotool(display, 'key', 'Escape');
}

async function appearing(display) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const dialog = found(display);
    if (dialog) return dialog;
    await pause(100);
  }
  throw new Error('no file dialog opened');
}

function found(display) {
  try {
    return xdotool(display, 'search', '--onlyvisible', '--name', '^(Save|Open) File$').split('\n')[0];
  } catch {
    return null; // xdotool fails when it finds nothing
  }
}

function xdotool(display, ...words) {
  const env = { ...process.env, DISPLAY: display.name };
  return execFileSync('xdotool', words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
