// Errors of the core, typed. Anything else that goes wrong on the way counts as internal.

import type { ApiError } from './generated/types';

export class CallError extends Error {
  constructor(readonly api: ApiError) {
    super(api.code);
    this.name = 'CallError';
  }

  get code(): ApiError['code'] {
    return this.api.code;
  }
}

export function toCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (isApiError(error)) return new CallError(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new CallError({ code: 'internal', detail: { reason } });
}

function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
