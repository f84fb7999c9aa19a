// The comparison of pictures itself: what a reader would notice fails, how a browser happens to draw letters passes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compare } from './lib/compare.mjs';
import { PNG } from './lib/packages.mjs';
import { freshHome } from './lib/places.mjs';
import { SCREENS } from './lib/screens.mjs';
import { openStage } from './lib/stage.mjs';

/** What is done to what stands at the top of the page of settings: which parts, and which style they get. */
const TEXT = 'main h1, main h2, main p, main legend, main label';
const CHANGES = {
  'a column 4 pixels aside': ['main section > p', { translate: '4px' }],
  'a heading 4 pixels lower': ['main h1', { translate: '0 4px' }],
  'a small label that is missing': ['main legend', { color: 'transparent' }],
  'a button 4 pixels aside': ['main input[type=radio]', { translate: '4px' }],
  'text a fifth of a pixel to the right': [TEXT, { transform: 'translateX(0.2px)' }],
  'text a fifth of a pixel lower': [TEXT, { transform: 'translateY(0.2px)' }],
};
const home = freshHome();
const taken = {};

before(async () => {
  const stage = await openStage();
  try {
    await stage.show(
      SCREENS.find(({ name }) => name === 'settings'),
      async (reader, view) => {
        if (!view.axe) return;
        const take = async (what) => {
          const file = join(home.folder, 'picture.png');
          await reader.picture(file);
          taken[`${what}, ${view.name}`] = readFileSync(file);
        };
        await take('as it is');
        await take('once more');
        for (const [what, change] of Object.entries(CHANGES)) {
          await reader.run(restyle, ...change);
          await take(what);
          await reader.run(restyle, '[data-restyled]', {
            translate: '',
            color: '',
            transform: '',
          });
        }
        await take('afterwards');
      },
    );
  } finally {
    await stage.close();
  }
});
after(() => home.remove());

/** Runs in the page. */
function restyle(selector, style) {
  for (const part of document.querySelectorAll(selector)) {
    Object.assign(part.style, style);
    part.dataset.restyled = '';
  }
}

function noisy(picture) {
  const noise = PNG.sync.read(picture);
  // The same noise each time: up to 6 of 255, in each colour by itself.
  for (let at = 0; at < noise.data.length; at++) {
    if (at % 4 === 3) continue;
    noise.data[at] = Math.max(0, Math.min(255, noise.data[at] + ((at * 7919) % 13) - 6));
  }
  return PNG.sync.write(noise);
}

for (const view of ['1280x800-light', '960x640-dark']) {
  for (const [what, alike] of [
    ['once more', true],
    ['text a fifth of a pixel to the right', true],
    ['text a fifth of a pixel lower', true],
    ['afterwards', true],
    ['a column 4 pixels aside', false],
    ['a heading 4 pixels lower', false],
    ['a small label that is missing', false],
    ['a button 4 pixels aside', false],
  ]) {
    test(`${what} ${alike ? 'passes' : 'fails'}, ${view}`, () => {
      const [now, asItIs] = [taken[`${what}, ${view}`], taken[`as it is, ${view}`]];
      const result = compare(now, asItIs);
      assert.equal(result.alike, alike, result.why);
      // What moved by less than a pixel must still have been drawn otherwise, or this says nothing.
      if (/fifth/.test(what)) assert.ok(!now.equals(asItIs), 'nothing moved');
    });
  }
  test(`a little noise in the colours passes, ${view}`, () => {
    const picture = taken[`as it is, ${view}`];
    const result = compare(noisy(picture), picture);
    assert.ok(result.alike, result.why);
  });
}
