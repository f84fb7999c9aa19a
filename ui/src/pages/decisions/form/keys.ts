// From cell to cell by keyboard.

type Place = { row: number; column: number };
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;
type Caret = Pick<HTMLInputElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** Where a key leads from a cell, also where there is none; null for a key that stays in it. */
export function nextCell(pressed: Pressed, caret: Caret, at: Place, rtl: boolean): Place | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey || pressed.isComposing)
    return null;
  const { selectionStart: start, selectionEnd: end, value } = caret;
  const whole = start === 0 && end === value.length;
  const aside = rtl ? -1 : 1;
  switch (pressed.key) {
    case 'ArrowUp':
      return { ...at, row: at.row - 1 };
    case 'ArrowDown':
    case 'Enter':
      return { ...at, row: at.row + 1 };
    // Numbers are written from left to right in every script.
    case 'ArrowLeft':
      return whole || end === 0 ? { ...at, column: at.column - aside } : null;
    case 'ArrowRight':
      return whole || start === value.length ? { ...at, column: at.column + aside } : null;
    default:
      return null;
  }
}
