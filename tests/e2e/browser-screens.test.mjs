// Every screen in Chromium, in both themes and at two sizes: accessible, without a complaint of the browser's, and the
// compared ones as they were. Leaves its pictures in target/screens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { emptyGallery, pictureFile, pictureName, writeGallery } from './lib/gallery.mjs';
import { COMPARED, unlikeReference, whyNotComparable } from './lib/references.mjs';
import { SCREENS } from './lib/screens.mjs';
import { openStage } from './lib/stage.mjs';

let stage;

before(async () => {
  emptyGallery();
  stage = await openStage();
});

after(async () => {
  await stage?.close();
  writeGallery();
});

for (const screen of SCREENS) {
  test(`${screen.name} is accessible, light and dark, large and small, and readable at 200 %`, async () => {
    await stage.show(screen, async (reader, view) => {
      const where = `${screen.name}, ${view.says}`;
      if (view.axe) await assertAccessible(reader, where, screen.excused);
      assert.equal(await reader.sideways(), 0, `${where} scrolls sideways`);
      await reader.picture(pictureFile(pictureName(screen, view)));
    });
  });
}

for (const name of COMPARED) {
  test(`${name} looks as it did`, (context) => {
    const reason = whyNotComparable(stage.browser.version());
    if (reason) return context.skip(reason);
    const unlike = unlikeReference(name);
    if (unlike) assert.fail(unlike);
  });
}

test('the browser had nothing to complain of: no error, no breach of policy, no request elsewhere', () => {
  assert.deepEqual(stage.complaints(), []);
});
