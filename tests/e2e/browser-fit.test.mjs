// The fit check in Chromium, by keyboard alone: statements answered on the role's page, read as reasons, kept, compared
// after something else was said, and removed.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { NOW, withHarness } from './lib/states.mjs';
import { interestsClear } from './lib/you.mjs';

const ROLE = 'production-plant-manager';
const STATEMENT =
  'I would rather spend an hour beside a stopped machine than an hour with the report about it.';

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
  await given(home);
  harness = await startHarness(home, { now: NOW });
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
  });
  return opened.reader;
}

/** Interests are answered, and a week may have fifty hours. */
async function something(home) {
  await interestsClear(home);
  await withHarness(home, async (call) => {
    const [{ id: personId }] = await call('list_persons');
    const limit = { key: 'hours_max', value: 50 };
    await call('change_profile', {
      personId,
      change: { change: 'set_limit', limit },
    });
  });
}

/** Goes to a page whose head is there before the keys are pressed. */
async function goTo(reader, hash, heading) {
  await reader.go(hash);
  await reader.heading(heading);
}

test('a statement is answered by digit, stands in the check, and what moves after keeping is explained', async () => {
  const reader = await open(`#/role/${ROLE}/fit`, something);
  await reader.sees('Open the fit check');
  await reader.tabTo('button', 'Not at all', 300);
  await reader.press('5');
  await reader.sees('Kept: entirely.');
  await reader.press('0');
  await reader.sees('Your answer is taken back.');
  await reader.press('2');
  await reader.sees('Kept: rather not.');
  assert.match(await reader.focused(), /^button /, 'the focus left the answers');

  await reader.tabTo('link', 'Open the fit check: Production Plant Manager');
  await reader.press('Enter');
  await reader.heading('Fit with Production Plant Manager');
  await reader.sees(`“${STATEMENT}” You said: rather not true.`);
  await reader.sees('Your own words on it, beside the figures; they move no band.');

  await reader.tabTo('button', 'Keep this check');
  await reader.press('Enter');
  await reader.sees('Kept with today’s date.');
  await reader.sees('Nothing that goes into the check is different.');

  await goTo(reader, '#/you/limits', 'Limits');
  await reader.tabTo('field', /^Longest usual week/);
  await reader.press('Control+a');
  await reader.type('35');
  await reader.press('Tab');
  await reader.sees('Saved');

  await goTo(reader, `#/fit/${ROLE}`, 'Fit with Production Plant Manager');
  await reader.sees('Limit “Longest usual week”: 50 hours a week then, 35 hours a week now.');
  await reader.sees('That comes from what you said.');

  await reader.tabTo('link', /^Show the check kept on/);
  await reader.press('Enter');
  await reader.sees('It stays as it was that day');
  await reader.sees('no more than 50 hours');
  await reader.tabTo('button', /^Remove the check kept on/);
  await reader.press('Enter');
  await reader.sees('Removed. Undo brings it back.');
  await reader.sees('No check is kept yet');
  await reader.sees('no more than 35 hours');
  await reader.press('Control+z');
  await reader.sees('50 hours a week then, 35 hours a week now.');
});

test('keeping is taken back by undo', async () => {
  const reader = await open('#/fit/47-2111.00', something);
  await reader.heading('Fit with Electricians');
  await reader.sees('No check is kept yet');
  await reader.tabTo('button', 'Keep this check');
  await reader.press('Enter');
  await reader.sees('Kept with today’s date.');
  await reader.seesNoMore('No check is kept yet');
  await reader.press('Control+z');
  await reader.sees('No check is kept yet');
});

test('an address that names nothing says so, for a check and for a kept one', async () => {
  const reader = await open('#/fit/goat-herder', something);
  await reader.heading('No role or occupation has this address');
  await goTo(reader, '#/fit/47-2111.00?kept=nothing', 'This kept check is not there');
  await reader.tabTo('link', 'Today’s check');
  await reader.press('Enter');
  await reader.heading('Fit with Electricians');
  // The browser logs what was refused.
  opened.complaints.splice(0);
});
