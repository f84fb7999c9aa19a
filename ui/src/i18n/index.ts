// Every word the reader sees. Another language is an object of the same type and changes no component.

import { en } from './en';
import { pseudo } from './pseudo';

export type Messages = typeof en;

// The pseudo-locale exists in `vite build --mode pseudo` only; every other build drops it and its code.
export const m: Messages = import.meta.env.MODE === 'pseudo' ? pseudo(en) : en;

export * from './format';
