import { expect, test } from 'vitest';
import { matching } from './filter';

const titles = ['Plant Manager', 'Factory Superintendent', 'Manager, Production Plant', 'Maître d’Hôtel'];

test.each<[string, string[]]>([
  ['', titles],
  ['manager plant', ['Plant Manager', 'Manager, Production Plant']],
  ['FACT', ['Factory Superintendent']],
  ['maitre', ['Maître d’Hôtel']],
  ['nurse', []],
])('“%s”', (query, expected) => {
  expect(matching(titles, query)).toEqual(expected);
});
