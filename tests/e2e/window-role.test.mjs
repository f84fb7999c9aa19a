// A role in the real window: read, marked, compared, and as it was left after a restart.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { chooseVersion, harderParts, reactionTo, readRole, ROLE_ADDRESS } from './lib/role.mjs';
import { ROLE, roleDrawn } from './lib/screens.mjs';
import { openWindow } from './lib/window.mjs';

const home = freshHome();
let display;
let window;

before(async () => {
  display = await startDisplay();
});

after(async () => {
  await window?.stop();
  await display?.close();
  home.remove();
});

/** What stays of it from one start to the next. */
async function asItWasLeft(reader) {
  await roleDrawn(reader);
  await reader.sees('Your version: Chemicals, paper, metals.');
  const parts = await harderParts(reader);
  assert.deepEqual(parts, [ROLE.harder[0], ROLE.harder[2], ROLE.harder[1], ROLE.harder[3]]);
  const said = await reader.run(() => document.querySelector('[data-item] [aria-checked=true]')?.innerText);
  assert.equal(said, 'Drains');
}

test('a role is read, marked and compared, and is as it was left after a restart', async () => {
  window = await openWindow(display, home);
  let reader = window.reader;
  await reader.heading('Welcome to Waymark');
  await reader.go(ROLE_ADDRESS);
  await readRole(reader);
  await reactionTo(reader, ROLE.harder[0], 'Drains');
  await reader.sees(`${ROLE.harder[0]}: drains.`);
  await chooseVersion(reader, 'Chemicals, paper, metals');

  await reader.click('link', 'Compare with Factory Manager');
  await reader.sees('Factory Manager');
  await reader.sees(ROLE.title);
  await reader.until('the comparison has no address', () => location.hash.startsWith('#/compare?roles='));

  await window.quit();
  window = await openWindow(display, home);
  reader = window.reader;
  await reader.heading('Today');
  await reader.go(ROLE_ADDRESS);
  await asItWasLeft(reader);
});

test('what was marked is undone step by step after the restart', async () => {
  const { reader } = window;
  await reader.press('Control+z');
  await reader.seesNoMore('Your version:');
  await reader.press('Control+z');
  await reader.until('the reaction stayed', () => !document.querySelector('[data-item] [aria-checked=true]'));
});
