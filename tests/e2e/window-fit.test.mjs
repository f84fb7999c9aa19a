// From nothing to an explained difference, by keyboard alone in the real window: interests, two past jobs, a limit, what
// fits, one check, what would change it, and the same asked again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDisplay } from './lib/display.mjs';
import { freshHome } from './lib/places.mjs';
import { openWindow } from './lib/window.mjs';

const ROLE = 'Production Plant Manager';
/** How much each kind is liked, in the order in which the short form asks: realistic to conventional. */
const HANDS = [5, 3, 1, 2, 4, 5];
const PEOPLE = [1, 3, 4, 5, 4, 2];

const home = freshHome();
let display;
let window;
let reader;

before(async () => {
  display = await startDisplay();
  window = await openWindow(display, home, { width: 960, height: 640 });
  ({ reader } = window);
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

/** Follows a link of the sidebar. */
async function to(page, heading = page) {
  await enter('link', page);
  await reader.heading(heading);
}

async function takeShortForm(link, likes) {
  await to('You');
  await enter('link', 'Interests');
  await reader.heading('Interests');
  await enter('link', link);
  for (let at = 1; at <= 30; at++) {
    await reader.sees(`${at} of 30`);
    await reader.press(String(likes[(at - 1) % likes.length]));
  }
  await reader.sees('All of them are answered');
  await enter('button', 'Finish');
  await reader.sees('Short form, 30 answers.');
}

/** `years`: when it began and, if it did, ended. */
async function addJob(title, occupation, years) {
  await enter('button', 'Add a job');
  await reader.type(title);
  await reader.tabTo('field', /^Occupation/);
  await reader.press('ArrowDown');
  await reader.sees(occupation);
  await reader.press('Enter');
  for (const year of years) {
    await reader.press('Tab');
    await reader.tabTo('field', 'Year');
    await reader.type(year);
  }
  await enter('button', 'Save');
  await reader.sees('Job added.');
  await reader.part('link', occupation);
}

test('thirty activities, two past jobs and a limit are told', async () => {
  await takeShortForm(/^Begin the short form/, HANDS);

  await to('You');
  await enter('link', 'Experience');
  await reader.heading('Experience');
  await addJob('Production supervisor', 'First-Line Supervisors of Production and Operating Workers', [
    '2011',
    '2018',
  ]);
  await addJob('Plant manager', 'Industrial Production Managers', ['2018']);
  await enter('link', 'Propose skills from these 2 jobs');
  await reader.heading('Skills and knowledge');
  await enter('button', 'Propose from these 2 jobs');
  await reader.sees('Proposed from your jobs');
  await enter('button', 'Finish');
  await reader.sees('What you use, and how far it goes');

  await to('You');
  await enter('link', 'Limits');
  await reader.heading('Limits');
  await reader.tabTo('field', /^Least pay/);
  await reader.type('60000');
  await reader.press('Tab');
  await reader.sees('Saved: Least pay');
});

test('the list puts the work of the past jobs among the closest', async () => {
  await to('Fit', 'What fits');
  await reader.sees('Closest to you');
  await reader.tabTo('field', 'Title');
  await reader.type('industrial production');
  await reader.sees('Industrial Production Managers');
  await enter('link', ROLE);
  await reader.heading(`Fit with ${ROLE}`);
});

test('one check says what speaks for it and what would change it, and is kept', async () => {
  await reader.sees('Speaks for it');
  await reader.sees('What would change this');
  await reader.sees('In the list of what fits it is in the first group');
  await enter('button', 'Keep this check');
  await reader.sees('Kept with today’s date.');
  await reader.sees('Nothing that goes into the check is different.');
});

test('answered otherwise, the difference is explained', async () => {
  await takeShortForm(/^Take the short form/, PEOPLE);
  await to('Fit', 'What fits');
  await reader.sees('Closest to you');
  await reader.go('#/fit/production-plant-manager');
  await reader.heading(`Fit with ${ROLE}`);
  await reader.sees('That comes from what you said.');
  const said = await reader.run(() => document.querySelector('main').innerText);
  assert.match(said, /Interests: strong then, away from you now\./, 'the axis that moved is not named');
});
