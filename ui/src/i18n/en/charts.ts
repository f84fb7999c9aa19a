// Words that belong to charts whatever they show.

import type { FigureWords } from '../format';

export const charts = {
  showTable: 'Show as table',
  hideTable: 'Hide the table',
  tableOf: (title: string) => `${title}, as a table`,
  atLeast: (amount: string) => `at least ${amount}`,
  withheld: 'withheld',
  notPublished: 'not published',
} satisfies FigureWords & Record<string, unknown>;
