// The pseudo-locale: English that looks foreign, for finding what no translator could reach. It is derived from
// the messages, so it is complete by itself, and it is in test builds only (see index.ts).
//
// A message becomes "⟦Jóþb tíþtlëþs⟧": accents show that it came from the messages, padding makes it 40 % longer, as
// German and Finnish are, and the brackets show whether both ends are still to be seen. What a message was given
// to insert, such as the title of an occupation, stays as it was, between Unicode's isolates: that is the catalogue's
// and not ours to translate, and the tests can tell it from words left in English. Digits stay digits.
// All of it can be taken off again: see plain() in tests/e2e/lib/pseudo.mjs.

/** Does not occur in English, and is as wide as most letters. */
const PADDING = 'þ';
const OPEN = '\u2068';
const CLOSE = '\u2069';

const accents: Record<string, string> = {
  ...{ a: 'á', c: 'ç', e: 'ë', i: 'í', n: 'ñ', o: 'ó', u: 'ú', y: 'ý' },
  ...{ A: 'Á', C: 'Ç', E: 'Ë', I: 'Í', N: 'Ñ', O: 'Ó', U: 'Ú', Y: 'Ý' },
};

/** The words of a template as the pseudo-locale has them; insertions and text without letters stay as they are. */
export function pseudoText(text: string): string {
  let depth = 0;
  let debt = 0;
  let own = false;
  let said = '';
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    said += depth === 0 ? (accents[letter] ?? letter) : letter;
    if (letter === CLOSE) depth -= 1;
    else if (depth === 0 && /\p{L}/u.test(letter)) {
      own = true;
      debt += 0.4;
      if (debt < 1) continue;
      debt -= 1;
      said += PADDING;
    }
  }
  return own ? `⟦${said}⟧` : said;
}

/** `messages` with every string, and every string that a function returns, as the pseudo-locale has it. */
export function pseudo<T>(messages: T): T {
  return changed(messages) as T;
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function')
    return (...given: unknown[]) =>
      changed((value as (...given: unknown[]) => unknown)(...given.map(inserted)));
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]));
  return value;
}

/** Marks what is inserted. A code of the program, such as `save_occupation`, chooses a message and is not shown. */
function inserted(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(inserted);
  if (typeof given !== 'string' || given === '' || /^[a-z]+(_[a-z]+)+$/.test(given)) return given;
  return `${OPEN}${given}${CLOSE}`;
}
