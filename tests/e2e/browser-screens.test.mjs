// Every screen in Chromium, in both themes and at two sizes: accessible, and without a complaint of the browser's.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome, picture } from './lib/places.mjs';
import { SCREENS } from './lib/screens.mjs';

const SIZES = [
  [1280, 800],
  [960, 640],
];
// The larger window, when everything in it is drawn twice as large.
const DOUBLED = [640, 400];
const home = freshHome();
let harness;
let browser;
let opened;

before(async () => {
  [harness, browser] = await Promise.all([startHarness(home), startBrowser()]);
  opened = await openPage(browser, harness.address);
  await opened.reader.heading('Explore');
});

after(async () => {
  await browser?.close();
  await harness?.close();
  home.remove();
});

for (const screen of SCREENS) {
  test(`${screen.name} is accessible, light and dark, large and small, and readable at 200 %`, async () => {
    const { reader } = opened;
    await screen.before?.(reader);
    try {
      await screen.reach(reader);
      for (const [width, height] of SIZES) {
        await reader.size(width, height);
        for (const theme of ['light', 'dark']) {
          const where = `${screen.name} ${theme} ${width}×${height}`;
          await reader.theme(theme);
          await assertAccessible(reader, where);
          await reader.picture(picture(`browser-${screen.name}-${width}x${height}-${theme}`));
        }
      }
      await reader.size(...DOUBLED);
      await reader.still();
      assert.equal(await reader.sideways(), 0, `${screen.name} scrolls sideways at 200 %`);
    } finally {
      // The next screen starts from here, whatever was wrong with this one.
      await reader.size(...SIZES[0]);
      await screen.leave?.(reader);
    }
  });
}

test('the browser had nothing to complain of: no error, no breach of policy, no request elsewhere', () => {
  assert.deepEqual(opened.complaints, []);
});
