// Whether two pictures show the same.
import { PNG, pixelmatch } from './packages.mjs';

/** Of one, how far apart two pixels' colours may be: the edge of a letter a fifth of a pixel aside stays below. */
const COLOUR = 0.3;
/** Pixels further apart than that which still say nothing; the smallest label of a few letters has twice as many. */
const ALLOWED = 24;

/** Two PNG files' bytes: whether they are alike enough, how closely, and a picture with the differences in red. */
export function compare(actual, reference) {
  const [one, other] = [PNG.sync.read(actual), PNG.sync.read(reference)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    const why = `it is ${width}×${height} and the reference ${other.width}×${other.height}`;
    return { alike: false, why, difference: actual };
  }
  const red = new PNG({ width, height });
  // What looks like the edge of a letter counts too: thin letters are nothing but edges.
  const options = { threshold: COLOUR, includeAA: true };
  const count = pixelmatch(one.data, other.data, red.data, width, height, options);
  return {
    alike: count <= ALLOWED,
    why: `${count} pixels differ, where ${ALLOWED} may`,
    difference: PNG.sync.write(red),
  };
}
