// You in Chromium, by keyboard alone: interests from the first key to what they say, left and taken up again.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openPage, startBrowser, startHarness } from './lib/browser.mjs';
import { freshHome } from './lib/places.mjs';
import { conditionsLeant, interestsBegun, interestsChanged } from './lib/you.mjs';

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

/** The same plan in a page opened anew, as after a start. */
async function again(hash) {
  const { complaints } = opened;
  await opened.close();
  opened = await openPage(browser, harness.address, {
    hash,
    width: 960,
    height: 640,
  });
  opened.complaints.push(...complaints);
  return opened.reader;
}

/** Answers from item `from` to item `to` by digit, and waits for the one after each. */
async function answer(reader, from, to, of, digit) {
  for (let at = from; at <= to; at++) {
    await reader.sees(`${at} of ${of}`);
    await reader.press(String(digit(at)));
  }
}

const headingFocused = () => document.activeElement === document.querySelector('main h1');

test('the short form is answered with keys, left, taken up again, finished and read', async () => {
  let reader = await open('#/you');
  await reader.heading('You');
  await reader.tabTo('link', /^Begin the short form/);
  await reader.press('Enter');
  await reader.sees('1 of 30');

  await answer(reader, 1, 12, 30, (at) => (at % 2 ? 5 : 1));
  await reader.sees('13 of 30');
  await reader.until('the new activity did not take the focus', headingFocused);
  await reader.press('ArrowLeft');
  await reader.sees('12 of 30');
  await reader.until('what was answered there is not marked', () => {
    const answers = [...document.querySelectorAll('[role=radio]')];
    return answers.findIndex((one) => one.getAttribute('aria-checked') === 'true') === 0;
  });
  await reader.press('2');
  await reader.sees('13 of 30');
  await reader.tabTo('link', 'Leave for now');
  await reader.press('Enter');
  await reader.heading('Interests');
  await reader.sees('Kept, 12 of 30.');

  reader = await again('#/you/interests');
  await reader.tabTo('link', 'Go on with 12 of 30');
  await reader.press('Enter');
  await answer(reader, 13, 16, 30, () => 4);
  await reader.sees('17 of 30');
  await reader.press('0');
  await answer(reader, 18, 30, 30, (at) => 1 + (at % 5));

  await reader.sees('One is left without an answer');
  await reader.tabTo('button', 'Go to the open one');
  await reader.press('Enter');
  await reader.sees('17 of 30');
  // With the answers themselves, for whoever does not know the digits.
  await reader.press('Tab', 'ArrowRight', 'ArrowRight', 'Enter');
  await reader.sees('All of them are answered');
  await reader.tabTo('button', 'Finish');
  await reader.press('Enter');

  await reader.heading('Interests');
  await reader.sees('What you answered on');
  await reader.sees('Short form, 30 answers.');
  await reader.sees('How much you like each kind of activity');

  await reader.press('Control+z');
  await reader.sees('Kept, 30 of 30.');
  await reader.seesNoMore('Short form, 30 answers.');
  await reader.press('Control+Shift+z');
  await reader.sees('Short form, 30 answers.');
});

test('an answer that cannot be kept stays where it is, and says why', async () => {
  const reader = await open('#/you/interests/answer?form=short', interestsBegun);
  await reader.sees('12 of 30');
  const refused = { code: 'vault_unwritable', detail: { reason: 'disk full' } };
  await opened.page.route('**/rpc/change_profile', (route) => route.fulfill({ status: 422, json: refused }));
  await reader.press('3');
  await reader.sees('This answer was not kept.');
  await reader.sees('12 of 30');
  await opened.page.unroute('**/rpc/change_profile');
  await reader.press('3');
  await reader.sees('13 of 30');
  await reader.seesNoMore('This answer was not kept.');
  // The browser logs what was refused.
  opened.complaints.splice(0);
});

test('one item fits the smallest window, at twice its size too', async () => {
  const reader = await open('#/you/interests/answer?form=short', interestsBegun);
  await reader.sees('12 of 30');
  for (const [width, height] of [
    [960, 640],
    [640, 400],
  ]) {
    await reader.size(width, height);
    await reader.still();
    const over = await reader.run(() => {
      let element = document.querySelector('main h1');
      while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY))
        element = element.parentElement;
      return element ? element.scrollHeight - element.clientHeight : 0;
    });
    assert.equal(over, 0, `one activity does not fit ${width} × ${height}`);
    assert.equal(await reader.sideways(), 0);
  }
});

test('what moved beyond noise is said, and an earlier time can be shown and removed', async () => {
  const reader = await open('#/you/interests', interestsChanged);
  await reader.sees('Realistic rose from');
  await reader.sees('Social fell from');
  await reader.tabTo('link', /^Show what you answered on 11 March 2025/);
  await reader.press('Enter');
  await reader.sees('What you answered on 11 March 2025');
  await reader.seesNoMore('Realistic rose from');
  await reader.tabTo('button', /^Remove what you answered on 11 March 2025/);
  await reader.press('Enter');
  await reader.seesNoMore('11 March 2025');
  await reader.press('Control+z');
  await reader.sees('11 March 2025');
});

test('conditions are weighed with keys, and one may stop after the first round', async () => {
  const reader = await open('#/you/conditions', conditionsLeant);
  await reader.tabTo('link', 'Begin the choices');
  await reader.press('Enter');
  await reader.sees('all else being equal');
  const heading = () => document.querySelector('main h1').innerText;
  for (let choices = 0; choices < 60; choices++) {
    const asked = await reader.run(heading);
    if (asked === 'That was the first round') break;
    await reader.press('2');
    await reader.until(
      'the next choice never came',
      (before) => {
        return document.querySelector('main h1').innerText !== before;
      },
      asked,
    );
  }
  await reader.tabTo('button', 'Finish');
  await reader.press('Enter');
  await reader.heading('Conditions of work');
  await reader.sees('Most weight first');
});
