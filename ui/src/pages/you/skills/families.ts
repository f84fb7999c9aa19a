// Skills and fields of knowledge in families, by the ids of the published elements.

export const FAMILIES = [
  'language',
  'thinking',
  'people',
  'problems',
  'technical',
  'resources',
  'business',
  'making',
  'science',
  'care',
  'culture',
  'public',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What the ids of a family begin with. */
const BEGINNINGS: Record<Family, readonly string[]> = {
  language: ['2.A.1'],
  thinking: ['2.A.2'],
  people: ['2.B.1'],
  problems: ['2.B.2', '2.B.4'],
  technical: ['2.B.3'],
  resources: ['2.B.5'],
  business: ['2.C.1', '2.C.10'],
  making: ['2.C.2', '2.C.3'],
  science: ['2.C.4'],
  care: ['2.C.5', '2.C.6'],
  culture: ['2.C.7'],
  public: ['2.C.8', '2.C.9'],
};

/** "2.C.1" begins "2.C.1.a" and not "2.C.10". */
const begins = (id: string, beginning: string) => id === beginning || id.startsWith(`${beginning}.`);

export function familyOf(id: string): Family | null {
  return FAMILIES.find((family) => BEGINNINGS[family].some((beginning) => begins(id, beginning))) ?? null;
}

export type Grouped<Item> = { family: Family; items: Item[] };

/** In the order of the families, without those that have none. */
export function byFamily<Item>(items: readonly Item[], id: (item: Item) => string): Grouped<Item>[] {
  return FAMILIES.map((family) => ({
    family,
    items: items.filter((item) => familyOf(id(item)) === family),
  })).filter((group) => group.items.length > 0);
}
