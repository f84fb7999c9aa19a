// When the files are not as they should be: each state is a sentence that says what to do, and nothing is touched.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { catalogueFile, freshHome } from './lib/places.mjs';
import { PLANT, openOccupation } from './lib/screens.mjs';

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
  await makeVault();
  const header = readFileSync(home.vault);
  header.writeInt32BE(9_999, 60); // user_version, where the file format keeps it
  writeFileSync(home.vault, header);
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
  const text = 'My grocery list\n'.repeat(600);
  writeFileSync(home.vault, text);
  const reader = await open('#/plan');
  await reader.sees('Your plan cannot be read');
  await harness.close();
  assert.equal(readFileSync(home.vault, 'utf8'), text);
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
  const reader = await open('#/explore', { catalogue: join(home.folder, 'nowhere.sqlite') });
  await reader.sees('The catalogue cannot be read');
  await assertAccessible(reader, 'the page without a catalogue');
  await reader.go('#/plan');
  await reader.sees('Nothing saved yet');
});

test('a damaged catalogue is refused rather than half read', async () => {
  const damaged = join(home.folder, 'catalogue.sqlite');
  copyFileSync(catalogueFile(), damaged);
  const bytes = readFileSync(damaged).subarray(0, 100_000);
  writeFileSync(damaged, bytes);
  const reader = await open(`#/occupation/${PLANT.code}`, { catalogue: damaged });
  await reader.sees('The catalogue cannot be read');
});

async function makeVault() {
  const reader = await open('#/plan');
  await reader.sees('Nothing saved yet');
  await opened.close();
  await harness.close();
  opened = undefined;
}
