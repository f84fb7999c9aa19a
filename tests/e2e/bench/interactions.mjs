// How long the user interface takes from a key or a click to the frame that answers it, in Chromium over the harness.
// Prints JSON; `cargo xtask bench` puts it into its report. Milliseconds, from the event's own time stamp.
import { openPage, startBrowser, startHarness } from '../lib/browser.mjs';
import { freshHome } from '../lib/places.mjs';

const ROUNDS = 40;
const home = freshHome();
const harness = await startHarness(home);
const browser = await startBrowser();

try {
  const { page, reader } = await openPage(browser, harness.address, { hash: '#/explore' });
  await reader.heading('Explore');
  await page.waitForTimeout(1500);
  console.log(
    JSON.stringify({
      typing: figures(await typing(page, reader)),
      switchingPages: figures(await switching(page, reader)),
      togglingTheme: figures(await toggling(page, reader)),
      movingMap: figures(await movingMap(page, reader)),
    }),
  );
} finally {
  await browser.close();
  await harness.close();
  home.remove();
}

/** A letter in the search, to the frame that shows it; the results follow in a later frame. */
async function typing(page, reader) {
  await reader.click('field', 'Search job titles');
  const letters = 'warehouse supervisor ';
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round % letters.length === 0) await page.keyboard.press('Control+a');
    const before = await page.evaluate(() => document.querySelector('#search').value);
    const letter = letters[round % letters.length];
    times.push(
      await timed(
        page,
        'keydown',
        () => page.keyboard.press(letter === ' ' ? 'Space' : letter),
        (was) => document.querySelector('#search').value !== was,
        before,
      ),
    );
    await page.waitForTimeout(60);
  }
  return times;
}

/** A link of the sidebar, to the frame with the page it leads to. */
async function switching(page, reader) {
  const pages = [
    ['Plan', 'plan  '],
    ['History', 'history  '],
    ['Settings', 'settings  '],
    ['Explore', 'explore  '],
    ['Today', 'today  '],
  ];
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [label, here] = pages[round % pages.length];
    const link = await reader.part('link', label);
    times.push(
      await timed(
        page,
        'click',
        () => link.click(),
        (wanted) =>
          document.querySelector('main [data-here] h1') &&
          document.querySelector('main [data-here]').dataset.here.trim() === wanted.trim(),
        here,
      ),
    );
    await page.waitForTimeout(60);
  }
  return times;
}

/** The other theme in Settings, to the frame in its colours. */
async function toggling(page, reader) {
  await reader.go('#/settings');
  await reader.heading('Settings');
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const theme = round % 2 === 0 ? 'dark' : 'light';
    const choice = await reader.part('radio', theme === 'dark' ? 'Dark' : 'Light');
    times.push(
      await timed(
        page,
        'click',
        () => choice.click(),
        (wanted) => document.documentElement.dataset.theme === wanted,
        theme,
      ),
    );
    await page.waitForTimeout(60);
  }
  return times;
}

/** The map with all occupations in the window, moved a step in each frame: from one frame to the next. */
async function movingMap(page, reader) {
  await reader.go('#/map?colour=pay');
  await reader.heading('The map');
  await reader.sees('How to read the map');
  return page.evaluate(async (rounds) => {
    const map = document.querySelector('[role=application]');
    const times = [];
    let last = performance.now();
    for (let at = 0; at < rounds; at++) {
      const key = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'][at % 4];
      map.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  }, 120);
}

/** From the first `event` that `act` causes to the end of the first frame in which `shown` holds. */
async function timed(page, event, act, shown, argument) {
  await page.evaluate(
    ([name, source, wanted]) => {
      // eslint-disable-next-line no-eval -- the page's policy has no say in what its driver runs
      const holds = new Function(`return ${source}`)();
      globalThis.answered = new Promise((resolve) => {
        addEventListener(
          name,
          ({ timeStamp }) => {
            const look = () => {
              if (!holds(wanted)) return void requestAnimationFrame(look);
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      });
    },
    [event, shown.toString(), argument],
  );
  await act();
  return page.evaluate(() => globalThis.answered);
}

function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return { medianMs: at(0.5), p95Ms: at(0.95), slowestMs: at(1) };
}
