// Walks through SCREENS in Chromium and shows each one in every view. The tests and `cargo xtask screens` walk alike.
import { writeFileSync } from 'node:fs';
import { openPage, startBrowser, startHarness } from './browser.mjs';
import { freshHome } from './places.mjs';
import { NOW } from './states.mjs';

const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 960, height: 640 };

/** How each screen is looked at. `axe` says by which rules: a size is looked at by all of them in one theme. */
export const VIEWS = [
  { name: '1280x800-light', says: '1280 × 800, light', ...LARGE, theme: 'light', axe: 'all' },
  { name: '1280x800-dark', says: '1280 × 800, dark', ...LARGE, theme: 'dark', axe: 'colours' },
  { name: '960x640-light', says: '960 × 640, light', ...SMALL, theme: 'light', axe: 'all' },
  { name: '960x640-dark', says: '960 × 640, dark', ...SMALL, theme: 'dark', axe: 'colours' },
  { name: 'forced-colours', says: 'forced colours', ...LARGE, theme: 'light', forced: true },
  // The larger window when everything in it is drawn twice as large.
  {
    name: 'zoom-200',
    says: '1280 × 800 at 200 %',
    width: LARGE.width / 2,
    height: LARGE.height / 2,
    scale: 2,
    theme: 'light',
  },
];

export async function openStage() {
  const browser = await startBrowser();
  const complaints = [];
  /** Screens that ask for nothing special share one page, one vault and so one story. */
  let shared;

  async function open({ given, heldBack = [], at = '' }) {
    const home = freshHome();
    const harness = await startHarness(home, { ...(await given?.(home)), now: NOW });
    const opened = await openPage(browser, harness.address, {
      hash: at,
      early: async (page) => {
        await page.clock.setFixedTime(new Date(NOW));
        await page.addInitScript(withoutCaret);
        // An answer that never comes; the page's end lets go of the question.
        for (const call of heldBack) await page.route(`**/rpc/${call}`, () => undefined);
      },
    });
    const close = async () => {
      // A refusal the screen is about is also logged by the browser; only the ordinary pages must be silent.
      if (!at) complaints.push(...opened.complaints);
      await opened.close();
      await harness.close();
      home.remove();
    };
    return { ...opened, close };
  }

  return {
    browser,
    complaints: () => [...complaints, ...(shared?.complaints ?? [])],

    /** Reaches `screen` and calls `look(reader, view)` for every view of it. */
    async show(screen, look) {
      const opened = screen.at ? await open(screen) : (shared ??= await open({}));
      const { reader, page } = opened;
      try {
        await screen.before?.(reader);
        await screen.reach(reader);
        for (const view of VIEWS) {
          const restore = await take(page, reader, view);
          await look(reader, view);
          await restore?.();
        }
      } finally {
        // The next screen starts from here, whatever was wrong with this one.
        if (opened === shared) {
          await take(page, reader, VIEWS[0]);
          await screen.leave?.(reader);
        } else await opened.close();
      }
    },

    async close() {
      await shared?.close();
      await browser.close();
    },
  };
}

/** Shows the page in a view; what it hands back must be called before the next. */
async function take(page, reader, { width, height, scale, theme, forced }) {
  // What the pointer happens to be over looks otherwise.
  await page.mouse.move(1, 1);
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height });
  await reader.theme(theme);
  if (!scale) return undefined;
  // Playwright gives a page its scale once and for all and restores it for every picture of its own.
  const session = await page.context().newCDPSession(page);
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await reader.still();
  const { picture } = reader.host;
  reader.host.picture = async (file) => {
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, data, 'base64');
  };
  return () => {
    reader.host.picture = picture;
    return session.detach();
  };
}

/** A caret that blinks is in one picture and not in the next. */
function withoutCaret() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  document.adoptedStyleSheets = [sheet];
}
