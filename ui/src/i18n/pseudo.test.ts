import { expect, test } from 'vitest';
import * as en from './en';
import { pseudo, pseudoText } from './pseudo';

const m = pseudo({ ...en });

test.each([
  ['Plan', '⟦Pláþñ⟧'],
  ['About 5 years', '⟦Ábóþútþ 5 ýëáþrsþ⟧'],
  ['98.6%', '98.6%'],
  ['', ''],
])('%s', (english, expected) => expect(pseudoText(english)).toBe(expected));

test('is 40 % longer', () => {
  const english = en.plan.emptyText.replaceAll(/\P{L}/gu, '');
  const longer = m.plan.emptyText.replaceAll(/\P{L}/gu, '');
  expect(longer.length / english.length).toBeCloseTo(1.4, 2);
});

test('reaches strings, functions, lists and objects that functions return, and leaves what is inserted', () => {
  expect(m.plan.title).toBe(pseudoText('Plan'));
  expect(m.plan.removed('Nurses')).toMatch(/^⟦\u2068Nurses\u2069 rë.*\.⟧$/);
  expect(m.history.happened('save_occupation', 'Nurses')).toContain('Sáv');
  expect(m.errors.blocking({ code: 'vault_in_use' }).title).toMatch(/^⟦.*⟧$/);
  expect(m.occupation.changing.measures.microsoft).toEqual([expect.stringMatching(/^⟦.*⟧$/), '2025']);
  expect(m.occupation.lede.apart(['reading', 'writing'])).toMatch(
    /^⟦.* \u2068reading\u2069 \S+ \u2068writing\u2069\.⟧$/,
  );
});
