// Every screen of the journey in the real window, in both themes and at two sizes: accessible, nothing cut off, and photographed
// into target/screenshots.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { startDisplay } from './lib/display.mjs';
import { freshHome, picture } from './lib/places.mjs';
import { JOURNEY } from './lib/screens.mjs';
import { openWindow } from './lib/window.mjs';

const SIZES = [
  [1280, 800],
  [960, 640],
];
const home = freshHome();
let display;
let window;

before(async () => {
  display = await startDisplay();
  window = await openWindow(display, home);
  await window.reader.heading('Welcome to Waymark');
});

after(async () => {
  await window?.stop();
  await display?.close();
  home.remove();
});

for (const screen of JOURNEY) {
  test(`${screen.name} is accessible and fits in the window, light and dark`, async () => {
    const { reader } = window;
    await screen.before?.(reader);
    try {
      await screen.reach(reader);
      for (const [width, height] of SIZES) {
        await reader.size(width, height);
        await reader.until('the window did not take its size', (wanted) => innerWidth === wanted, width);
        for (const theme of ['light', 'dark']) {
          const where = `${screen.name} ${theme} ${width}×${height}`;
          await reader.theme(theme);
          await assertAccessible(reader, where, { coloursOnly: theme !== 'light' });
          assert.equal(await reader.sideways(), 0, `${where} scrolls sideways`);
          await reader.picture(picture(`window-${screen.name}-${width}x${height}-${theme}`));
        }
      }
    } finally {
      // The next screen starts from here, whatever was wrong with this one.
      await reader.size(...SIZES[0]);
      await screen.leave?.(reader);
    }
  });
}
