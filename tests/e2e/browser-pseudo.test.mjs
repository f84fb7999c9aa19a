// Every screen in the pseudo-locale, to the right and mirrored: nothing is left in English, nothing is cut off, and
// nothing scrolls sideways when words are 40 % longer.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { WORDS } from './lib/check-ins.mjs';
import { WORDS as DECISION } from './lib/decisions.mjs';
import { freshHome, picture, pseudoFolder, uiFolder } from './lib/places.mjs';
import { english, listen, spectacles, survey } from './lib/pseudo.mjs';
import { JOURNEY, NOTE } from './lib/screens.mjs';

const VIEWS = [
  ['ltr', 1280, 800],
  ['ltr', 960, 640],
  ['rtl', 960, 640],
  ['rtl', 1280, 800],
];
/** For the places beside SCREENS: the narrower and stranger of the four. */
const ONE_VIEW = [VIEWS[2]];

/** Places that say what the others do not: figures above the ceiling, withheld, counted together, unrated. */
const OTHERS = [
  ['unfolded', '#/occupation/11-3051.00'],
  ['unknown-code', '#/occupation/99-9999.99'],
  ['above-the-ceiling', '#/occupation/29-1215.00'],
  ['by-the-hour', '#/occupation/27-2011.00'],
  ['counted-together', '#/occupation/11-3051.01'],
  ['armed-forces', '#/occupation/55-3016.00'],
  ['role', '#/role/production-plant-manager'],
  ['unknown-role', '#/role/astronaut-in-residence'],
  ['nothing-passes', '#/explore?track=all&prep=1&from=200000'],
  ['track-above-the-ceiling', '#/explore?track=health'],
  ['you', '#/you'],
  ['interests', '#/you/interests'],
  ['interests-answering', '#/you/interests/answer?form=short'],
  ['conditions', '#/you/conditions'],
  ['conditions-answering', '#/you/conditions/answer'],
  ['fit-check', '#/fit/production-plant-manager'],
  ['check-ins', '#/plan/check-ins'],
  ['decisions', '#/plan/decisions'],
  ['compare-nothing', '#/compare'],
  ['compare-siblings', '#/compare?roles=production-plant-manager,factory-manager'],
  ['compare-unlike', '#/compare?roles=electrician,27-2011.00,55-1011.00'],
  ['compare-unknown', '#/compare?roles=factory-manager,no-such-role'],
];

const home = freshHome();
const heard = new Set();
let harness;
let browser;
let opened;

before(async () => {
  // One after the other: a file that is missing is then told before there is a browser to leave behind.
  harness = await startHarness(home, { ui: pseudoFolder() });
  browser = await startBrowser();
  const early = async (page) => {
    listen(page, heard);
    await spectacles(page);
  };
  opened = await openPage(browser, harness.address, { early });
  await opened.reader.heading('Welcome to Waymark');
  // What the reader of these tests writes is theirs.
  const decision = [DECISION.question, ...DECISION.options, ...DECISION.criteria];
  for (const own of [NOTE, WORDS, ...decision, 'plant manager', 'gearbox runs', 'zzxqv', 'no-such-role'])
    heard.add(own.toLowerCase());
});

after(async () => {
  await browser?.close();
  await harness?.close();
  home.remove();
});

/** Looks at what is shown now at each size in each direction; its words are the same in all of them. */
async function look(reader, name, views = VIEWS) {
  const wrong = new Set();
  for (const [direction, width, height] of views) {
    await reader.run((dir) => (document.documentElement.dir = dir), direction);
    await reader.size(width, height);
    await reader.still();
    const { texts, cut } = await reader.run(survey);
    for (const { text, where } of texts) {
      for (const words of english(text, heard)) wrong.add(`in English: “${words}” (${where})`);
    }
    for (const one of cut) wrong.add(`${direction} ${width}: ${one}`);
    const over = await reader.sideways();
    if (over > 0) wrong.add(`${direction} ${width}: scrolls sideways by ${over}`);
    if (direction === 'rtl') await reader.picture(picture(`pseudo-${name}-${width}`));
  }
  assert.equal(wrong.size, 0, `${name}:\n  ${[...wrong].join('\n  ')}`);
}

/** Opens everything that is folded: tables, longer lists, details. */
async function unfold(reader) {
  await reader.run(() => {
    for (const folded of document.querySelectorAll('main details')) folded.open = true;
    for (const button of document.querySelectorAll('main button[aria-expanded=false]:not([aria-haspopup])'))
      button.click();
  });
}

async function back(reader) {
  await reader.run(() => (document.documentElement.dir = 'ltr'));
  await reader.size(1280, 800);
}

test('a word that came from nowhere is seen', () => {
  const known = new Set(['registered nurses']);
  assert.deepEqual(english('⟦\u2068Registered Nurses\u2069 sáþvëd⟧', known), []);
  assert.deepEqual(english('⟦\u2068Plumbers\u2069 sáþvëd⟧', known), ['Plumbers']);
  assert.deepEqual(english('⟦Plþáñ⟧ and more', known), ['and more']);
  assert.deepEqual(english('$121,440, 4.2% · May 2024', known), []);
});

for (const screen of JOURNEY) {
  test(`${screen.name} is whole in the pseudo-locale, to the right and mirrored`, async () => {
    const { reader } = opened;
    try {
      await screen.before?.(reader);
      await screen.reach(reader);
      await look(reader, screen.name);
    } finally {
      await back(reader);
      await screen.leave?.(reader);
    }
  });
}

for (const [name, address] of OTHERS) {
  test(`${name} too, with all that is folded`, async () => {
    const { reader } = opened;
    try {
      await reader.go('#/nowhere');
      await reader.heading('No such page');
      await reader.go(address);
      await reader.until('the page never came', () => {
        const heading = document.querySelector('main h1');
        return (
          heading &&
          heading.innerText !== 'No such page' &&
          !document.querySelector('main [role=status].waiting')
        );
      });
      await unfold(reader);
      await unfold(reader);
      await look(reader, name, ONE_VIEW);
    } finally {
      await back(reader);
    }
  });
}

test('the browser had nothing to complain of but the code that nothing has', () => {
  assert.deepEqual(
    opened.complaints.filter((one) => !one.includes('422')),
    [],
  );
});

test('what ships has no trace of the pseudo-locale', () => {
  const scripts = join(uiFolder(), 'assets');
  const traces = readdirSync(scripts).filter(
    (name) => name.endsWith('.js') && readFileSync(join(scripts, name), 'utf8').includes('⟦'),
  );
  assert.deepEqual(traces, []);
});
