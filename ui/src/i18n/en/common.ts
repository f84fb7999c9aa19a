// Words that more than one page uses.

import type { FigureWords } from '../format';
import { counted } from '../format';

export const common = {
  app: 'Waymark',
  /** The window's title. */
  title: (page: string) => `${page} · Waymark`,
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  loading: 'Loading',
  breadcrumb: 'Where this page stands',
  contents: 'On this page',
  figures: {
    atLeast: (amount: string) => `${amount} or more`,
    withheld: 'withheld',
    notPublished: 'not published',
  } satisfies FigureWords,
  occupations: (count: number) => counted(count, 'occupation', 'occupations'),
  /** How much preparation an occupation asks for: O*NET job zones 1 to 5, in our words. */
  preparation: {
    1: 'Little',
    2: 'Some',
    3: 'Medium',
    4: 'Considerable',
    5: 'Extensive',
  } as Record<number, string>,
  preparationUnknown: 'not rated',
  medianPay: 'Median pay',
  medianPayYear: 'Median pay a year',
  /** Beside pay that is published by the hour only. */
  fromHourly: 'from hourly pay',
  employment: 'People employed',
  growth: 'Change in jobs',
  preparationLabel: 'Preparation',
};
