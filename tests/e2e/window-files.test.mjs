// Everything is taken out of one Waymark and brought into another, through the system's own dialogs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chooseFile, chooseNothing } from './lib/dialogs.mjs';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { NOTE, PLANT, saveWithNote } from './lib/screens.mjs';
import { openWindow } from './lib/window.mjs';

const old = freshHome();
const fresh = freshHome();
const PASSPHRASE = 'a long walk by the river';
// A folder and a name that a path may well have.
const NAME = 'My plan, 2026.waymark.age';
const file = join(old.folder, NAME);
let display;
let window;

before(async () => {
  display = await startDisplay();
});

after(async () => {
  await window?.stop();
  await display?.close();
  old.remove();
  fresh.remove();
});

async function settings(home) {
  // Where the test before failed, its window is still there.
  await window?.stop();
  window = await openWindow(display, home);
  const { reader } = window;
  await reader.heading('Welcome to Waymark');
  await reader.click('button', /^My own career/);
  await reader.heading('Today');
  return reader;
}

test('everything is exported under a passphrase into the file that was named', async () => {
  const reader = await settings(old);
  await saveWithNote(reader);
  await reader.go('#/settings');
  await reader.click('button', 'Export everything…');
  await reader.click('radio', /^With a passphrase/);
  await reader.click('field', 'Passphrase for this file');
  await reader.type(PASSPHRASE);
  await reader.tabTo('field', 'The same again');
  await reader.type(PASSPHRASE);
  await reader.click('button', 'Choose a place…');
  // What is typed takes the place of the proposed name, and its ending stays.
  await chooseFile(display, file.replace(/\.age$/, ''));
  await reader.sees(`Everything is in ${NAME}.`);
  assert.ok(readdirSync(old.folder).includes(NAME), readdirSync(old.folder).join(', '));
  assert.ok(!readFileSync(file).includes(PLANT.title), 'it can be read without the passphrase');
  await window.quit();
});

test('a dialog that is closed changes nothing and says nothing', async () => {
  const reader = await settings(fresh);
  await reader.go('#/settings');
  await reader.click('button', 'Choose a file…');
  await chooseNothing(display);
  await reader.heading('Settings');
  assert.equal(await reader.focused(), 'button Choose a file…');
});

test('the file is brought in elsewhere, with the note that was in it', async () => {
  const { reader } = window;
  await reader.click('button', 'Choose a file…');
  await chooseFile(display, file);
  await reader.click('field', 'Passphrase of the file');
  await reader.type(PASSPHRASE);
  await reader.press('Enter');
  await reader.click('button', 'Bring it in');
  await reader.sees('added.');
  await reader.go('#/plan');
  await reader.sees(PLANT.title);
  await reader.sees(NOTE);
});
