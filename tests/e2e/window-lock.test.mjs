// A passphrase in the real window: set, locked, refused, opened, and nothing that was typed is lost.
import { after, before, test } from 'node:test';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { kitFilledIn, PASSPHRASE, saveWithNote, setPassphrase } from './lib/screens.mjs';
import { openWindow } from './lib/window.mjs';

const home = freshHome();
const MORE = ' And who is on call in August?';
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

test('a plan is encrypted, and the sheet is checked before it is put away', async () => {
  window = await openWindow(display, home);
  const { reader } = window;
  await reader.heading('Welcome to Waymark');
  await reader.click('button', /^My own career/);
  await saveWithNote(reader);
  // It would lie over what is at the foot of the next page.
  await reader.dismiss('saved to your plan');
  await setPassphrase(reader);
  await reader.heading('Waymark recovery kit');
  await kitFilledIn(reader);
  await reader.click('button', 'Check');
  await reader.heading('Settings');
  await reader.sees('Recovery kit checked on');
});

test('locked in the middle of a sentence: a wrong passphrase opens nothing, the right one gives the sentence back', async () => {
  const { reader } = window;
  await reader.go('#/plan');
  await reader.heading('Plan');
  await reader.click('button', /^Edit note/);
  await reader.type(MORE);
  // At once: the lock itself keeps what the pause after a key has not kept yet.
  await reader.press('Control+Shift+L');
  await reader.heading('Your plan is locked');
  await reader.seesNoMore('August');

  await reader.type('seven small goats');
  await reader.press('Enter');
  await reader.sees('That is not the passphrase.');
  await reader.press('Control+a');
  await reader.type(PASSPHRASE);
  await reader.press('Enter');
  await reader.heading('Plan');
  await reader.sees('You were writing this and had not saved it.');
  await reader.sees(MORE.trim());
});

test('it is locked at the next start, and a killed window loses no sentence', async () => {
  await window.stop();
  window = await openWindow(display, home);
  const { reader } = window;
  await reader.heading('Your plan is locked');
  await reader.tabTo('field', 'Passphrase');
  await reader.type(PASSPHRASE);
  await reader.press('Enter');
  await reader.heading('Today');
  await reader.go('#/plan');
  await reader.sees(MORE.trim());
  await reader.click('button', 'Save note');
  await reader.seesNoMore('You were writing this');
  await reader.sees(MORE.trim());
});
