// The tests have no package.json of their own: there is exactly one, the user interface's.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const resolve = createRequire(new URL('../../../ui/package.json', import.meta.url));

export const selenium = resolve('selenium-webdriver');
export const playwright = resolve('playwright-core');
export const { PNG } = resolve('pngjs');
export const { default: pixelmatch } = await import(pathToFileURL(resolve.resolve('pixelmatch')));
export const axePath = resolve.resolve('axe-core/axe.min.js');
export const root = fileURLToPath(new URL('../../../', import.meta.url));
