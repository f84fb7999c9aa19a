// Every word the reader sees. Another language is an object of the same type and changes no component.

import { en } from './en';

export type Messages = typeof en;

export const m: Messages = en;

export * from './format';
