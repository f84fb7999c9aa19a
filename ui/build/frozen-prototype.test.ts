import { expect, test } from 'vitest';
import { ownBeforeAssigned } from './frozen-prototype';

/** Runs a module's text as the window does, with everything objects inherit frozen. */
function run(code: string): unknown {
  const frozen = 'const Base = Object.freeze({ toString() {}, constructor: Object });';
  return new Function(`"use strict"; ${frozen}\n${code}`)();
}

const module = `
const prototype = Object.create(Base);
prototype.constructor = 1;
return prototype.constructor;`;

test('a library that assigns an inherited name loads in the window', () => {
  expect(() => run(module)).toThrow(TypeError);
  expect(run(ownBeforeAssigned(module))).toBe(1);
});

test('other code stays as it is', () => {
  const code = 'const a = b.prototype.constructor === c;\nx.toString = y;';
  expect(ownBeforeAssigned(code)).toBe(code);
});
