// Experience, limits and skills in Chromium: a past job from its title to the levels it proposes, and all of it kept.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { experienced, JOB, skillsBegun, STORY } from './lib/experience.mjs';
import { freshHome } from './lib/places.mjs';

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
  const { complaints } = opened;
  await opened.close();
  opened = await openPage(browser, harness.address, { hash });
  opened.complaints.push(...complaints);
  return opened.reader;
}

/** Titles of what has been done, from the top of the page. */
const titles = (reader) =>
  reader.run(() => [...document.querySelectorAll('main article h3')].map((one) => one.innerText));

test('a past job is added with its occupation, changed, removed and brought back', async () => {
  let reader = await open('#/you/experience');
  await reader.heading('Experience');
  await reader.click('button', 'Add a job');
  await reader.type('Plant manager');
  // With nothing typed in it, the field of the occupation looks for the title above.
  await reader.click('field', /^Occupation/);
  await reader.press('ArrowDown');
  await reader.sees('Industrial Production Managers');
  await reader.press('Enter');
  await reader.click('button', 'Save');
  await reader.sees('Job added.');
  await reader.part('link', 'Industrial Production Managers');
  await reader.sees('Propose skills from this job');

  await reader.click('button', 'Edit: Plant manager');
  await reader.click('field', /^Employer/);
  await reader.type('Marlow Dairy');
  await reader.press('Control+Enter');
  await reader.sees('Plant manager saved.');

  reader = await again('#/you/experience');
  await reader.sees('Marlow Dairy');
  await reader.click('button', 'Remove: Plant manager');
  await reader.sees('Plant manager removed.');
  await reader.until('the job stayed', () => !document.querySelector('main article'));
  await reader.press('Control+z');
  await reader.sees('Marlow Dairy');
});

test('what was being typed and was not saved is taken up where it was left', async () => {
  let reader = await open('#/you/experience', experienced);
  await reader.heading('Experience');
  await reader.click('button', 'Add a certificate');
  await reader.type('Boiler oper');
  await reader.until('the draft was not kept', () => Boolean(document.querySelector('[data-draft=kept]')));
  reader = await again('#/you/experience');
  await reader.sees('You were writing this and had not saved it.');
  await reader.sees('Boiler oper');
  await reader.click('button', 'Cancel');
  await reader.seesNoMore('You were writing this');
  assert.equal((await titles(reader)).length, 8);
});

test('the order is the reader’s own, by keyboard, and the focus goes with the line', async () => {
  const reader = await open('#/you/experience', experienced);
  await reader.heading('Experience');
  await reader.tabTo('button', `Move down: ${JOB}`);
  await reader.press('Enter');
  await reader.until(
    'it did not move',
    (job) => document.querySelectorAll('article h3')[1].innerText === job,
    JOB,
  );
  await reader.until(
    'the focus was lost',
    (label) => document.activeElement.getAttribute('aria-label') === label,
    `Move down: ${JOB}`,
  );
  await reader.press('Alt+ArrowUp');
  await reader.until(
    'it did not come back',
    (job) => document.querySelector('article h3').innerText === job,
    JOB,
  );
  assert.equal((await titles(reader)).at(-1), STORY, 'other kinds stay where they are');
});

test('a pay floor is kept on leaving the field, said to be, and lifted by undo', async () => {
  let reader = await open('#/you/limits');
  await reader.heading('Limits');
  await reader.click('field', /^Least pay/);
  await reader.type('60,000');
  await reader.press('Enter');
  await reader.sees('See them in Explore');
  await reader.sees('Saved: Least pay');

  await reader.click('field', /^Longest usual week/);
  await reader.type('140');
  await reader.press('Tab');
  await reader.sees('Write a whole number from 1 to 100.');

  reader = await again('#/you/limits');
  await reader.sees('60,000');
  await reader.sees('Last changed');
  assert.equal(await reader.run(() => document.querySelector('[name=hours_max]').value), '');
  await reader.press('Control+z');
  await reader.sees('Nothing is ruled out so far.');
  assert.equal(await reader.run(() => document.querySelector('[name=pay_floor]').value), '');
});

test('past jobs propose levels; one is confirmed, one is changed, and they are kept when it is finished', async () => {
  const reader = await open('#/you/skills', experienced);
  await reader.heading('Skills and knowledge');
  await reader.click('button', 'Propose from these 2 jobs');
  await reader.sees('Proposed from your jobs');
  const waiting = () => reader.run(() => document.querySelectorAll('[data-item]').length);
  const all = await waiting();

  await reader.click('button', 'Right: Reading at work');
  await reader.until(
    'the focus did not go on',
    () => document.activeElement.getAttribute('aria-label') === 'Right: Listening',
  );
  await reader.click('button', 'Change: Listening');
  await reader.click('radio', /^4 Hears in a grieving family/);
  await reader.seesNoMore('grieving');
  assert.equal(await waiting(), all - 2);

  await reader.click('button', 'Finish');
  await reader.sees('What you use, and how far it goes');
  await reader.sees('proposed and not confirmed');
  const listening = await reader.run(() => {
    const row = [...document.querySelectorAll('.row')].find((one) => one.innerText.startsWith('Listening'));
    return row.innerText.replace(/\s+/g, ' ');
  });
  assert.match(listening, /grieving.* 4$/);
  assert.doesNotMatch(listening, /proposed/, 'what was said by the person is not marked');
});

test('sorting goes on where it was left, and asks levels only for what is used', async () => {
  let reader = await open('#/you/skills/answer?pass=sort', skillsBegun);
  await reader.sees('35 of 68');
  await reader.press('1');
  await reader.sees('36 of 68');
  await reader.press('2');
  await reader.sees('37 of 68');
  await reader.press('Backspace');
  await reader.sees('36 of 68');
  await reader.click('link', 'Leave for now');
  await reader.sees('36 of 68 sorted');
  await reader.sees('8 of 24 said');

  reader = await again('#/you/skills/answer?pass=level');
  await reader.sees('9 of 24');
  await reader.press('5');
  await reader.sees('10 of 24');
  await reader.click('link', 'Leave for now');
  await reader.sees('8 of 23 said');
});
