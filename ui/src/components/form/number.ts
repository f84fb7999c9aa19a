// Numbers as people type them.

/**
 * "60,000", "$ 60 000", "2.5" or "−3" as a number; null when nothing was written, NaN when it is not a number.
 * A comma groups thousands: that is how Waymark writes them.
 */
export function readNumber(typed: string): number | null {
  const plain = typed.replace(/[\s,$%]/g, '').replace('\u2212', '-');
  if (plain === '') return null;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

/** A number as it stands in a field: grouped, with the decimals it has. */
export function writeNumber(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '\u2212' : ''}${grouped}${part ? `.${part}` : ''}`;
}
