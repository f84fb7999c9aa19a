// Filtering a list of titles as the reader types: every word must occur, in any order, accents and case aside.

export function matching(titles: string[], query: string): string[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? titles
    : titles.filter((title) => words.every((word) => plain(title).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
