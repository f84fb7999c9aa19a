// The reader's choice of theme. public/theme.js applies it before the first paint and whenever it changes.

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'waymark.theme';
const state = $state<{ choice: Theme }>({ choice: stored() });

export function theme(): Theme {
  return state.choice;
}

export function chooseTheme(choice: Theme): void {
  state.choice = choice;
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Without storage the choice lasts until the window closes.
  }
  dispatchEvent(new CustomEvent('waymark:theme'));
}

function stored(): Theme {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'light' || choice === 'dark' ? choice : 'system';
  } catch {
    return 'system';
  }
}
