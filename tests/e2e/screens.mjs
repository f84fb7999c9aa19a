// `cargo xtask screens`: a picture of every screen in every view, and a page that shows them. With --accept the chosen
// ones become what `cargo xtask test` compares with.
import { emptyGallery, pictureFile, pictureName, writeGallery } from './lib/gallery.mjs';
import { COMPARED, accept } from './lib/references.mjs';
import { SCREENS } from './lib/screens.mjs';
import { openStage } from './lib/stage.mjs';

const wantsAccept = process.argv.includes('--accept');
const stage = await openStage();
const failed = [];
try {
  emptyGallery(SCREENS);
  for (const screen of SCREENS) {
    try {
      await stage.show(screen, (reader, view) => reader.picture(pictureFile(pictureName(screen, view))));
    } catch (error) {
      // One screen that is broken should not hide the others.
      failed.push(`${screen.name}: ${error.message}`);
    }
  }
  console.log(`The pictures are in ${writeGallery()}`);
  if (wantsAccept && failed.length === 0) {
    accept(stage.browser.version());
    console.log(`${COMPARED.length} of them are the references now.`);
  }
} finally {
  await stage.close();
}
if (failed.length > 0) {
  console.error(`These could not be reached:\n${failed.join('\n')}`);
  process.exitCode = 1;
}
