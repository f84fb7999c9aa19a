// When the files are not as they should be: each state is a sentence that says what to do, and nothing is touched.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { PLANT, openOccupation, openRestoreDialog } from './lib/screens.mjs';
import {
  backedUp,
  damagedCatalogue,
  missingCatalogue,
  newerVault,
  noVault,
  NOW,
  turnedBack,
} from './lib/states.mjs';

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
  await opened?.close();
  await harness?.close();
  home.remove();
});

async function open(hash, options) {
  harness = await startHarness(home, options);
  opened = await openPage(browser, harness.address, { hash });
  return opened.reader;
}

test('a vault of a newer Waymark is refused with a sentence, and not a byte of it changes', async () => {
  await newerVault(home);
  const before = readFileSync(home.vault);

  const reader = await open('#/plan');
  await reader.sees('Your plan needs a newer Waymark');
  await reader.sees('9999');
  await assertAccessible(reader, 'the page that refuses a newer vault');
  // The catalogue does not depend on the vault.
  await openOccupation(reader);
  await harness.close();
  assert.ok(readFileSync(home.vault).equals(before), 'the vault was changed');
});

test('a file that is no vault is refused with a sentence and left as it is', async () => {
  noVault(home);
  const text = readFileSync(home.vault, 'utf8');
  const reader = await open('#/plan');
  await reader.sees('Your plan cannot be read');
  await harness.close();
  assert.equal(readFileSync(home.vault, 'utf8'), text);
});

test('a plan that cannot be read any more comes back from its newest backup', async () => {
  await backedUp(home);
  noVault(home);
  const reader = await open('#/plan');
  await reader.sees('Your plan cannot be read');
  await reader.click('link', 'Go to the backups');
  await reader.sees('Last proved');
  await openRestoreDialog(reader);
  await reader.sees('It takes the place of the damaged file');
  await assertAccessible(reader, 'the dialog about a backup for a damaged plan');
  await reader.click('button', 'Restore');
  await reader.sees('is restored.');
  await reader.sees('8 saved');
  await reader.go('#/plan');
  await reader.heading('Plan');
  await harness.close();
  assert.ok(readFileSync(`${home.vault}.damaged-1`, 'utf8').startsWith('My grocery list'));
});

test('a vault that is open elsewhere is said to be, and opens once it is free', async () => {
  const other = await startHarness(home);
  const first = await openPage(browser, other.address, { hash: '#/plan' });
  await first.reader.sees('Nothing saved yet');
  const reader = await open('#/plan');
  await reader.sees('Your plan is open elsewhere');
  await first.close();
  await other.close();
  await reader.click('button', 'Try again');
  await reader.sees('Nothing saved yet');
});

test('a missing catalogue is said to be missing, and the plan still opens', async () => {
  const reader = await open('#/explore', missingCatalogue(home));
  await reader.sees('The catalogue cannot be read');
  await assertAccessible(reader, 'the page without a catalogue');
  await reader.go('#/plan');
  await reader.sees('Nothing saved yet');
});

test('a damaged catalogue is refused rather than half read', async () => {
  const reader = await open(`#/occupation/${PLANT.code}`, damagedCatalogue(home));
  await reader.sees('The catalogue cannot be read');
});

test('an older plan is said to be one on every page and after loading again, until it is gone on with', async () => {
  await turnedBack(home);
  const reader = await open('#/plan', { now: NOW });
  const said = 'This plan is older than the one last open here.';
  await reader.heading('Plan');
  await reader.sees(said);
  await reader.sees('Its history had 5 steps; here it has 2.');
  await reader.go('#/settings');
  await reader.sees(said);
  await opened.page.reload();
  await reader.sees(said);
  await reader.click('button', 'Go on with this one');
  await reader.seesNoMore(said);
  await opened.page.reload();
  await reader.heading('Settings');
  await reader.seesNoMore(said);
});
