// Roles and occupations side by side in Chromium: chosen by keyboard, kept in the address, gone back from.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { openFound, PLANT } from './lib/screens.mjs';

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

async function open(hash) {
  opened = await openPage(browser, harness.address, { hash });
  return opened.reader;
}

const address = (reader) => reader.run(() => location.hash);

test('someone without a mouse sets two roles side by side and takes one away again', async () => {
  const reader = await open(`#/occupation/${PLANT.code}`);
  await reader.heading(PLANT.title);
  await reader.tabTo('link', 'Compare with…');
  await reader.press('Enter');
  await reader.heading('Compare');
  await reader.sees('One is chosen');

  await reader.tabTo('field', 'Add a role or an occupation');
  await reader.type('factory manager');
  await reader.until('the list does not begin with it', () =>
    document.querySelector('[role=option]')?.innerText.startsWith('Factory Manager'),
  );
  await openFound(reader, 'Factory Manager');
  await reader.sees('You keep the only factory');
  assert.equal(await address(reader), `#/compare?roles=${PLANT.code},factory-manager`);
  await reader.until('the field for the next lost the focus', () =>
    document.activeElement?.matches('[role=combobox]'),
  );

  await reader.tabTo('button', 'Remove Factory Manager');
  await reader.press('Enter');
  await reader.seesNoMore('You keep the only factory');
  assert.equal(await address(reader), `#/compare?roles=${PLANT.code}`);
  await reader.run(() => history.back());
  await reader.sees('You keep the only factory');
});

test('siblings share one row of figures and say what differs first', async () => {
  const reader = await open('#/compare?roles=production-plant-manager,factory-manager,plant-general-manager');
  await reader.sees('Factory Manager, seen from Production Plant Manager');
  await reader.sees('the same by definition');
  const figures = await reader.run(
    () => document.querySelectorAll('section[aria-labelledby=compare-figures] .row').length,
  );
  assert.equal(figures, 1);
  assert.equal(await reader.has('heading', 'Skills that differ most'), false);
  const order = await reader.run(() => [...document.querySelectorAll('main h2')].map((one) => one.innerText));
  assert.deepEqual(order, ['What sets them apart', 'What the work is like', 'The figures']);
});

test('four are the most; in a small window they scroll by keyboard and the page does not', async () => {
  const of = ['hospital-staff-nurse', 'cashier', 'long-haul-truck-driver', 'electrician'];
  const reader = await open(`#/compare?roles=${of.join(',')},software-developer`);
  await reader.size(960, 640);
  await reader.sees('Four are the most');
  await reader.sees('Skills that differ most');
  assert.equal(await reader.sideways(), 0);
  await reader.run(() => document.querySelector('[aria-label^="What the work is like"]').focus());
  await reader.press('ArrowRight', 'ArrowRight');
  await reader.until(
    'the columns did not scroll',
    () => document.querySelector('[aria-label^="What the work is like"]').scrollLeft > 0,
  );
});

test('an address that names something unknown leads to the others', async () => {
  const reader = await open('#/compare?roles=factory-manager,no-such-role');
  await reader.sees('“no-such-role” is not among');
  await reader.click('link', 'Compare the others');
  await reader.sees('One is chosen');
  opened.complaints.splice(0); // The refused request is what this is about.
});

test('the palette leads to a comparison', async () => {
  const reader = await open('#/today');
  await reader.heading('Welcome to Waymark');
  await reader.palette('compare side');
  await reader.sees('Compare side by side');
  await reader.press('Enter');
  await reader.heading('Compare');
});

test('two that are compared are a move each way, and one that turns round', async () => {
  const reader = await open('#/compare?roles=production-plant-manager,47-2111.00');
  await reader.tabTo('link', 'As a move: from Electricians to Production Plant Manager');
  await reader.press('Enter');
  await reader.heading('From Electricians to Production Plant Manager');
  assert.equal(await address(reader), '#/moves/production-plant-manager?from=47-2111.00');
  await reader.tabTo('link', 'Turn it round');
  await reader.press('Enter');
  await reader.heading('From Production Plant Manager to Electricians');
});
