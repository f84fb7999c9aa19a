// Words around the origin of a figure.

/** "Public domain" inside a sentence; names such as "MIT" and "CC BY 4.0" stay as they are. */
const inSentence = (words: string) => words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

export const source = {
  titled: (title: string, period: string) => `${title}, ${period}`,
  byline: (publisher: string, licence: string) =>
    licence ? `${publisher}. Licence: ${inSentence(licence)}.` : `${publisher}.`,
  more: 'Licences and cautions are listed with the sources of the page.',
};
