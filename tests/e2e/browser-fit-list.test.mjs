// The list of what fits in Chromium, by keyboard alone: narrowed, tried with other limits, hidden from and chosen from.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { asRobin } from './lib/fit-list.mjs';
import { freshHome } from './lib/places.mjs';
import { example } from './lib/states.mjs';
import { interestsClear } from './lib/you.mjs';

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
  await harness.close();
  home.remove();
  assert.deepEqual(complaints, [], 'the browser complained');
});

async function open(hash, given) {
  harness = await startHarness(home, await given?.(home));
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
  });
  return opened.reader;
}

async function openRobins(hash = '#/fit') {
  const reader = await open(hash, example);
  await asRobin(reader);
  await reader.heading('What fits');
  await reader.sees('Closest to you');
  return reader;
}

const address = (reader) => reader.run(() => location.hash);
/** How many the line above the groups says are in this one. */
const counted = (reader, group) =>
  reader.run(
    (name) =>
      [...document.querySelectorAll('nav[aria-label=Groups] button')]
        .find((one) => one.innerText.startsWith(name))
        ?.innerText.replace(/\D/g, ''),
    group,
  );
const firstLine = (reader) => reader.run(() => document.querySelector('[role=listitem] a')?.innerText ?? '');
/** Where the focus is within the list: on the head of a group. */
const onGroup = (group) => document.activeElement?.dataset.group === group;

test('somebody without answers is led to the short form, and with interests alone is told what that means', async () => {
  let reader = await open('#/fit');
  await reader.sees('Nothing to compare yet');
  await reader.tabTo('link', 'Begin the short form');
  await reader.press('Enter');
  await reader.sees('1 of 30');
  await opened.close();
  await harness.close();

  reader = await open('#/fit', interestsClear);
  await reader.sees('Only your interests are answered');
  assert.equal(await reader.run(() => /match|score/i.test(document.querySelector('main').innerText)), false);
});

test('filters narrow each group, stay in the address, and say what to loosen', async () => {
  const reader = await openRobins();
  await reader.tabTo('field', 'Title');
  await reader.type('engineer');
  await reader.until('the address did not follow', () => location.hash === '#/fit?q=engineer');
  await reader.sees('58 of 1,015 occupations');
  await reader.tabTo('field', 'Little');
  await reader.press('Space');
  await reader.sees('No occupation passes these filters');
  await reader.sees('To see more, take out or shorten “engineer” and add a preparation level.');
  assert.equal(await address(reader), '#/fit?q=engineer&prep=1');
  await reader.tabTo('button', 'Clear filters');
  await reader.press('Enter');
  await reader.sees('1,015 occupations');
  assert.equal(await address(reader), '#/fit');
});

test('only those in view are drawn, and what is folded opens', async () => {
  const reader = await openRobins();
  const drawn = () => reader.run(() => document.querySelectorAll('[role=listitem]').length);
  assert.ok((await drawn()) < 60);
  await reader.tabTo('button', /^Ruled out by a limit \d+$/);
  await reader.press('Enter');
  await reader.until('the head did not take the focus', onGroup, 'blocked');
  await reader.sees('Not met:');
  assert.ok((await drawn()) < 90);
});

test('other limits regroup the list at once, and are the own ones only when somebody says so', async () => {
  const reader = await openRobins();
  const before = await counted(reader, 'Ruled out');
  await reader.tabTo('button', 'Try other limits');
  await reader.press('Enter');
  await reader.tabTo('field', 'Least pay');
  await reader.press('Home');
  await reader.sees('fewer ruled out');
  await reader.sees('under the limits you try');
  const without = await counted(reader, 'Ruled out');
  assert.ok(Number(without) < Number(before), `${without} of ${before}`);

  await reader.tabTo('button', 'Back to your limits');
  await reader.press('Enter');
  await reader.sees('These are your limits as they are.');
  assert.equal(await counted(reader, 'Ruled out'), before);
  assert.equal(await reader.focused(), 'h2 What if');

  await reader.tabTo('field', 'Least pay in dollars');
  await reader.type('40000');
  await reader.sees('With these,');
  let tried = without;
  while (tried === without) tried = await counted(reader, 'Ruled out');
  await reader.tabTo('button', 'Keep these as your limits');
  await reader.press('Enter');
  await reader.sees('Kept as your limits.');
  await reader.sees('These are your limits as they are.');
  assert.equal(await counted(reader, 'Ruled out'), tried);
  await reader.press('Control+z');
  await reader.until('the limit did not come back', () =>
    [...document.querySelectorAll('input')].some(({ value }) => value === '52,000'),
  );
});

