// Settings: the look, and what this copy of Waymark is made of.

import { counted, formatCount } from '../format';
import { common } from './common';

export const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  about: 'About',
  version: 'Waymark',
  catalogue: 'Catalogue',
  catalogueCounts: (occupations: number, rated: number, titles: number) =>
    `${common.occupations(occupations)}, ${formatCount(rated)} of them rated, ${counted(titles, 'job title', 'job titles')}`,
  digest: 'Fingerprint',
  offline: 'Everything is on this machine. Waymark asks no server for anything and sends nothing anywhere.',
  sources: 'Where the figures come from',
  sourceColumns: { title: 'Source', period: 'Describes', licence: 'Licence' },
  onet: 'This product includes information from the O*NET 30.0, 29.0 and 18.1 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information: it reports importance as a percentile among occupations and as a distance from the average. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  bls: 'Pay, employment and projections are published by the U.S. Bureau of Labor Statistics and are in the public domain. The Bureau has not reviewed how they are shown here.',
  fonts:
    'Text is set in Source Serif 4 and Inter, both under the SIL Open Font License 1.1. Icons are from Lucide, under the ISC licence.',
  licence: 'Waymark is free software under the Apache License 2.0.',
};
