// Every word the reader sees. Another language is a folder of the same modules and changes no component.

/** Used as `m.plan.title`, never whole: what is named is what a part of the window brings along. */
export * as m from './en';

export type Messages = typeof import('./en');

export * from './format';
