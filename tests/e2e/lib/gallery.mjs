// The pictures of a walk, and the page that shows them all: target/screens/index.html.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screensFolder } from './places.mjs';
import { SCREENS } from './screens.mjs';
import { VIEWS } from './stage.mjs';

export const pictureName = (screen, view) => `${screen.name}-${view.name}`;
export const pictureFile = (name) => join(screensFolder, `${name}.png`);

/** Takes away what an earlier walk left of these: a picture of today must not be mistaken for one of last week. */
export function emptyGallery(screens) {
  mkdirSync(screensFolder, { recursive: true });
  for (const screen of screens)
    for (const view of VIEWS) rmSync(pictureFile(pictureName(screen, view)), { force: true });
}

/** Writes the page over whatever pictures are there; returns its file. */
export function writeGallery() {
  const screens = SCREENS.map((screen) => ({
    name: screen.name,
    views: VIEWS.filter((view) => existsSync(pictureFile(pictureName(screen, view)))),
  })).filter(({ views }) => views.length > 0);
  const file = join(screensFolder, 'index.html');
  writeFileSync(file, page(screens));
  return file;
}

const words = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

function page(screens) {
  const names = screens.map(({ name }) => `<a href="#${name}">${words(name)}</a>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Waymark: every screen</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: light-dark(#f4f1ea, #0e1113); color: light-dark(#1c1f22, #e9e6df); }
  header { padding: 40px 48px 8px; }
  h1 { margin: 0 0 16px; font: 600 32px/1.1 Georgia, serif; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  a { color: inherit; text-underline-offset: 3px; text-decoration-color: light-dark(#b9b3a5, #555b5f); }
  section { padding: 32px 48px 8px; }
  h2 { margin: 0 0 16px; font: 600 20px/1.2 Georgia, serif; scroll-margin-top: 16px; }
  .views { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 24px; align-items: start; }
  figure { margin: 0; }
  figure a { display: block; }
  img { display: block; width: 100%; height: auto; border: 1px solid light-dark(#d9d4c7, #33393d); border-radius: 6px; }
  figcaption { padding-top: 6px; font-size: 12px; color: light-dark(#5d6166, #a3a39c); }
</style>
<header>
<h1>Every screen</h1>
<nav>
${names}
</nav>
</header>
${screens.map(section).join('\n')}
</html>
`;
}

function section(screen) {
  return `<section>
<h2 id="${screen.name}">${words(screen.name)}</h2>
<div class="views">
${screen.views.map((view) => figure(screen, view)).join('\n')}
</div>
</section>`;
}

function figure(screen, view) {
  const file = `${pictureName(screen, view)}.png`;
  const [width, height] = [view.width, view.height].map((side) => side * (view.scale ?? 1));
  return `<figure><a href="${file}"><img src="${file}" width="${width}" height="${height}" loading="lazy" alt="${words(screen.name)}, ${view.says}"></a><figcaption>${view.says}</figcaption></figure>`;
}
