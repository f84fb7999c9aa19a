// Words around the origin of a figure.

export const source = {
  byline: (publisher: string, licence: string) => (licence ? `${publisher}. ${licence}.` : `${publisher}.`),
  more: 'Licences and cautions are listed with the sources of the page.',
};
