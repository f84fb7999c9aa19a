// Which form of a sentence a count takes. The rules of every language are those of Intl.PluralRules (CLDR).

export type PluralCategory = Intl.LDMLPluralRule;

/** One sentence for each category the language has; `other` always. */
export type PluralForms = { other: string } & Partial<Record<PluralCategory, string>>;

type Rule = (count: number) => PluralCategory;

/**
 * Making Intl.PluralRules costs the first screen milliseconds. English needs no table: one is one, whatever its
 * sign, and everything else is other. A test holds this against Intl.
 */
const english: Rule = (count) => (Math.abs(count) === 1 ? 'one' : 'other');

/** The rule of `language`, as Intl has it; Intl is made with the first count and not before. */
export function byIntl(language: string): Rule {
  let rules: Intl.PluralRules | undefined;
  return (count) => (rules ??= new Intl.PluralRules(language)).select(count);
}

export function pluralRule(language: string): Rule {
  return language.startsWith('en') ? english : byIntl(language);
}

/** Chooses among the forms of a language: `plural(n, { one: …, other: … })`. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rule = pluralRule(language);
  return (count, forms) => forms[rule(count)] ?? forms.other;
}
