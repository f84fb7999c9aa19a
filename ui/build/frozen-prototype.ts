// The window freezes Object.prototype, so that no script can change what every object inherits. Assigning a
// name that lives there ("prototype.constructor = …") to an object that only inherits it then throws, and some
// libraries still do that as they load. This gives the object its own property first.

import type { Plugin } from 'vite';

const ASSIGNMENT = /^([ \t]*)([\w.]*prototype)\.(constructor|toString|valueOf|toLocaleString) = /gm;

export function ownBeforeAssigned(code: string): string {
  return code.replace(
    ASSIGNMENT,
    '$1Object.defineProperty($2, "$3", { writable: true, configurable: true });\n$1$2.$3 = ',
  );
}

export function frozenPrototype(): Plugin {
  return {
    name: 'waymark:frozen-prototype',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/node_modules/') || !ASSIGNMENT.test(code)) return null;
      ASSIGNMENT.lastIndex = 0;
      return { code: ownBeforeAssigned(code), map: null };
    },
  };
}
