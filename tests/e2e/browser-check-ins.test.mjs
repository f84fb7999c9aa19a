// Check-ins in Chromium, by keyboard alone: one is written over a reload, saved, changed, taken back; a rhythm and a
// measure are set; what changed is read from the drawing's table and beside an older one.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { checkedIn, checkInPast, WORDS, yearsOfWeeks } from './lib/check-ins.mjs';
import { freshHome } from './lib/places.mjs';
import { NOW } from './lib/states.mjs';

let browser;
let home;
let harness;
let opened;

before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());

beforeEach(() => {
  home = freshHome();
});
afterEach(async () => {
  const complaints = opened?.complaints ?? [];
  await opened?.close();
  await harness?.close();
  home.remove();
  assert.deepEqual(complaints, [], 'the browser complained');
});

/** At the moment of the pictures: a Monday, 2 March 2026. */
async function open(hash, given = async () => ({})) {
  harness = await startHarness(home, { ...(await given(home)), now: NOW });
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
    early: (page) => page.clock.setFixedTime(new Date(NOW)),
  });
  return opened.reader;
}

const address = (reader) => reader.run(() => location.hash);

/** The label of the score that has the focus, and whether it is chosen. */
const score = (reader) =>
  reader.run(() => {
    const { activeElement: one } = document;
    return `${one.getAttribute('aria-label')}${one.getAttribute('aria-checked') === 'true' ? ', chosen' : ''}`;
  });

/** Presses Tab until the focus is on what `fits`. */
async function tabUntil(reader, what, fits) {
  for (let presses = 0; presses < 60; presses++) {
    if (await reader.run(fits)) return;
    await reader.press('Tab');
  }
  throw new Error(`Tab never reached ${what}; the focus is on ${await reader.focused()}`);
}

/** The list draws only what is in view. */
const toList = (reader) =>
  reader.until('the list never came', () => {
    const heading = document.getElementById('all-check-ins');
    heading?.scrollIntoView();
    return heading !== null;
  });

const tabToWords = (reader) =>
  tabUntil(reader, 'the words', () => document.activeElement.dataset.name === 'text');

test('one is written over a reload, saved, changed, undone, removed, and found in the history', async () => {
  const reader = await open('#/plan/check-ins');
  await reader.sees('No check-in yet');
  await reader.tabTo('button', 'Write the first one');
  await reader.press('Enter');
  await reader.sees('How far have you come?');
  assert.equal(await score(reader), '1, hardly any');
  await reader.press('4');
  assert.equal(await score(reader), '4, a good deal, chosen');
  await reader.press('0');
  assert.equal(await score(reader), '1, hardly any');
  await reader.press('ArrowRight', 'ArrowRight', 'Space');
  assert.equal(await score(reader), '3, enough, chosen');
  await tabToWords(reader);
  await reader.type(WORDS);
  await reader.sees('Draft kept');

  await opened.page.reload();
  await reader.sees('You were writing this and had not saved it.');
  await reader.until('the words are gone', () =>
    document.querySelector('[data-name=text]')?.shadowRoot?.textContent.includes('Two people said yes'),
  );
  assert.equal(
    await reader.run(() => document.querySelector('form [aria-checked=true]').getAttribute('aria-label')),
    '3, enough',
  );
  await reader.go('#/today');
  await reader.sees('A check-in you have begun');
  await reader.tabTo('link', 'A check-in you have begun');
  await reader.press('Enter');
  await reader.sees('You were writing this and had not saved it.');
  await reader.until('the form has no focus', () => document.activeElement.getAttribute('role') === 'radio');
  await reader.press('Control+Enter');
  await reader.sees('The check-in of 2 March 2026 is saved.');
  await reader.sees('Energy: 3, enough');
  await reader.until('the focus is lost', () => document.activeElement.innerText === 'Write a check-in');
  assert.equal(await address(reader), '#/plan/check-ins');

  await reader.tabTo('button', 'Edit: 2 March 2026');
  await reader.press('Enter');
  await reader.until('no score has the focus', () => document.activeElement.getAttribute('role') === 'radio');
  await reader.press('5', 'Control+Enter');
  await reader.sees('Energy: 5, plenty');
  assert.match(await reader.focused(), /Edit: 2 March 2026$/);
  await reader.press('Control+z');
  await reader.sees('Energy: 3, enough');

  await reader.tabTo('button', 'More about the check-in of 2 March 2026');
  await reader.press('Enter');
  await reader.part('menuitem', 'Remove');
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  await reader.press('Enter');
  await reader.sees('No check-in yet');
  await reader.press('Control+z');
  await reader.sees('Energy: 3, enough');

  await reader.go('#/history');
  await reader.heading('History');
  await reader.sees('Added the check-in of 2 March 2026');
  await reader.sees('Edited the check-in of 2 March 2026');
  await reader.sees('Removed the check-in of 2 March 2026');
});

