// What the parts of a strengths profile are called in a line of the history; the core names them by their kind.

import type { InventoryKind, LimitKey } from '../../ipc';

const inventories: Record<InventoryKind, string> = {
  interests_short: 'the short list of interests',
  interests_long: 'the long list of interests',
  skills: 'skills and knowledge',
  conditions: 'working conditions',
  tradeoffs: 'what matters more',
};

const limits: Record<LimitKey, string> = {
  pay_floor: 'the least pay',
  remote: 'working from home',
  hours_max: 'the most hours a week',
  no_shifts: 'shifts',
  no_travel: 'travel',
  no_on_call: 'being on call',
  education_max: 'the most schooling',
  months_without_income: 'months without income',
  physical_standing: 'standing',
  physical_walking: 'walking',
  physical_lifting: 'lifting',
  physical_climbing: 'climbing',
  physical_kneeling: 'kneeling',
  physical_bending: 'bending',
  physical_hand_work: 'work with the hands',
  physical_heights: 'heights',
  physical_noise: 'noise',
  physical_heat_and_cold: 'heat and cold',
  physical_outdoors: 'being outdoors',
  physical_contaminants: 'dust and fumes',
  no_driving: 'driving',
  record: 'a record',
  location: 'the place',
};

const of = (names: Record<string, string>, subject: string) => names[subject] ?? subject;

export const inventoryName = (subject: string) => of(inventories, subject);
export const limitName = (subject: string) => of(limits, subject);
