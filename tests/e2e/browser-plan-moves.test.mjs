// A move in the plan in Chromium, by keyboard alone: added with why and steps, worked on, dropped for a reason, removed,
// and all of it undone or found in the history.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { asRobin } from './lib/fit-list.mjs';
import { TARGET } from './lib/moves.mjs';
import { freshHome } from './lib/places.mjs';
import { plannedMoves } from './lib/planned.mjs';
import { example } from './lib/states.mjs';

const WHY = 'Two of the four managers here came from the floor.';

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
  harness = await startHarness(home, await given(home));
  opened = await openPage(browser, harness.address, { hash, width: 960, height: 640 });
  await asRobin(opened.reader);
  return opened.reader;
}

const address = (reader) => reader.run(() => location.hash);
const ticked = (reader) => reader.run(() => document.querySelectorAll('main input:checked').length);

/** Chooses a state of the move from its menu. */
async function choose(reader, now, state) {
  await reader.tabTo('button', `State of the move to ${TARGET.title}: ${now}`);
  await reader.press('Enter');
  await reader.part('choice', new RegExp(`^${state}`));
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  for (let lines = 0; lines < 6; lines++) {
    const here = await reader.run(() => document.activeElement.innerText);
    if (here.startsWith(state)) break;
    await reader.press('ArrowDown');
  }
  await reader.press('Enter');
}

test('a move is added with why and steps, worked on, dropped, found in the history, removed and brought back', async () => {
  const reader = await open(`#/moves/${TARGET.code}?from=me`, example);
  await reader.heading(`From where you are to ${TARGET.title}`);
  await reader.tabTo('button', 'Add to your plan…');
  await reader.press('Enter');
  await reader.part('dialog', 'Add this move to your plan');
  await reader.type(WHY);
  await reader.sees('Draft kept');
  const steps = await reader.run(() => document.querySelectorAll('[role=dialog] input:checked').length);
  assert.equal(steps, 5);
  await reader.press('Tab', 'Space');
  await reader.tabTo('button', 'Add with 4 steps');
  await reader.press('Enter');
  await reader.sees(`The move to ${TARGET.title} is in your plan.`);

  await reader.tabTo('link', 'In your plan');
  await reader.press('Enter');
  await reader.heading('Plan');
  assert.match(await address(reader), /^#\/plan\/.+/);
  await reader.until('the move has no focus', () => document.activeElement.closest('[data-move]') !== null);
  await reader.sees(WHY);
  await reader.sees('0 of 4 steps done');

  await reader.until('the first step has no focus', () => {
    document.querySelector('[data-move] input[type=checkbox]').focus();
    return document.activeElement.type === 'checkbox';
  });
  await reader.press('Space');
  await reader.sees('1 of 4 steps done');
  await reader.press('Control+z');
  await reader.sees('0 of 4 steps done');
  assert.equal(await ticked(reader), 0);

  await reader.tabTo('field', `Add a step to ${TARGET.title}`);
  await reader.type('Ask Dana for a day on the line');
  await reader.press('Enter');
  await reader.sees('0 of 5 steps done');
  await reader.type('Read the last audit');
  await reader.press('Enter');
  await reader.sees('0 of 6 steps done');

  await choose(reader, 'Considering', 'Testing');
  await reader.sees(`The move to ${TARGET.title}: testing.`);
  assert.equal(await reader.focused(), `button State of the move to ${TARGET.title}: Testing`);
  await choose(reader, 'Testing', 'Dropped');
  await reader.part('dialog', `Drop the move to ${TARGET.title}?`);
  await reader.type('The weeks are too long.');
  await reader.tabTo('button', 'Drop it');
  await reader.press('Enter');
  await reader.sees('Done and dropped (1)');
  await reader.until('the fold has no focus', () => document.activeElement.matches('summary'));
  await reader.press('Enter');
  await reader.sees('The weeks are too long.');

  await reader.tabTo('button', `More about the move to ${TARGET.title}`);
  await reader.press('Enter');
  await reader.part('menuitem', 'Remove this move');
  await reader.until(
    'the menu does not listen',
    () => document.activeElement.closest('[role=menu]') !== null,
  );
  await reader.press('Enter');
  await reader.sees('No move chosen yet');
  await reader.press('Control+z');
  await reader.sees('Done and dropped (1)');

  await reader.go('#/history');
  await reader.heading('History');
  for (const line of [
    `Added the move to ${TARGET.title}`,
    `Added “Ask Dana for a day on the line” on the way to ${TARGET.title}`,
    `Changed the state of the move to ${TARGET.title}`,
    `Removed the move to ${TARGET.title}`,
  ])
    await reader.sees(line);
});

test('a step is changed where it stands, and removed with the focus on the next', async () => {
  const reader = await open('#/plan', plannedMoves);
  await reader.sees('1 of 4 steps done');
  await reader.tabTo('button', 'Edit: Costing course, module 2');
  await reader.press('Enter');
  await reader.press('Control+a', 'Delete', 'Control+Enter');
  await reader.sees('Write what is to be done.');
  await reader.type('Costing course, module 3');
  await reader.press('Control+Enter');
  await reader.sees('“Costing course, module 3” saved.');
  assert.match(await reader.focused(), /Edit: Costing course, module 3$/);
  await reader.tabTo('button', 'Remove: Costing course, module 3');
  await reader.press('Enter');
  await reader.sees('1 of 3 steps done');
  await reader.until('the focus is lost', () => document.activeElement.type === 'checkbox');
});

test('nothing scrolls sideways', async () => {
  const reader = await open('#/plan', plannedMoves);
  await reader.sees('1 of 4 steps done');
  for (const width of [960, 720, 480]) {
    await reader.size(width, 640);
    assert.equal(await reader.sideways(), 0, `at ${width}`);
  }
});
