// Pay as this page writes it.

import { formatMoney } from '../../i18n';

/** A formatter for yearly or hourly dollars. */
export function money(hourly: boolean): (value: number) => string {
  return (value) => formatMoney(value, { hourly });
}
