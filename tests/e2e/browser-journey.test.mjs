// The same user interface in Chromium: by keyboard alone, by its addresses, back and forward, and undone.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import {
  NOTE,
  PLANT,
  PLANT_ROLE,
  openFound,
  openOccupation,
  openRestoreDialog,
  saveWithNote,
  search,
} from './lib/screens.mjs';

let browser;
let home;
let harness;
let opened;

before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

beforeEach(async () => {
  home = freshHome();
  harness = await startHarness(home);
});
afterEach(async () => {
  const complaints = opened?.complaints ?? [];
  await opened?.close();
  await harness.close();
  home.remove();
  assert.deepEqual(complaints, [], 'the browser complained');
});

async function open(hash, early) {
  opened = await openPage(browser, harness.address, { hash, early });
  return opened.reader;
}

test('someone without a mouse finds an occupation, saves it with a note and reads it on Plan', async () => {
  const reader = await open('');
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
  await reader.press('ArrowDown', 'ArrowUp');
  await openFound(reader);
  await reader.heading(PLANT.title);

  await reader.tabTo('button', 'Save');
  await reader.press('Enter');
  await reader.part('dialog', `Save ${PLANT.title}`);
  await reader.tabTo('field', 'Note');
  await reader.type(NOTE);
  await reader.press('Control+Enter');
  await reader.sees('saved to your plan');

  await reader.until('the focus was lost with the dialog', () => document.activeElement !== document.body);
  await reader.tabTo('link', /^Plan\b/, 160);
  await reader.press('Enter');
  await reader.heading('Plan');
  await reader.sees(NOTE);
});

test('Enter pressed before the answer is there opens the best match all the same', async () => {
  const reader = await open('#/explore');
  await reader.heading('Explore');
  for (const slowness of [0, 150, 400]) {
    await opened.page.route('**/rpc/search_titles', async (route) => {
      await pause(slowness);
      await route.continue();
    });
    await reader.go('#/explore');
    await reader.click('field', 'Search job titles');
    await reader.type('plant manager');
    await reader.press('Enter');
    await reader.heading(PLANT_ROLE);
    await opened.page.unrouteAll({ behavior: 'wait' });
  }
});

test('a page that is slow to load is not taken back by the search that led to it', async () => {
  const reader = await open('#/explore', (page) =>
    page.route('**/OccupationPage*.js', async (route) => {
      await pause(1_500);
      await route.continue();
    }),
  );
  await reader.heading('Explore');
  await search(reader, 'plant manager');
  await openFound(reader);
  await reader.heading(PLANT.title);
});

test('every place the keyboard stops at can be seen', async () => {
  const reader = await open(`#/occupation/${PLANT.code}`);
  await reader.heading(PLANT.title);
  await reader.still();
  const seen = new Set();
  for (let stop = 0; stop < 40; stop++) {
    await reader.press('Tab');
    const { name, visible } = await reader.run(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const ring =
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      return {
        name: `${element.tagName} ${element.innerText ?? ''}`.slice(0, 60),
        visible: ring,
      };
    });
    assert.ok(visible || name.startsWith('BODY'), `the focus on “${name}” cannot be seen`);
    seen.add(name);
  }
  assert.ok(seen.size > 10, `the keyboard reaches only ${[...seen].join(', ')}`);
});

test('Ctrl K goes to an occupation or a role by name, from any page, and a slash to the search', async () => {
  const reader = await open('#/settings');
  await reader.heading('Settings');
  await reader.palette('registered nurse');
  await reader.sees('Registered Nurses');
  await openFound(reader, 'Registered Nurses');
  await reader.heading('Registered Nurses');
  await reader.palette('hosptial nurse');
  await reader.sees('Hospital Staff Nurse');
  await openFound(reader, 'Hospital Staff Nurse');
  await reader.heading('Hospital Staff Nurse');
  await reader.press('/');
  await reader.until('the search did not take the focus', () => document.activeElement?.id === 'search');
});

test('Ctrl K does things by name, and gives the focus back when it is left', async () => {
  const reader = await open('#/plan');
  await reader.heading('Plan');
  await reader.tabTo('link', /^Explore/);
  await reader.palette();
  await reader.press('Escape');
  await reader.until('the focus was lost', () => document.activeElement?.innerText.trim() === 'Explore');
  await reader.palette('dark');
  await reader.press('Enter');
  await reader.until('it stayed light', () => document.documentElement.dataset.theme === 'dark');
  await reader.until('the focus was lost', () => document.activeElement?.innerText.trim() === 'Explore');
});

