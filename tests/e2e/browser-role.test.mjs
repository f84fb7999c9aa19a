// The page of a role in Chromium: read, marked, arranged for one version, printed; and all of it by keyboard.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { chooseVersion, harderParts, reactionTo, readRole, ROLE_ADDRESS } from './lib/role.mjs';
import { ROLE, roleDrawn } from './lib/screens.mjs';
import { markedRole } from './lib/states.mjs';

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
  const complaints = opened?.complaints ?? [];
  await opened?.close();
  await harness.close();
  home.remove();
  assert.deepEqual(complaints, [], 'the browser complained');
});

async function open(hash, given) {
  harness = await startHarness(home, await given?.(home));
  opened = await openPage(browser, harness.address, { hash });
  return opened.reader;
}

/** The same plan in a page opened anew, as after a start. */
async function again(hash) {
  await opened.close();
  opened = await openPage(browser, harness.address, { hash });
  return opened.reader;
}

test('someone reads a role, says what it would do to them, and finds it there the next time', async () => {
  let reader = await open(ROLE_ADDRESS);
  await readRole(reader);
  assert.deepEqual(await harderParts(reader), ROLE.harder);

  await reactionTo(reader, ROLE.harder[0], 'Drains');
  await reader.sees(`${ROLE.harder[0]}: drains.`);
  await chooseVersion(reader, 'Chemicals, paper, metals');
  await reader.sees('Your version: Chemicals, paper, metals.');
  assert.deepEqual(
    await harderParts(reader),
    [ROLE.harder[0], ROLE.harder[2], ROLE.harder[1], ROLE.harder[3]],
    'what matters more there comes first, and nothing is left out',
  );

  await reader.click('button', `Write a note: ${ROLE.title}`);
  await reader.until('the editor did not take the focus', () => Boolean(document.activeElement?.shadowRoot));
  await reader.type('Walk the night shift first.');
  await reader.press('Control+Enter');
  await reader.sees('Last changed');

  reader = await again(ROLE_ADDRESS);
  await roleDrawn(reader);
  await reader.sees('Walk the night shift first.');
  await reader.sees('Your version: Chemicals, paper, metals.');
  assert.equal(await chosenReaction(reader, ROLE.harder[0]), 'Drains');

  await reader.press('Control+z');
  await reader.seesNoMore('Walk the night shift first.');
  await reader.press('Control+z');
  await reader.seesNoMore('Your version:');
  await reader.until(
    'the order stayed',
    () => document.querySelector('[data-item]').dataset.item === 'night-calls',
  );
  await reader.press('Control+z');
  await reader.until('the reaction stayed', () => !document.querySelector('[data-item] [aria-checked=true]'));
});

test('a reaction is given and taken back by keyboard alone', async () => {
  const reader = await open(ROLE_ADDRESS);
  await roleDrawn(reader);
  await reader.tabTo('button', 'Energises');
  await reader.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  assert.equal(await chosenReaction(reader, ROLE.harder[0]), null, 'looking along the row chooses nothing');
  await reader.press('Enter');
  await reader.sees(`${ROLE.harder[0]}: dealbreaker.`);
  await reader.tabTo('button', `Take back what you said of: ${ROLE.harder[0]}`);
  await reader.press('Enter');
  await reader.sees(`Taken back: ${ROLE.harder[0]}.`);
  assert.equal(await chosenReaction(reader, ROLE.harder[0]), null);
});

test('a note on a harder part that was not saved is taken up where it was left', async () => {
  let reader = await open(ROLE_ADDRESS);
  await roleDrawn(reader);
  await reader.click('button', `Write a note: ${ROLE.harder[1]}`);
  await reader.type('Who signs the plan?');
  await reader.until('the draft was not kept', () => Boolean(document.querySelector('[data-draft=kept]')));
  reader = await again(ROLE_ADDRESS);
  await roleDrawn(reader);
  await reader.sees('You were writing this and had not saved it.');
  await reader.sees('Who signs the plan?');
});

test('a dimension that was answered can be left open again', async () => {
  const reader = await open(ROLE_ADDRESS, markedRole);
  await roleDrawn(reader);
  await reader.click('button', 'Leave open: How does it run?');
  await reader.sees('Your version: Chemicals, paper, metals.');
  await reader.click('button', 'Leave open: What does the plant make?');
  await reader.seesNoMore('Your version:');
});

test('each section has an address, and the palette goes to it', async () => {
  const reader = await open(`${ROLE_ADDRESS}/advancement`);
  await reader.until(
    'the section was not gone to',
    () => document.activeElement?.innerText === 'Advancement',
  );
  await reader.palette('interview questions');
  await reader.press('Enter');
  await reader.until(
    'the palette did not go to the section',
    () => document.activeElement?.innerText === 'Interview questions',
  );
});

test('the page of an occupation leads to the roles written about in it', async () => {
  const reader = await open('#/occupation/11-3051.00');
  await reader.sees('Roles written about in this category');
  await reader.click('link', ROLE.title);
  await reader.heading(ROLE.title);
});

test('a role fits two pages of paper, A4 and Letter, however much is written about it', async () => {
  const reader = await open('', markedRole);
  await reader.heading('Today');
  const roles = await Promise.all((await ask('list_roles')).map(({ slug }) => ask('role', { slug })));
  const longest = roles
    .map((role) => ({
      slug: role.slug,
      title: role.title,
      length: JSON.stringify(role).length,
    }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
  for (const { slug, title } of longest) {
    await reader.go(`#/role/${slug}`);
    await reader.heading(title);
    await reader.until('the sheet never came', () => Boolean(document.querySelector('.sheet')));
    for (const format of ['A4', 'Letter']) {
      const paper = await opened.page.pdf({ format });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      assert.ok(pages === 1 || pages === 2, `${title} takes ${pages} pages of ${format}`);
    }
  }
});

async function ask(name, request) {
  const answer = await fetch(`${harness.address}/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request && JSON.stringify(request),
  });
  return answer.json();
}

function chosenReaction(reader, name) {
  return reader.run((heading) => {
    const items = [...document.querySelectorAll('[data-item]')];
    const item = items.find((one) => one.querySelector('h3').innerText === heading);
    return item.querySelector('[aria-checked=true]')?.innerText ?? null;
  }, name);
}
