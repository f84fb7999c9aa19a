// The real program in a real window: WebKitWebDriver starts it and drives the web view inside it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start, stop } from './children.mjs';
import { selenium } from './packages.mjs';
import { appBinary, catalogueFile, freePort } from './places.mjs';
import { Reader } from './reader.mjs';

const { Builder, Capabilities, Key } = selenium;

/** Starts Waymark on `display` with the vault of `home`; without a width, as large as it makes itself. */
export async function openWindow(display, home, { width = 1280, height = 800, env = {} } = {}) {
  const port = await freePort();
  const driverProcess = start('WebKitWebDriver', [`--port=${port}`, '--host=local'], {
    env: {
      DISPLAY: display.name,
      WAYLAND_DISPLAY: undefined,
      // Switched off, the web view draws nothing more once it is idle, and a picture is never taken.
      WEBKIT_DISABLE_DMABUF_RENDERER: undefined,
      // Without these two the web view refuses to be driven.
      TAURI_AUTOMATION: 'true',
      TAURI_WEBVIEW_AUTOMATION: 'true',
      WAYMARK_VAULT: home.vault,
      WAYMARK_CATALOGUE: catalogueFile(),
      XDG_DATA_HOME: join(home.folder, 'data'),
      XDG_CONFIG_HOME: join(home.folder, 'config'),
      XDG_CACHE_HOME: join(home.folder, 'cache'),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await answering(port, driverProcess);
    const capabilities = new Capabilities();
    capabilities.setBrowserName('wry');
    capabilities.set('webkitgtk:browserOptions', {
      binary: appBinary(),
      args: [],
    });
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
    await driver.manage().setTimeouts({ script: 60_000 });
    const reader = new Reader(host(driver));
    if (width !== null) await reader.size(width, height);
    const process = childOf(driverProcess.pid);

    return {
      reader,
      driver,
      process,
      /** Closes the window as its close button does, and waits until the program itself has ended. */
      async quit() {
        await driver.close();
        await ended(process);
        await stop(driverProcess);
      },
      /** For the end of a test, whatever state it left things in. */
      stop: () => stop(driverProcess),
    };
  } catch (error) {
    await stop(driverProcess);
    throw new Error(`the window did not open: ${error.message}\n${driverProcess.said}`, { cause: error });
  }
}

async function answering(port, child) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}

function host(driver) {
  return {
    run: (fn, args) => driver.executeScript(fn, ...args),
    pick: (fn, args) => driver.executeScript(fn, ...args),
    click: (part) => part.click(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) => chord(driver, key),
    size: (width, height) => driver.manage().window().setRect({ width, height }),
    async picture(file) {
      writeFileSync(file, await driver.takeScreenshot(), 'base64');
    },
  };
}

/** "ArrowDown" is Key.ARROW_DOWN; a letter is itself. */
function keyOf(name) {
  return Key[name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()] ?? name;
}

async function chord(driver, keys) {
  const names = keys.split('+').map(keyOf);
  let actions = driver.actions();
  for (const name of names) actions = actions.keyDown(name);
  for (const name of names.reverse()) actions = actions.keyUp(name);
  await actions.perform();
}

/** The one process that `parent` started: the app. */
function childOf(parent) {
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry) && parentOf(entry) === parent) return Number(entry);
  }
  throw new Error('the app is not running');
}

function parentOf(process) {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    return Number(
      stat
        .slice(stat.lastIndexOf(')') + 1)
        .trim()
        .split(' ')[1],
    );
  } catch {
    return null; // ended while we looked
  }
}

async function ended(process) {
  for (let tries = 0; tries < 400; tries++) {
    if (parentOf(process) === null) return;
    await pause(50);
  }
  throw new Error('the window is closed but the program still runs');
}
