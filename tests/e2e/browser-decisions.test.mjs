// Decisions in Chromium, by keyboard alone: one is noted over a reload, compared, chosen from, looked back on when
// its day has come, and found in the history; a bad cell is said, and what was removed comes back.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { compared, extreme, first, foreseen, NIGHTS, QUESTION, reviewDue, write } from './lib/decisions.mjs';
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
  await shut();
  home.remove();
});

async function shut() {
  const complaints = opened?.complaints ?? [];
  await opened?.close();
  await harness?.close();
  opened = harness = undefined;
  assert.deepEqual(complaints, [], 'the browser complained');
}

/** At the moment of the pictures, a Monday, 2 March 2026, or another. */
async function open(hash, { given = async () => ({}), now = NOW } = {}) {
  harness = await startHarness(home, { ...(await given(home)), now });
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
    early: (page) => page.clock.setFixedTime(new Date(now)),
  });
  return opened.reader;
}

const address = (reader) => reader.run(() => location.hash);

/** The label of what has the focus. */
const label = (reader) => reader.run(() => document.activeElement.getAttribute('aria-label'));

const value = (reader) => reader.run(() => document.activeElement.value);

/** Types a date into the parts of the date field that follow, day first. */
async function date(reader, part, digits) {
  await reader.run((wanted) => {
    const named = [...document.querySelectorAll('main form legend')].find(
      (one) => one.firstChild.textContent.trim() === wanted,
    );
    named.closest('fieldset').querySelector('[data-segment=day]').focus();
  }, part);
  await reader.type(digits);
}

/** Opens the only decision in the list. */
async function openFirst(reader) {
  await reader.heading('Decisions');
  await reader.tabTo('link', QUESTION);
  await reader.press('Enter');
  await reader.heading(QUESTION);
}

