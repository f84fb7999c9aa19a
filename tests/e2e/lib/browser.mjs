// The same user interface in Chromium, against the harness. Everything the browser complains of is kept, so that
// a test can say there was nothing.
import { join } from 'node:path';
import { start, stop, line } from './children.mjs';
import { playwright } from './packages.mjs';
import { catalogueFile, harnessBinary, uiFolder } from './places.mjs';
import { Reader } from './reader.mjs';

/**
 * Serves the user interface and the api over the vault of `home`; `now` is an instant, the clock's own if absent, and
 * `file` what is chosen whenever the app would ask for a file.
 */
export async function startHarness(home, { catalogue = catalogueFile(), ui = uiFolder(), now, file } = {}) {
  const server = start(harnessBinary(), [
    ...['--port', '0', '--vault', home.vault, '--witnesses', join(home.folder, 'witnesses')],
    ...['--catalogue', catalogue, '--ui', ui],
    ...(now ? ['--now', now] : []),
    ...(file ? ['--file', file] : []),
    '--until-stdin-closes',
  ]);
  const [, address] = await line(server, /^listening on (http:\/\/127\.0\.0\.1:\d+)$/);
  return { address, close: () => stop(server) };
}

export async function startBrowser() {
  const executablePath = process.env.WAYMARK_CHROMIUM ?? '/usr/bin/chromium';
  // Root has no sandbox of its own, and /dev/shm is small in containers.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  // Letters are drawn from their outlines alone, whatever this machine prefers: pictures are compared.
  args.push('--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb');
  return playwright.chromium.launch({ executablePath, args, headless: true });
}

/** A page at `address`, and what went wrong on it so far. `early` sees it before anything is loaded. */
export async function openPage(browser, address, { hash = '', width = 1280, height = 800, early } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
      complaints.push(`request to ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    // As the window does (freezePrototype in tauri.conf.json).
    Object.freeze(Object.prototype);
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await early?.(page);
  await page.goto(`${address}/${hash}`);
  return { page, reader: new Reader(host(page)), complaints, close: () => context.close() };
}

function host(page) {
  return {
    run: (fn, args) => page.evaluate(call(fn, args)),
    async pick(fn, args) {
      return (await page.evaluateHandle(call(fn, args))).asElement();
    },
    click: (part) => part.click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    size: (width, height) => page.setViewportSize({ width, height }),
    /** 'print' shows the page as paper would. */
    media: (media) => page.emulateMedia({ media }),
    picture: (file) => page.screenshot({ path: file }),
  };
}

/** Playwright takes one argument, WebDriver many: as source text both run alike. */
function call(fn, args) {
  return `(${fn})(${args.map((value) => JSON.stringify(value)).join(', ')})`;
}