test('a page adds what it offers to the palette: its sections, and saving it', async () => {
  const reader = await open(`#/occupation/${PLANT.code}`);
  await reader.heading(PLANT.title);
  await reader.sees(PLANT.median);
  await reader.palette('related occ');
  await reader.press('Enter');
  await reader.untilScrolled('it did not go to the section', (top) => top > 300);
  await reader.palette('save ind');
  await reader.press('Enter');
  await reader.part('dialog', `Save ${PLANT.title}`);
  await reader.until('the note has no focus', () => document.activeElement?.matches('textarea'));
});

test('a question mark shows the keys, and Alt with an arrow goes back', async () => {
  const reader = await open('#/plan');
  await reader.heading('Plan');
  await reader.go('#/history');
  await reader.heading('History');
  await reader.press('?');
  await reader.part('dialog', 'Keys');
  await reader.sees('Undo what you did last');
  await reader.press('Escape');
  await reader.until('the sheet stayed', () => !document.querySelector('[role=dialog]'));
  await reader.press('Alt+ArrowLeft');
  await reader.heading('Plan');
});

test('the example is marked on every page, is one of two to choose from, and goes at a click', async () => {
  const reader = await open('');
  await reader.heading('Welcome to Waymark');
  await reader.click('button', /^Look around with an example/);
  await reader.heading('Today');
  await reader.sees('This is an example.');
  await reader.go('#/plan');
  await reader.sees('failed metal detector');
  await reader.sees('This is an example.');

  await reader.click('button', 'Back to my own plan');
  await reader.sees('Nothing saved yet');
  await reader.seesNoMore('This is an example.');
  await reader.click('button', /My own plan/);
  await reader.click('choice', /Robin Hale/);
  await reader.sees('This is an example.');

  await reader.click('button', 'Remove the example');
  await reader.heading('Today');
  await reader.sees('Where to begin');
  await reader.seesNoMore('Robin Hale is invented');
  await reader.click('button', 'Undo');
  await reader.sees('Robin Hale is invented');
});

describe('a link leads straight to', () => {
  for (const [hash, heading, shows] of [
    ['#/occupation/11-3051.00', PLANT.title, PLANT.median],
    ['#/explore?track=business-operations', 'Business Operations', 'What it adds up to'],
    ['#/today', 'Welcome to Waymark', 'My own career'],
    ['#/plan', 'Plan', 'Nothing saved yet'],
    ['#/history', 'History', 'Nothing here yet'],
    ['#/settings', 'Settings', 'O*NET'],
    ['#/nowhere', 'No such page', 'leads nowhere'],
  ]) {
    test(hash, async () => {
      const reader = await open(hash);
      await reader.heading(heading);
      await reader.sees(shows);
    });
  }

  test('a section of an occupation page', async () => {
    const reader = await open(`#/occupation/${PLANT.code}`);
    await reader.heading(PLANT.title);
    const link = await reader.until(
      'the page has no table of contents',
      (code) => {
        const links = [...document.querySelectorAll(`a[href^="#/occupation/${code}/"]`)];
        return links.at(-1)?.getAttribute('href');
      },
      PLANT.code,
    );
    await opened.close();
    const again = await open(link);
    await again.heading(PLANT.title);
    await again.untilScrolled(`${link} did not scroll to its section`, (top) => top > 100);
  });

  test('an occupation that does not exist, which the page says', async () => {
    const reader = await open('#/occupation/99-9999.00');
    await reader.until('the page says nothing', () =>
      /no such|not found|no longer there|no occupation/i.test(document.body.innerText),
    );
    // The answer to a call that finds nothing is an error to the browser's console too, and rightly so.
    opened.complaints.length = 0;
  });
});

test('back and forward return to the same place on the page', async () => {
  const reader = await open('#/explore?track=business-operations');
  await reader.heading('Business Operations');
  await reader.sees('What it adds up to');
  await reader.scrollTo(600);

  await openOccupation(reader);
  await reader.untilScrolled('a new page did not begin at its top', (top) => top < 5);
  await reader.run(() => history.back());
  await reader.heading('Business Operations');
  await reader.untilScrolled('back forgot where we were', (top) => Math.abs(top - 600) < 5);
  await reader.run(() => history.forward());
  await reader.heading(PLANT.title);
});

