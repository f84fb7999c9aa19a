// Which form of a sentence a count takes. The rules of every language are those of Intl.PluralRules (CLDR).

export type PluralCategory = Intl.LDMLPluralRule;

/** One sentence for each category the language has; `other` always. `=0` is for a count said in its own way. */
export type PluralForms = { other: string; '=0'?: string } & Partial<Record<PluralCategory, string>>;

type Rule = (count: number) => PluralCategory;

/**
 * Making Intl.PluralRules costs the first screen milliseconds. English needs no table: one is one, whatever its
 * sign, and everything else is other. A test holds this against Intl.
 */
const written: Record<string, Rule> = {
  en: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
};

/** The rule of `language`, as Intl has it; Intl is made with the first count and not before. */
export function byIntl(language: string): Rule {
  let rules: Intl.PluralRules | undefined;
  return (count) => (rules ??= new Intl.PluralRules(language)).select(count);
}

export function pluralRule(language: string): Rule {
  return written[language.slice(0, 2)] ?? byIntl(language);
}

/** Chooses among the forms of a language: `plural(n, { one: …, other: … })`. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rule = pluralRule(language);
  return (count, forms) => (count === 0 ? forms['=0'] : undefined) ?? forms[rule(count)] ?? forms.other;
}
