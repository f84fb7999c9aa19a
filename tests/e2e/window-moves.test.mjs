// From a role to a step in the plan, by keyboard alone in the real window: a lateral move, why it is as far as it is,
// stricter limits, the ways there, and the move with its steps, which a new start still has.
import { after, before, test } from 'node:test';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { openWindow } from './lib/window.mjs';

const ROLE = 'Production Plant Manager';
const TARGET = 'Medical and Health Services Managers';

const home = freshHome();
let display;
let window;
let reader;

async function start() {
  window = await openWindow(display, home, { width: 960, height: 640 });
  ({ reader } = window);
}

before(async () => {
  display = await startDisplay();
  await start();
  await reader.heading('Welcome to Waymark');
  await enter('button', /^My own career/);
  await reader.heading('Today');
});

after(async () => {
  await window?.stop();
  await display?.close();
  home.remove();
});

/** Goes there with Tab and presses Enter. */
async function enter(kind, name) {
  await reader.tabTo(kind, name, 300);
  await reader.press('Enter');
}

test('from a role a lateral move is found, and why it is as far as it is', async () => {
  await reader.palette('production plant');
  await reader.sees(ROLE);
  await reader.press('Enter');
  await reader.heading(ROLE);
  await enter('link', 'All moves from here');
  await reader.heading(`Moves from ${ROLE}`);
  await reader.tabTo('field', 'Title');
  await reader.type('medical and health');
  await reader.sees('Lateral transition');
  await enter('button', `Why so far: ${TARGET}`);
  await reader.sees('Furthest off of what is important:');
});

test('under a stricter limit it is viable no longer, and there is no way there', async () => {
  await enter('button', 'Limits');
  await reader.tabTo('field', 'Alike at least');
  await reader.press('End');
  await reader.sees('These limits are yours.');
  await reader.go('#/moves/11-9111.00?from=production-plant-manager');
  await reader.heading(`From ${ROLE} to ${TARGET}`);
  await reader.sees('Not viable');
  await reader.sees('The labels stand under limits that you set.');
  await reader.go('#/moves/11-9111.00/routes?from=production-plant-manager');
  await reader.heading(`Routes to ${TARGET}`);
  await reader.sees('No route under these limits');
});

test('under the limits that hold without anybody there are ways, and the move goes into the plan with steps', async () => {
  await enter('button', 'Limits of a single move');
  await enter('button', 'Back to the defaults');
  await reader.sees('Gentlest');
  await reader.go('#/moves/11-9111.00?from=production-plant-manager');
  await reader.heading(`From ${ROLE} to ${TARGET}`);
  await enter('button', 'Add to your plan…');
  await reader.part('dialog', 'Add this move to your plan');
  await reader.tabTo('field', 'Why this one?');
  await reader.type('Wards need people who have run a line.');
  await enter('button', /^Add with \d steps$/);
  await reader.sees(`The move to ${TARGET} is in your plan.`);
});

test('a step is done, and a new start still has it', async () => {
  await reader.go('#/plan');
  await reader.heading('Plan');
  await reader.sees('Wards need people who have run a line.');
  await reader.sees('0 of 5 steps done');
  await reader.tabTo('field', /from \d\.\d to \d\.\d/);
  await reader.press('Space');
  await reader.sees('1 of 5 steps done');
  await window.stop();
  await start();
  await reader.go('#/plan');
  await reader.sees('1 of 5 steps done');
});
