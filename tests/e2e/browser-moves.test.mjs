// Moves in Chromium, by keyboard alone: begun somewhere, told why, limited otherwise, turned round, and gone into.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { robinsMoves, TARGET } from './lib/moves.mjs';
import { freshHome } from './lib/places.mjs';
import { example } from './lib/states.mjs';

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
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
  });
  return opened.reader;
}

async function openRobins(hash = '#/moves') {
  const reader = await open(hash, example);
  await robinsMoves(reader);
  return reader;
}

const address = (reader) => reader.run(() => location.hash);
/** What the line above the classes says passes. */
const count = (reader) =>
  reader.run(() =>
    Number(/^[\d,]+/.exec(document.querySelector('.over [role=status]').innerText)[0].replace(',', '')),
  );

test('somebody of whom nothing is known is told how to begin, and can begin elsewhere', async () => {
  const reader = await open('#/moves');
  await reader.sees('Nothing to begin at yet');
  await reader.tabTo('field', 'Begin at another role or occupation');
  await reader.type('production plant');
  await reader.until('the list does not begin with it', () =>
    document.querySelector('[role=option]')?.innerText.startsWith('Production Plant Manager'),
  );
  await reader.press('Enter');
  await reader.heading('Moves from Production Plant Manager');
  assert.equal(await address(reader), '#/moves/from/production-plant-manager');
  await reader.sees('Staying and stepping up');
});

test('filters narrow each class, stay in the address, and say what to loosen', async () => {
  const reader = await openRobins();
  await reader.tabTo('field', 'Title');
  await reader.type('zzxqv');
  await reader.until('the address did not follow', () => location.hash === '#/moves?q=zzxqv');
  await reader.sees('No move passes these filters');
  await reader.sees('take out or shorten “zzxqv”');
  await reader.tabTo('button', 'Clear filters');
  await reader.press('Enter');
  await reader.until('the address did not follow', () => location.hash === '#/moves');
  assert.ok((await count(reader)) > 0);
});

test('only those in view are drawn', async () => {
  const reader = await openRobins('#/moves?show=all');
  assert.ok((await count(reader)) > 900);
  assert.ok((await reader.run(() => document.querySelectorAll('[role=listitem]').length)) < 90);
});

test('why a move is as far as it is unfolds in its line, with the largest gap by its name', async () => {
  const reader = await openRobins('#/moves?q=industrial+production&show=all');
  await reader.tabTo('button', `Why so far: ${TARGET.title}`);
  await reader.press('Enter');
  await reader.sees('Furthest off of what is important:');
  await reader.tabTo('link', 'The whole move, there and back');
  await reader.press('Enter');
  await reader.heading(`From where you are to ${TARGET.title}`);
});

test('other limits hold at once and on every screen, and go back to the defaults', async () => {
  const reader = await openRobins();
  const before = await count(reader);
  await reader.tabTo('button', 'Limits');
  await reader.press('Enter');
  await reader.sees('These are the limits that hold without you.');
  await reader.tabTo('field', 'Alike at least');
  await reader.press('Home');
  await reader.sees('These limits are yours.');
  await reader.until(
    'no more are viable',
    (then) =>
      Number(/^[\d,]+/.exec(document.querySelector('.over [role=status]').innerText)[0].replace(',', '')) >
      then,
    before,
  );
  await reader.go(`#/moves/${TARGET.code}`);
  await reader.sees('The labels stand under limits that you set.');
  await reader.press('Alt+ArrowLeft');
  await reader.heading('Moves');
  await reader.tabTo('button', 'Back to the defaults');
  await reader.press('Enter');
  await reader.seesNoMore('stand under limits of yours');
  assert.equal(await count(reader), before);
  assert.notEqual(await reader.focused(), 'body', 'the focus is lost');
});

test('what somebody is paid changes what is up, and is in no address', async () => {
  const reader = await openRobins();
  await reader.tabTo('field', 'What you are paid');
  await reader.type('50000');
  await reader.sees('Pay now: $50,000 a year, as you say.');
  assert.equal(await address(reader), '#/moves');
});

test('there and back are two moves, and turning round leads to the other', async () => {
  const reader = await open('#/moves/11-3051.00?from=51-1011.00');
  await reader.sees('There and back');
  const classes = await reader.run(() =>
    [...document.querySelectorAll('[data-section=ways] dl div:first-child dd')].map(
      ({ innerText }) => innerText,
    ),
  );
  assert.equal(classes.length, 2);
  assert.notEqual(classes[0], classes[1]);
  await reader.tabTo('link', 'Turn it round');
  await reader.press('Enter');
  await reader.until('it did not turn', () => location.hash === '#/moves/51-1011.00?from=11-3051.00');
  await reader.sees('Preparation');
});

test('who comes to a role stands beside where one can go, at one address each', async () => {
  const reader = await open('#/moves/from/production-plant-manager');
  await reader.heading('Moves from Production Plant Manager');
  // One of a row is reached by Tab, and the arrows go on from there.
  await reader.tabTo('button', 'Where one can go');
  await reader.press('ArrowRight', 'Enter');
  await reader.heading('Who comes to Production Plant Manager');
  assert.equal(await address(reader), '#/moves/from/production-plant-manager?look=feeders');
});

test('nothing scrolls sideways, and nothing is told as a match', async () => {
  const reader = await openRobins('#/moves?show=all');
  for (const [width, height] of [
    [960, 640],
    [720, 640],
    [480, 640],
  ]) {
    await reader.size(width, height);
    assert.equal(await reader.sideways(), 0, `at ${width}`);
  }
  assert.equal(await reader.run(() => /match|score/i.test(document.querySelector('main').innerText)), false);
});

test('the pages of roles and occupations have a few, both ways, at an address', async () => {
  const reader = await open('#/role/production-plant-manager/moves');
  await reader.sees('What the figures of its occupation add');
  await reader.part('link', 'General and Operations Managers');
  await reader.go('#/occupation/11-3051.00/moves');
  await reader.heading('Industrial Production Managers');
  await reader.tabTo('link', 'All that lead here');
  await reader.press('Enter');
  await reader.heading('Who comes to Industrial Production Managers');
});