test('back waits for a page that is slow to fill', async () => {
  const reader = await open('#/explore?track=business-operations');
  await reader.sees('What it adds up to');
  await reader.scrollTo(600);
  await openOccupation(reader);
  await reader.untilScrolled('a new page did not begin at its top', (top) => top < 5);

  // What the track adds up to, and the list, have no height for longer than a page usually takes.
  await reader.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main [role=table], main section { display: none }');
    document.adoptedStyleSheets.push(sheet);
    globalThis.fill = () => document.adoptedStyleSheets.pop();
  });
  await reader.run(() => history.back());
  await reader.heading('Business Operations');
  await pause(1_200);
  await reader.run(() => globalThis.fill());
  await reader.untilScrolled('back gave up on a slow page', (top) => Math.abs(top - 600) < 5);
});

test('undo and redo keys take back and repeat, except while typing', async () => {
  const reader = await open('#/explore');
  await reader.heading('Explore');
  await saveWithNote(reader);
  await reader.go('#/plan');
  await reader.sees(NOTE);

  await reader.press('Control+z');
  await reader.sees('Nothing saved yet');
  await reader.press('Control+Shift+Z');
  await reader.sees(NOTE);
  await reader.press('Control+z');
  await reader.sees('Nothing saved yet');
  await reader.press('Control+y');
  await reader.sees(NOTE);

  await reader.click('button', /\bnote\b.*Industrial/i);
  await reader.part('field', /^Note/);
  await reader.type(' And Sunday shifts.');
  await reader.press('Control+z');
  assert.ok(await reader.has('field', /^Note/), 'the key undid the plan instead of the typing');
});

test('removing from the plan can be undone from the message that says so', async () => {
  const reader = await open('');
  await saveWithNote(reader);
  await reader.go('#/plan');
  await reader.sees(NOTE);
  await reader.click('button', /^Remove/);
  await reader.sees('removed from the plan');
  await reader.seesNoMore(NOTE);
  await reader.click('button', 'Undo');
  await reader.sees(NOTE);
});

test('a plan that went wrong is put back from a backup, and the backup is undone again', async () => {
  const reader = await open('');
  await saveWithNote(reader);
  await reader.go('#/settings');
  await reader.sees('No backup yet');
  await reader.click('button', 'Back up now');
  await reader.sees('Backed up and proved.');
  await reader.sees('1 backup,');

  await reader.go('#/plan');
  await reader.click('button', /^Remove/);
  await reader.seesNoMore(NOTE);

  await reader.go('#/settings');
  await reader.sees('Last proved');
  await openRestoreDialog(reader);
  await reader.sees('One saved occupation comes back.');
  await reader.sees(`Removed ${PLANT.title} from the plan`);
  await reader.click('button', 'Restore');
  await reader.sees('is restored.');
  await reader.sees('2 backups,');
  await reader.go('#/plan');
  await reader.sees(NOTE);
  await reader.click('button', 'Undo');
  await reader.sees('Nothing saved yet');
  await reader.go('#/history');
  await reader.sees('Restored the backup of');
});

test('an edited note is on Plan at once and after loading again', async () => {
  const reader = await open('');
  await saveWithNote(reader);
  await reader.go('#/plan');
  await reader.sees(NOTE);
  await reader.click('button', /\bnote\b.*Industrial/i);
  await reader.click('field', /^Note/);
  await reader.press('Control+a');
  await reader.type('Visited on Tuesday.');
  await reader.click('button', 'Save note');
  await reader.seesNoMore(NOTE);
  await opened.page.reload();
  await reader.sees('Visited on Tuesday.');
});

test('the theme chosen in Settings stays after loading again', async () => {
  const reader = await open('#/settings');
  for (const [label, theme] of [
    ['Dark', 'dark'],
    ['Light', 'light'],
  ]) {
    await reader.click('radio', label);
    await reader.until(
      `${label} changed nothing`,
      (wanted) => document.documentElement.dataset.theme === wanted,
      theme,
    );
    await opened.page.reload();
    await reader.heading('Settings');
    assert.equal(await reader.run(() => document.documentElement.dataset.theme), theme);
  }
});
