// Short messages about what just happened. They are read out, stay long enough to read, and wait while the
// pointer or the keyboard is on them.

export type Toast = {
  id: number;
  text: string;
  tone: 'plain' | 'trouble';
  action?: { label: string; run: () => void };
};

const LASTS = 7000;
const state = $state<{ toasts: Toast[] }>({ toasts: [] });
let next = 1;

export function toasts(): readonly Toast[] {
  return state.toasts;
}

export function toast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  // One at a time: the newest is the one that can be acted on.
  state.toasts = [{ id: next++, text, tone: 'plain', ...options }];
}

export function dismiss(id: number): void {
  state.toasts = state.toasts.filter((one) => one.id !== id);
}

/** Dismisses the message after its time, unless it is being looked at. Returns how to hold and resume. */
export function lasting(id: number): { hold: () => void; resume: () => void } {
  let timer = setTimeout(() => dismiss(id), LASTS);
  return {
    hold: () => clearTimeout(timer),
    resume: () => {
      clearTimeout(timer);
      timer = setTimeout(() => dismiss(id), LASTS);
    },
  };
}