test('something is hidden with a reason, taken back, hidden again and shown again', async () => {
  const reader = await openRobins();
  const title = await firstLine(reader);
  const hide = async () => {
    await reader.tabTo('button', `More about ${title}`);
    await reader.press('Enter');
    await reader.part('menuitem', 'Hide from this list…');
    await reader.press('ArrowDown', 'ArrowDown', 'Enter');
    await reader.part('dialog', `Hide ${title}`);
    await reader.type('The noise was too much.');
    await reader.tabTo('button', 'Hide');
    await reader.press('Enter');
    await reader.sees(`${title} is hidden from this list.`);
    await reader.until('the focus is lost', onGroup, 'closest');
  };
  await hide();
  assert.notEqual(await firstLine(reader), title);
  await reader.press('Control+z');
  await reader.until(
    'it did not come back',
    (wanted) => document.querySelector('[role=listitem] a')?.innerText === wanted,
    title,
  );
  await hide();

  await reader.go('#/fit?hidden=1');
  await reader.sees('The noise was too much.');
  await reader.run(() => document.querySelector('main h1').focus());
  await reader.tabTo('button', `Show again: ${title}`);
  await reader.press('Enter');
  await reader.sees(`${title} is in the list again.`);
  await reader.until('the focus is lost', () => document.activeElement?.innerText === 'What you hid');
  assert.equal(await firstLine(reader), title);
});

test('two are chosen and set side by side with the person, and are still chosen on the way back', async () => {
  const reader = await openRobins();
  for (const sign of ['Choose another', 'Compare 2 occupations']) {
    await reader.tabTo('button', /^Choose (?!none)/);
    await reader.press('Enter');
    await reader.sees(sign);
  }
  await reader.tabTo('button', /^More about/);
  await reader.press('Enter');
  await reader.part('menuitem', 'Compare 2 occupations');
  await reader.press('Enter');
  await reader.heading('Compare');
  await reader.sees('You beside them');
  await reader.sees('Your level, 0–4');
  await reader.press('Alt+ArrowLeft');
  await reader.heading('What fits');
  await reader.sees('Compare 2 occupations');
});

test('one is saved from its line', async () => {
  const reader = await openRobins('#/fit?q=agricultural+inspectors');
  // The head of its group brings the line into view, and only then it is drawn.
  await reader.tabTo('button', /^Worth a look 1 of/);
  await reader.tabTo('button', 'More about Agricultural Inspectors');
  await reader.press('Enter');
  await reader.part('menuitem', 'Save to your plan…');
  await reader.press('ArrowDown', 'Enter');
  await reader.part('dialog', 'Save Agricultural Inspectors');
  await reader.tabTo('button', 'Save to plan');
  await reader.press('Enter');
  await reader.sees('Agricultural Inspectors saved to your plan.');
  await reader.sees('You asked for this');
});

test('why something is not near is answered on the spot', async () => {
  const reader = await openRobins();
  await reader.tabTo('button', 'Why isn’t … on my list?');
  await reader.press('Enter');
  await reader.tabTo('field', 'A role or an occupation');
  await reader.type('hotel room');
  await reader.until('the list does not begin with it', () =>
    document.querySelector('[role=option]')?.innerText.startsWith('Hotel Room Attendant'),
  );
  await reader.press('Enter');
  await reader.sees('Hotel Room Attendant is in the group');
  await reader.sees('What keeps it from the closest');
  await reader.tabTo('link', 'The whole check of Hotel Room Attendant');
  await reader.press('Enter');
  await reader.until('the check did not open', () => location.hash === '#/fit/hotel-room-attendant');
});
