// Where the programs under test and their data are. `cargo xtask test` says; by hand the usual places serve.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './packages.mjs';

const place = (variable, usual, remedy) => () => {
  const path = process.env[variable] ?? join(root, usual);
  if (!existsSync(path)) throw new Error(`${path} is missing: ${remedy}, or name another in ${variable}`);
  return path;
};

export const appBinary = place('WAYMARK_BIN', 'target/debug/waymark', 'cargo build --package waymark');
export const harnessBinary = place(
  'WAYMARK_HARNESS',
  'target/debug/waymark-harness',
  'cargo build --package waymark-harness',
);
export const catalogueFile = place(
  'WAYMARK_CATALOGUE',
  'target/catalogue/catalogue.sqlite',
  'cargo xtask catalogue',
);
export const uiFolder = place('WAYMARK_UI', 'ui/dist', 'npm run build in ui');
export const pseudoFolder = place('WAYMARK_PSEUDO_UI', 'target/pseudo-ui', 'npm run build:pseudo in ui');

/** A folder of its own for one test's vault and the web view's files. */
export function freshHome() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  return {
    folder,
    vault: join(folder, 'waymark.vault'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The file a picture of the window goes to, in a folder that git ignores. */
export function picture(name) {
  const folder = join(root, 'target/screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Every picture of a walk in Chromium, with a page that shows them. */
export const screensFolder = join(root, 'target/screens');
/** Pictures that are no longer as they were: what is, what should be, and where they differ. */
export const differencesFolder = join(screensFolder, 'differences');
/** What the compared screens look like, as committed. */
export const referencesFolder = join(root, 'tests/e2e/references');

export function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
