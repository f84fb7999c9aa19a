// Focus belongs to the reader: a page that announces itself late does not take it from whoever is at work already.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { NOTE, saveWithNote } from './lib/screens.mjs';

const home = freshHome();
let harness;
let browser;
let opened;

before(async () => {
  harness = await startHarness(home);
  browser = await startBrowser();
  opened = await openPage(browser, harness.address);
});

after(async () => {
  await browser?.close();
  await harness?.close();
  home.remove();
});

test('a note that is being written when the page announces itself keeps the focus', async () => {
  const { page, reader } = opened;
  await reader.click('button', /^My own career/);
  await saveWithNote(reader);
  // Frames come late, as on a busy machine: the page is there before it can announce itself.
  await page.evaluate(() => {
    const frame = requestAnimationFrame;
    globalThis.requestAnimationFrame = (run) => setTimeout(() => frame(run), 400);
  });
  await reader.go('#/plan');
  await reader.click('button', /^Edit note/);
  await reader.type(' At night');
  await page.waitForTimeout(1000);
  await reader.type(' too.');
  await reader.sees(`${NOTE} At night too.`);
});

test('a page announces itself by its heading when nobody has begun anything', async () => {
  const { reader } = opened;
  await reader.press('Escape');
  await reader.go('#/history');
  await reader.until('the heading did not get the focus', () => document.activeElement.matches('main h1'));
  assert.equal(await reader.focused(), 'h1 History');
});
