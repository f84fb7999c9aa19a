// The compared pictures, as committed: what the chosen views of the screens should look like.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compare } from './compare.mjs';
import { root } from './packages.mjs';
import { differencesFolder, referencesFolder } from './places.mjs';
import { pictureFile, pictureName } from './gallery.mjs';
import { SCREENS } from './screens.mjs';
import { VIEWS } from './stage.mjs';

const recordFile = join(referencesFolder, 'chromium.json');
const fileOf = (name) => join(referencesFolder, `${name}.png`);

/** The names of the pictures of `screen` that are compared. */
export const comparedOf = (screen) =>
  (screen.compared ?? []).map((wanted) => {
    const view = VIEWS.find(({ name }) => name === wanted);
    if (!view) throw new Error(`${screen.name} is compared in ${wanted}, which is no view`);
    return pictureName(screen, view);
  });
export const COMPARED = SCREENS.flatMap(comparedOf);

/** Why pictures of this Chromium cannot be held against the references, or nothing. */
export function whyNotComparable(version) {
  if (!existsSync(recordFile)) return undefined;
  const { chromium } = JSON.parse(readFileSync(recordFile, 'utf8'));
  const major = (text) => text.split('.')[0];
  if (major(chromium) === major(version)) return undefined;
  return `the references were made by Chromium ${major(chromium)}, which draws letters otherwise than ${major(version)} does: cargo xtask screens --accept makes them anew`;
}

/** Nothing when the picture just taken is like its reference; otherwise a sentence that names what to look at. */
export function unlikeReference(name) {
  const taken = pictureFile(name);
  if (!existsSync(taken)) return `${name} was not taken`;
  if (!existsSync(fileOf(name)))
    return `${name} has no reference: look at ${shown(taken)}, and if it is right run cargo xtask screens --accept`;
  const put = (what) => join(differencesFolder, `${name}-${what}.png`);
  for (const what of ['actual', 'reference', 'difference']) rmSync(put(what), { force: true });
  const { alike, why, difference } = compare(readFileSync(taken), readFileSync(fileOf(name)));
  if (alike) return undefined;
  mkdirSync(differencesFolder, { recursive: true });
  copyFileSync(taken, put('actual'));
  copyFileSync(fileOf(name), put('reference'));
  writeFileSync(put('difference'), difference);
  return (
    `${name} does not look as it did: ${why}. Compare ${shown(put('actual'))} with ${shown(put('reference'))}; ` +
    `${shown(put('difference'))} has the places in red. If it is right now, run cargo xtask screens --accept`
  );
}

/** Makes the pictures just taken the references, and these alone. */
export function accept(version) {
  rmSync(referencesFolder, { recursive: true, force: true });
  mkdirSync(referencesFolder, { recursive: true });
  for (const name of COMPARED) copyFileSync(pictureFile(name), fileOf(name));
  writeFileSync(recordFile, `${JSON.stringify({ chromium: version })}\n`);
}

const shown = (file) => relative(root, file);
