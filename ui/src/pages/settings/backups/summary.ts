// What a list of backups comes to, for someone who wants to know whether they can rely on it.

import type { Backup, BackupPreview } from '../../../ipc';

export type Summary = {
  count: number;
  bytes: number;
  /** Civil date of the first one made. */
  oldest: string;
  /** When a backup was last proved; absent when that is not known of any. */
  proved: string | undefined;
};

/** `undefined` when there is no backup. Order is that of their numbers: the clock may have been wrong. */
export function summary(backups: Backup[]): Summary | undefined {
  const oldest = backups.at(-1);
  if (!oldest) return undefined;
  return {
    count: backups.length,
    bytes: backups.reduce((sum, backup) => sum + backup.bytes, 0),
    oldest: oldest.on,
    proved: backups.map(({ proof }) => proof).find((proof) => proof.state === 'proved')?.at,
  };
}

/** Whether restoring would change anything at all. */
export function changesNothing(preview: BackupPreview): boolean {
  return !preview.vaultDamaged && preview.differences.length === 0;
}
