// Nothing leaves the machine: the program and everything it starts, the web view's processes too, under strace
// from the first call on. Calls to loopback are nobody's business but the test's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { line, start, stop } from './lib/children.mjs';
import { startDisplay } from './lib/display.mjs';
import { appBinary, catalogueFile, freshHome } from './lib/places.mjs';

/** How long the window is left alone after its first screen, in milliseconds: what is looked up late is seen too. */
const REST = 6_000;

const home = freshHome();
let display;

before(async () => {
  display = await startDisplay();
});

after(async () => {
  await display?.close();
  home.remove();
});

test('from its first call on, the window calls nobody', async () => {
  const trace = join(home.folder, 'trace');
  const watched = ['-f', '-qq', '-e', 'trace=network', '-e', 'signal=none', '-o', trace];
  const app = start('strace', [...watched, appBinary()], {
    env: {
      DISPLAY: display.name,
      WAYLAND_DISPLAY: undefined,
      WAYMARK_BENCH: '1',
      WAYMARK_VAULT: home.vault,
      WAYMARK_CATALOGUE: catalogueFile(),
      XDG_DATA_HOME: join(home.folder, 'data'),
      XDG_CONFIG_HOME: join(home.folder, 'config'),
      XDG_CACHE_HOME: join(home.folder, 'cache'),
    },
  });
  try {
    await line(app, /^waymark: ready$/);
    await pause(REST);
  } finally {
    await stop(app);
  }
  const calls = readFileSync(trace, 'utf8').split('\n');
  assert.ok(
    calls.some((call) => call.includes('AF_UNIX')),
    'nothing was traced: this test looks at nothing',
  );
  const outside = calls.filter(
    (call) => /\b(connect|send\w*)\(.*AF_INET/.test(call) && !/"127\.0\.0\.1"|"::1"/.test(call),
  );
  assert.deepEqual(outside, []);
});