test('nothing at all is not kept, and the sentence says what is enough', async () => {
  const reader = await open('#/plan/check-ins/write');
  await reader.sees('How is it going?');
  await reader.until('no score has the focus', () => document.activeElement.getAttribute('role') === 'radio');
  await reader.press('Control+Enter');
  await reader.sees('one of them is enough');
  await reader.until('the words have no focus', () => document.activeElement.dataset.name === 'text');
});

test('a rhythm is set and undone, and says when the next one is', async () => {
  const reader = await open('#/plan/check-ins', checkedIn);
  await reader.sees('The next one is planned for 23 March 2026.');
  await reader.tabTo('button', 'How often you check in: Every month');
  await reader.press('Enter');
  await reader.part('choice', 'Every quarter');
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  for (let lines = 0; lines < 6; lines++) {
    if ((await reader.run(() => document.activeElement.innerText)) === 'Every quarter') break;
    await reader.press('ArrowDown');
  }
  await reader.press('Enter');
  await reader.sees('The next one is planned for 23 May 2026.');
  assert.match(await reader.focused(), /Every quarter$/);
  await reader.press('Control+z');
  await reader.sees('The next one is planned for 23 March 2026.');
});

test('a measure is added, asked for, drawn with its target, and removed with its numbers', async () => {
  const reader = await open('#/plan/check-ins');
  await reader.sees('No check-in yet');
  await reader.run(() => document.querySelector('main summary').focus());
  await reader.press('Enter');
  await reader.tabTo('button', 'Add a measure');
  await reader.press('Enter');
  await reader.sees('What you measure');
  await reader.type('Letters sent');
  await reader.tabTo('field', /^Target/);
  await reader.type('x');
  await reader.press('Enter');
  await reader.sees('Write a number, such as 12.5');
  await reader.press('Control+a', 'Delete');
  await reader.type('5');
  await reader.press('Enter');
  await reader.sees('“Letters sent” is added');
  await reader.sees('no numbers yet');

  await reader.tabTo('button', 'Write the first one');
  await reader.press('Enter');
  await reader.tabTo('field', 'Letters sent');
  await reader.type('3');
  await reader.press('Control+Enter');
  await reader.sees('target 5');
  await toList(reader);
  await reader.sees('Letters sent: 3');
  await reader.sees('1 number so far');
  await reader.run(() => document.querySelector('main summary').focus());
  await reader.tabTo('button', 'Remove: Letters sent');
  await reader.press('Enter');
  await reader.sees('“Letters sent” is removed, and one number with it.');
  await reader.seesNoMore('Letters sent: 3');
  await reader.press('Control+z');
  await toList(reader);
  await reader.sees('Letters sent: 3');
});

test('what changed is in the table behind the drawing, and beside an older one', async () => {
  const reader = await open('#/plan/check-ins', checkedIn);
  await reader.sees('How it went');
  await reader.tabTo('button', 'Show as table');
  await reader.press('Enter');
  await reader.sees('not said');
  const rows = await reader.run(() =>
    [...document.querySelectorAll('[role=region] tbody tr')].slice(0, 2).map((row) => row.innerText),
  );
  assert.deepEqual(
    rows.map((row) => row.replace(/\s+/g, ' ')),
    ['23 February 2026 5 4 4', '29 January 2026 4 4 4'],
  );

  await reader.tabTo('field', /^Beside now/);
  await reader.press('ArrowDown');
  await reader.sees('What you thought in January 2026, beside now');
  await reader.sees('the same');
  assert.match(await address(reader), /\?then=/);
  await reader.tabTo('link', 'Beside now: the check-in of 1 December 2025');
  await reader.press('Enter');
  await reader.sees('What you thought in December 2025, beside now');
  await reader.until('the heading has no focus', () => document.activeElement.id === 'then-and-now');
  await reader.sees('2 more');
  await reader.sees('1.5 hours a week more');
});

test('Today says gently that one was planned, and leads to the form', async () => {
  const reader = await open('#/today', checkInPast);
  await reader.sees('check-in was planned for 12 February 2026');
  await reader.tabTo('link', 'How is it going?');
  await reader.press('Enter');
  await reader.sees('any day is a good one');
  await reader.until('the form has no focus', () => document.activeElement.getAttribute('role') === 'radio');
});

test('twenty years of weeks are drawn as means and in parts', async () => {
  const reader = await open('#/plan/check-ins', yearsOfWeeks);
  await reader.sees('the mean of a quarter');
  await reader.sees('1,040 check-ins');
  const drawn = await reader.run(() => ({
    entries: document.querySelectorAll('[data-check-in]').length,
    marks: document.querySelectorAll('main svg :is(path, circle)').length,
  }));
  assert.ok(drawn.entries < 40, `${drawn.entries} entries are in the page`);
  assert.ok(drawn.marks < 400, `${drawn.marks} marks are drawn`);
  await reader.tabTo('button', 'Show as table');
  await reader.press('Enter');
  await reader.sees('Show 100 older of 940 rows left');
  for (const width of [960, 720, 480]) {
    await reader.size(width, 640);
    await reader.still();
    assert.equal(await reader.sideways(), 0, `at ${width}`);
  }
});
