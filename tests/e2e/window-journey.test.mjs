// The whole path in the real window: found, read, saved, and still there after a restart.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { NOTE, openFound, PLANT } from './lib/screens.mjs';
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

test('by keyboard alone, from the first start to a saved occupation that is there the next time', async () => {
  window = await openWindow(display, home);
  let reader = window.reader;
  await reader.heading('Welcome to Waymark');
  await reader.tabTo('button', /^My own career/);
  await reader.press('Enter');
  await reader.heading('Today');
  await reader.tabTo('button', 'Search job titles');
  await reader.press('Enter');
  await reader.heading('Explore');
  await reader.until('the search did not take the focus', () => document.activeElement?.id === 'search');

  await reader.type('plant manager');
  await reader.sees(PLANT.title);
  await openFound(reader);
  await reader.heading(PLANT.title);
  await reader.sees(PLANT.median);
  assert.equal(await reader.run(() => location.hash), `#/occupation/${PLANT.code}`);

  await reader.tabTo('button', 'Save');
  await reader.press('Enter');
  await reader.part('dialog', `Save ${PLANT.title}`);
  await reader.tabTo('field', 'Note');
  await reader.type(NOTE);
  await reader.press('Control+Enter');
  await reader.sees('saved to your plan');
  await reader.size(1100, 700);
  await reader.until('the window did not take its size', () => innerWidth === 1100);
  // Its size is written once it has rested.
  await pause(1_500);

  await window.quit();
  window = await openWindow(display, home, { width: null });
  reader = window.reader;
  await reader.heading('Today');
  await reader.until('the window forgot its size', () => innerWidth === 1100);
  await reader.click('link', /^Plan\b/);
  await reader.heading('Plan');
  await reader.sees(PLANT.title);
  await reader.sees(NOTE);
});

test('undo after the restart takes it out of the plan, and redo brings it back with its note', async () => {
  const { reader } = window;
  await reader.click('button', `Undo: save ${PLANT.title}`);
  await reader.sees('Nothing saved yet');
  await reader.seesNoMore(NOTE);

  await reader.click('button', `Redo: save ${PLANT.title}`);
  await reader.sees(NOTE);
});

test('what was undone stays undone after another restart', async () => {
  await window.reader.press('Control+z');
  await window.reader.sees('Nothing saved yet');
  await window.quit();
  window = await openWindow(display, home);
  const { reader } = window;
  await reader.click('link', /^Plan\b/);
  await reader.sees('Nothing saved yet');
  await reader.press('Control+Shift+Z');
  await reader.sees(NOTE);
});

test('a second window of the same vault says that the plan is open elsewhere, and harms nothing', async () => {
  const second = await openWindow(display, home);
  try {
    await second.reader.click('link', /^Plan\b/);
    await second.reader.sees('Your plan is open elsewhere');
  } finally {
    await second.stop();
  }
  await window.reader.sees(NOTE);
});

test('a page cannot be made to leave the program', async () => {
  const { reader } = window;
  await reader.run(() => {
    window.open('https://example.org/');
    document.body.dataset.tried = 'no';
    setTimeout(() => {
      document.body.dataset.tried = 'yes';
      location.assign('https://example.org/');
    });
  });
  await reader.until('the page did not try', () => document.body.dataset.tried === 'yes');
  await reader.click('link', 'Explore');
  await reader.heading('Explore');
  assert.match(await reader.run(() => location.href), /^(tauri:\/\/localhost|https?:\/\/tauri\.localhost)/);
});