test('one is noted over a reload, compared, chosen from, looked back on, and stands in the list', async () => {
  let reader = await open('#/plan/decisions');
  await reader.sees('No decision noted yet');
  await reader.tabTo('link', 'Note the first one');
  await reader.press('Enter');
  await reader.heading('Note a decision');
  await reader.tabTo('field', /^What is to be decided/);
  await reader.type(QUESTION);
  await reader.tabTo('field', 'Option 1');
  // Enter goes on to the next, and makes one at the end.
  await reader.type('Stay on nights');
  await reader.press('Enter');
  await reader.type('The day post');
  await reader.press('Enter');
  await reader.type('Neither');
  await reader.press('Enter', 'Shift+Tab');
  await reader.tabTo('field', 'What matters 1');
  await reader.type('Pay');
  await reader.tabTo('field', 'Points: Pay');
  await reader.press('Control+a');
  await reader.type('60');
  await reader.tabTo('field', 'What matters 2');
  await reader.type('Sleep');
  await reader.tabTo('field', 'Points: Sleep');
  await reader.press('Control+a');
  await reader.type('120');
  await reader.press('Tab');
  await reader.sees('Write a whole number of points from 0 to 100.');
  await reader.press('Shift+Tab', 'Control+a');
  await reader.type('40');
  await reader.sees('60%');
  await reader.sees('40%');
  // The third option was one too many.
  await reader.run(() => document.querySelector('main form').querySelector('input').focus());
  await reader.tabTo('button', 'Remove: Neither');
  await reader.press('Enter');
  await reader.seesNoMore('Neither');
  await reader.tabTo('field', 'Stay on nights, Pay');
  await reader.type('8');
  await reader.press('ArrowRight');
  assert.equal(await label(reader), 'Stay on nights, Sleep');
  await reader.type('3');
  await reader.press('ArrowDown');
  assert.equal(await label(reader), 'The day post, Sleep');
  await reader.press('ArrowLeft');
  assert.equal(await label(reader), 'The day post, Pay');
  await reader.type('6');
  await reader.sees('Draft kept');

  await opened.page.reload();
  await reader.sees('You were writing this and had not saved it.');
  await reader.until(
    'the question is gone',
    (question) => [...document.querySelectorAll('input')].some((one) => one.value === question),
    QUESTION,
  );
  await reader.go('#/today');
  await reader.sees('A decision you have begun to note');
  await reader.tabTo('link', 'A decision you have begun to note');
  await reader.press('Enter');
  await reader.heading('Note a decision');
  await reader.tabTo('field', 'Stay on nights, Pay');
  assert.equal(await value(reader), '8');
  await reader.press('Control+Enter');
  await reader.heading(QUESTION);
  await reader.sees(`“${QUESTION}” is saved.`);
  assert.match(await address(reader), /^#\/plan\/decisions\/[0-9a-f-]{36}$/);
  await reader.until('the page did not announce itself', () => document.activeElement.tagName === 'H1');
  await reader.sees(
    'By the middle of its band “Stay on nights” comes first; what is open can still change that.',
  );
  await reader.sees('If “Pay” counted for less than 50% instead of 60%, “The day post” would come first.');
  await reader.sees('What would tell you most: how good “The day post” is for “Sleep”.');
  await reader.tabTo('button', 'Show as table');
  await reader.press('Enter');
  await reader.until('the table never came', () => document.querySelector('figure [role=region] tbody tr'));
  const rows = await reader.run(() =>
    [...document.querySelectorAll('figure [role=region] tbody tr')].map((row) =>
      row.innerText.replace(/\s+/g, ' '),
    ),
  );
  assert.deepEqual(rows, ['Stay on nights 6.0 6.0 6.0', 'The day post 3.6 5.6 7.6']);

  await reader.tabTo('button', 'Write down your choice');
  await reader.press('Enter');
  await reader.until('no option has the focus', () => document.activeElement.type === 'radio');
  await reader.press('ArrowDown');
  await write(
    reader,
    'What I expect, so that it can be seen later whether it came',
    'I sleep through by May.',
  );
  await write(reader, 'How sure are you that it will come?', '70');
  await date(reader, 'Look back on', '01052026');
  await reader.sees('Draft kept');
  await reader.press('Control+Enter');
  await reader.sees('“The day post” is your choice.');
  await reader.sees('70% sure');
  await reader.sees('Planned for 1 May 2026.');
  await reader.go('#/today');
  await reader.heading('Today');
  assert.equal(await reader.has('link', `Look back on: ${QUESTION}`), false);

  await shut();
  reader = await open('#/today', { now: '2026-05-03T09:30:00Z' });
  await reader.sees('was planned for 1 May 2026');
  await reader.tabTo('link', `Look back on: ${QUESTION}`);
  await reader.press('Enter');
  await reader.heading(QUESTION);
  await reader.sees('any day is a good one');
  const order = await reader.run(() => {
    const text = document.querySelector('main').innerText;
    return ['What you wrote then', 'I sleep through by May.', 'Did what you expected come?'].map((words) =>
      text.indexOf(words),
    );
  });
  assert.ok(order[0] >= 0 && order[0] < order[1] && order[1] < order[2], `then stands after now: ${order}`);
  await reader.press('Control+Enter');
  await reader.tabTo('button', 'Save');
  await reader.press('Enter');
  await reader.sees('Choose one of the three.');
  await reader.until('the answers have no focus', () => document.activeElement.type === 'radio');
  await reader.press('Space');
  await reader.press('Control+Enter');
  await reader.sees('It came');
  await reader.sees('Looked back on 3 May 2026');
  await reader.go('#/plan/decisions');
  await reader.heading('Decisions');
  await reader.sees('You expected: I sleep through by May.');
  await reader.sees('1 of 10 expectations looked back on');
  await reader.go('#/history');
  await reader.heading('History');
  await reader.sees(`Noted the decision “${QUESTION}”`);
  await reader.sees(`Wrote down the choice in “${QUESTION}”`);
  await reader.sees(`Looked back on “${QUESTION}”`);
});

test('a bad cell is said in a sentence, has the focus, and is gone once it is right', async () => {
  const reader = await open('#/plan/decisions', { given: compared });
  await openFirst(reader);
  await reader.tabTo('button', `Edit: ${QUESTION}`);
  await reader.press('Enter');
  await reader.until('the question has no focus', () => document.activeElement.tagName === 'INPUT');
  await write(reader, 'Stay on nights, Sleep', '9–4');
  await reader.sees('9–4');
  assert.equal(await reader.run(() => document.querySelectorAll('[aria-invalid=true]').length), 0);
  await reader.press('Tab');
  await reader.sees('Sleep: write the lower end of the range first');
  await reader.press('Control+Enter');
  await reader.until(
    'the cell has no focus',
    () => document.activeElement.getAttribute('aria-label') === 'Stay on nights, Sleep',
  );
  const about = await reader.run(() => {
    const { activeElement: cell } = document;
    return document.getElementById(cell.getAttribute('aria-describedby')).innerText;
  });
  assert.match(about, /lower end of the range first/);
  await reader.press('Control+a');
  await reader.type('4-9');
  await reader.seesNoMore('lower end of the range first');
  await reader.press('Control+Enter');
  await reader.sees('is saved.');
  await reader.sees('4–9');
  assert.match(await reader.focused(), /^button Edit:/);
  await reader.press('Control+z');
  await reader.seesNoMore('4–9');
});

test('a decision is put in order, weighed by rank, and given up again', async () => {
  const reader = await open('#/plan/decisions', { given: compared });
  await openFirst(reader);
  await reader.tabTo('button', `Edit: ${QUESTION}`);
  await reader.press('Enter');
  await reader.tabTo('button', 'Move down: Stay on nights');
  await reader.press('Enter');
  // The button goes with its line, and goes on moving it.
  assert.equal(await label(reader), 'Move down: Stay on nights');
  await reader.press('Enter');
  await reader.until('the line did not move', () => {
    const names = [...document.querySelectorAll('form ol')][0].querySelectorAll('input');
    return [...names].at(-1).value === 'Stay on nights';
  });
  await reader.tabTo('field', /^With points/);
  await reader.press('ArrowDown');
  await reader.sees('61%');
  await reader.sees('28%');
  await reader.tabTo('button', 'Cancel');
  await reader.press('Enter');
  await reader.sees('What would tell you most');
  await opened.page.reload();
  await reader.sees('What would tell you most');
  assert.equal(await reader.has('button', 'Cancel'), false);
  const rows = await reader.run(() =>
    [...document.querySelectorAll('#ratings ~ div tbody th')].map((one) => one.innerText),
  );
  assert.deepEqual(
    rows,
    NIGHTS.options.map(({ name }) => name),
  );
});

test('what was removed comes back by the notice, and a choice that was taken back by undo', async () => {
  const reader = await open('#/plan/decisions', { given: reviewDue });
  await openFirst(reader);
  await reader.tabTo('button', 'More about the choice');
  await reader.press('Enter');
  await reader.part('menuitem', 'Take the choice back');
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  await reader.press('Enter');
  await reader.sees('Write down your choice');
  await reader.press('Control+z');
  await reader.sees('What you wrote then');

  await reader.run(() => document.querySelector('main h1').focus());
  await reader.tabTo('button', `More about “${QUESTION}”`);
  await reader.press('Enter');
  await reader.part('menuitem', 'Remove');
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  await reader.press('Enter');
  await reader.sees('No decision noted yet');
  assert.equal(await address(reader), '#/plan/decisions');
  await reader.click('button', 'Undo');
  await reader.part('link', QUESTION);
  await reader.go('#/trash');
  await reader.heading('Trash');
  assert.equal(await reader.has('button', `Put back: The decision “${QUESTION}”`), false);
});

test('how well somebody foresees is in the table behind the drawing', async () => {
  const reader = await open('#/plan/decisions', { given: foreseen });
  await reader.sees('Your Brier score is');
  await reader.tabTo('button', 'Show as table');
  await reader.press('Enter');
  await reader.sees('Where it may lie, 95%');
  const counts = await reader.run(() =>
    [...document.querySelectorAll('figure [role=region] tbody tr')].map((row) => row.cells[1].innerText),
  );
  assert.deepEqual(counts, ['1 of 2', '1 of 2', '2 of 4', '3 of 4']);
});

test('twelve of each fit: the page stays, the ratings scroll in their own box', async () => {
  const reader = await open('#/plan/decisions', { given: extreme });
  await first(reader, 'How they compare');
  for (const width of [960, 720, 480]) {
    await reader.size(width, 640);
    await reader.still();
    assert.equal(await reader.sideways(), 0, `at ${width}`);
  }
  await reader.size(960, 640);
  await reader.tabTo('button', /^Edit: /);
  await reader.press('Enter');
  await reader.sees('How good is each option?');
  assert.equal(await reader.sideways(), 0, 'in the form');
  const box = await reader.run(() => {
    const region = document.querySelector('form [role=region]');
    region.querySelector('[data-cell="0 11"]').focus();
    const [cell, name] = [document.activeElement, region.querySelector('tbody th')].map((one) =>
      one.getBoundingClientRect(),
    );
    return { scrolls: region.scrollWidth > region.clientWidth, seen: cell.left >= name.right };
  });
  assert.deepEqual(box, { scrolls: true, seen: true });
});
