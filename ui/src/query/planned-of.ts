// Asking for the moves somebody has chosen: apart, because the first screen asks for them ahead.

import { call } from '../ipc';
import type { QueryKey } from './client';

export function plannedOf(personId: string | undefined) {
  return {
    queryKey: ['planned', personId ?? null] satisfies QueryKey,
    queryFn: () => call('list_planned_moves', { personId: personId ?? '' }),
  };
}
