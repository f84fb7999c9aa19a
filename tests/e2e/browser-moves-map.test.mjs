// The map and the routes in Chromium, by keyboard alone.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { asRobin } from './lib/fit-list.mjs';
import { freshHome } from './lib/places.mjs';
import { example } from './lib/states.mjs';

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
  opened = await openPage(browser, harness.address, { hash, width: 960, height: 640 });
  return opened.reader;
}

const address = (reader) => reader.run(() => location.hash);
/** What is said of the occupation in the middle of the map. */
const inTheMiddle = () =>
  [...document.querySelectorAll('[role=status]')].find((one) => one.innerText.startsWith('In the middle:'))
    ?.innerText;
const onMap = () => document.activeElement?.getAttribute('role') === 'application';

async function toMap(reader) {
  for (let presses = 0; presses < 60; presses++) {
    if (await reader.run(onMap)) return;
    await reader.press('Tab');
  }
  throw new Error('Tab never reached the map');
}

test('the skip link leads to the table, which is narrowed, ordered and opens an occupation', async () => {
  const reader = await open('#/map');
  await reader.heading('The map');
  await reader.sees('How to read the map');
  await reader.tabTo('button', 'Skip the drawing and read the map as a table');
  await reader.press('Enter');
  await reader.until(
    'the heading of the table has not got the focus',
    () => document.activeElement?.innerText === 'All occupations of the map',
  );
  await reader.sees('1,016 occupations');
  await reader.tabTo('field', 'Title');
  await reader.type('electrician');
  await reader.until('the list was not narrowed', () => document.querySelectorAll('[role=row]').length < 10);
  await reader.tabTo('button', /^Median pay a year/);
  await reader.press('Enter');
  await reader.until(
    'the column does not say that it is ordered',
    () => document.querySelector('[aria-sort=descending]') !== null,
  );
  await reader.tabTo('link', 'Electricians');
  await reader.press('Enter');
  await reader.heading('Electricians');
});

test('the arrows move the map, it says what is in the middle, and Enter opens that', async () => {
  const reader = await open('#/map');
  await reader.sees('How to read the map');
  await toMap(reader);
  const first = await reader.until('nothing is said of the middle', inTheMiddle);
  await reader.press('+', '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await reader.until(
    'another place says the same',
    (before) =>
      [...document.querySelectorAll('[role=status]')].some(
        (one) => one.innerText.startsWith('In the middle:') && one.innerText !== before,
      ),
    first,
  );
  const said = await reader.run(inTheMiddle);
  await reader.press('Enter');
  await reader.until('no occupation opened', () => location.hash.startsWith('#/occupation/'));
  await reader.until(
    `another page opened than that of: ${said}`,
    (words) => words.startsWith(`In the middle: ${document.querySelector('main h1')?.innerText.trim()}.`),
    said,
  );
});

test('the search goes there, and from there moves are lit', async () => {
  const reader = await open('#/map');
  await reader.sees('How to read the map');
  await reader.tabTo('field', 'Find an occupation');
  await reader.type('electrician');
  // The first is chosen by Enter alone.
  await reader.until('the list does not begin with it', () =>
    document.querySelector('[role=option]')?.innerText.startsWith('Electricians'),
  );
  await reader.press('Enter');
  await reader.until('the address did not follow', () => location.hash.includes('at='));
  await reader.tabTo('button', 'Light moves from here');
  await reader.press('Enter');
  await reader.until('the address does not say from where', () => location.hash.includes('from='));
  await reader.sees('from Electricians');
});

test('routes: kinds side by side, what to relax and a button that does it, and the way to the map', async () => {
  const reader = await open('#/moves/11-3051.00/routes?from=47-2111.00', example);
  await asRobin(reader);
  await reader.heading('Routes to Industrial Production Managers');
  await reader.sees('What to build');
  await reader.tabTo('button', 'Limits of a single move');
  await reader.press('Enter');
  await reader.tabTo('field', 'Alike at least');
  await reader.press('End');
  await reader.sees('No route under these limits');
  await reader.tabTo('button', /^Moves may be less alike/);
  await reader.press('Enter');
  await reader.sees('What to build');
  assert.equal(
    await reader.run(() => document.activeElement?.id),
    'routes-found',
    'the focus was lost with the button',
  );
  await reader.tabTo('link', 'On the map');
  await reader.press('Enter');
  await reader.heading('The map');
  await reader.sees('Take the routes off the map');
  assert.match(await address(reader), /routes=47-2111\.00,/);
});

test('no screen of these scrolls sideways, at 960 pixels and at twice the size of the words', async () => {
  const reader = await open('#/map', example);
  for (const hash of [
    '#/map',
    '#/map?view=table',
    '#/moves/11-3051.00/routes?from=47-2111.00',
    '#/moves/routes',
  ]) {
    for (const [width, height] of [
      [960, 640],
      [480, 640],
    ]) {
      await reader.size(width, height);
      await reader.go(hash);
      await reader.until('no page came', () => document.querySelector('main h1') !== null);
      await reader.still();
      assert.equal(await reader.sideways(), 0, `${hash} at ${width}`);
    }
  }
});
