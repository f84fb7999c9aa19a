// A colour between two others.

/** Both as `#rrggbb`, as the tokens are; what is not one is handed back as it is. */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [parts(from), parts(to)];
  if (!a || !b) return from;
  const between = a.map((part, at) => Math.round(part + ((b[at] ?? part) - part) * share));
  return `#${between.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parts(colour: string): number[] | null {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  return found ? found.slice(1).map((part) => parseInt(part, 16)) : null;
}
