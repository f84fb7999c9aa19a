export { change, saveState, type SaveState } from './change.svelte';
export { createClient } from './client';
export * from './queries.svelte';
export * from './profile';
export * from './fit';
export * from './moves';
export { usePlannedChange, usePlannedMoves } from './planned';
export { useCheckInChange, useCheckIns } from './check-ins';
export { findEither, findOccupations } from './find';
