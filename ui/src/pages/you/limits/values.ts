// Limits by their key, as the profile holds them and as they are set.

import type { Contradiction, Limit, LimitKey, Limits } from '../../../ipc';

/** What a limit of this key can be. */
export type LimitValue<K extends LimitKey> = Extract<Limit, { key: K }>['value'];

type KeysOf<Value> = { [K in LimitKey]: Value extends LimitValue<K> ? K : never }[LimitKey];
export type FlagKey = KeysOf<boolean>;
export type NumberKey = KeysOf<number>;

export const PHYSICAL = [
  'physical_standing',
  'physical_walking',
  'physical_lifting',
  'physical_bending',
  'physical_kneeling',
  'physical_climbing',
  'physical_heights',
  'physical_hand_work',
  'physical_noise',
  'physical_contaminants',
  'physical_heat_and_cold',
  'physical_outdoors',
] as const satisfies readonly FlagKey[];

const FIELDS = {
  pay_floor: 'payFloor',
  remote: 'remote',
  hours_max: 'hoursMax',
  no_shifts: 'noShifts',
  no_travel: 'noTravel',
  no_on_call: 'noOnCall',
  education_max: 'educationMax',
  months_without_income: 'monthsWithoutIncome',
  physical_standing: 'physicalStanding',
  physical_walking: 'physicalWalking',
  physical_lifting: 'physicalLifting',
  physical_climbing: 'physicalClimbing',
  physical_kneeling: 'physicalKneeling',
  physical_bending: 'physicalBending',
  physical_hand_work: 'physicalHandWork',
  physical_heights: 'physicalHeights',
  physical_noise: 'physicalNoise',
  physical_heat_and_cold: 'physicalHeatAndCold',
  physical_outdoors: 'physicalOutdoors',
  physical_contaminants: 'physicalContaminants',
  no_driving: 'noDriving',
  record: 'record',
  location: 'location',
} as const satisfies Record<LimitKey, keyof Limits>;

export function valueOf<K extends LimitKey>(limits: Limits, key: K): LimitValue<K> {
  return limits[FIELDS[key]] as LimitValue<K>;
}

/** The most characters of the field in one's own words. */
export const LONGEST_LOCATION = 200;

/** Hours in a year of full-time work, by which pay by the hour is made annual. */
const YEAR = 2_080;

export function hourly(year: number): number {
  return year / YEAR;
}

/** Whether a typed number is one that can be kept; null, which lifts the limit, always is. */
export function within(value: number | null, least: number, most: number): boolean {
  return value === null || (Number.isInteger(value) && value >= least && value <= most);
}

/** Those contradictions that are said beside the limits of `keys`. */
export function saidAt(contradictions: readonly Contradiction[], keys: readonly LimitKey[]): Contradiction[] {
  return contradictions.filter((one) =>
    keys.includes(one.kind === 'schooling_without_income' ? 'education_max' : one.limit),
  );
}
