// The tests of a part of SCREENS in Chromium, in both themes and at two sizes: each is accessible, without a complaint of
// the browser's, and the compared ones are as they were. The pictures are left in target/screens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { emptyGallery, pictureFile, pictureName, writeGallery } from './gallery.mjs';
import { comparedOf, unlikeReference, whyNotComparable } from './references.mjs';
import { openStage } from './stage.mjs';

/** Defines the tests of these screens; each file that calls it walks by itself, beside the others. */
export function walk(screens) {
  let stage;

  before(async () => {
    emptyGallery(screens);
    stage = await openStage();
  });

  after(async () => {
    await stage?.close();
    writeGallery();
  });

  for (const screen of screens) {
    test(`${screen.name} is accessible, light and dark, large and small, and readable at 200 %`, async () => {
      await stage.show(screen, async (reader, view) => {
        const where = `${screen.name}, ${view.says}`;
        if (view.axe)
          await assertAccessible(reader, where, {
            excused: screen.excused,
            coloursOnly: view.axe === 'colours',
          });
        assert.equal(await reader.sideways(), 0, `${where} scrolls sideways`);
        await reader.picture(pictureFile(pictureName(screen, view)));
      });
    });
  }

  for (const name of screens.flatMap(comparedOf)) {
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
}
