// The only folder that may touch the host. Everything else imports from here.

export { call, type Arguments } from './call';
export { CallError } from './error';
export type { CallName, Calls } from './generated/calls';
export type * from './generated/types';
