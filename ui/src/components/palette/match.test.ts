import { expect, test } from 'vitest';
import { matching } from './match';

const actions = ['Go to Plan', 'Go to Explore', 'Theme: dark', 'Résumé: print'].map((label) => ({
  id: label,
  label,
  words: label === 'Theme: dark' ? 'night appearance' : '',
  run: () => undefined,
}));

test.each<[string, string[]]>([
  ['', ['Go to Plan', 'Go to Explore', 'Theme: dark', 'Résumé: print']],
  ['go', ['Go to Plan', 'Go to Explore']],
  ['pl', ['Go to Plan']],
  ['plan go', ['Go to Plan']],
  ['night', ['Theme: dark']],
  ['resume', ['Résumé: print']],
  // The middle of a word is not what people type.
  ['lan', []],
])('“%s” finds %j', (typed, found) => {
  expect(matching(actions, typed).map((one) => one.label)).toEqual(found);
});
