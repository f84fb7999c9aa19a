// The system's file dialogs are windows of their own, which no driver of the web view sees: they are found and
// answered as a person at the keyboard would.
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 20_000;

/** Types `file`, an absolute path, into the file dialog that is open or about to open, and confirms it. */
export async function chooseFile(display, file) {
  const dialog = await appearing(display);
  const [first, ...rest] = file;
  for (let tries = 0; tries < 3; tries++) {
    xdotool(display, 'windowfocus', '--sync', dialog);
    if (tries > 0) {
      // A stroke was lost after all: what the dialog says of it is put away, and all of it typed again.
      xdotool(display, 'key', 'Return');
      await pause(500);
      xdotool(display, 'key', 'ctrl+a');
    }
    // Where a file is opened, the first stroke brings the field that a path is typed into, and the next could be lost.
    xdotool(display, 'type', first);
    await pause(500);
    xdotool(display, 'type', '--delay', '15', rest.join(''));
    // It completes what is typed, and shall have seen the end of it.
    await pause(300);
    xdotool(display, 'key', 'Return');
    if (await gone(display)) return;
  }
  throw new Error(`the file dialog did not take ${file}`);
}

/** Closes the file dialog without choosing anything, and waits until it is gone: the next one has the same name. */
export async function chooseNothing(display) {
  const dialog = await appearing(display);
  for (let tries = 0; tries < 3; tries++) {
    xdotool(display, 'windowfocus', '--sync', dialog);
    xdotool(display, 'key', 'Escape');
    if (await gone(display)) return;
  }
  throw new Error('the file dialog did not close');
}

async function gone(display) {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    if (!found(display)) return true;
    await pause(100);
  }
  return false;
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
