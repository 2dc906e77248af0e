import type { StorageStatus } from '#shared/ipc/types';
import { existsSync, renameSync } from 'node:fs';
import { newestGoodBackup } from './backups';
import type { SqliteDatabase } from './connection';
import { copyInPlace, syncFolder } from './durable-files';
import { salvage, type Salvaged } from './salvage';
import type { StoragePaths } from './storage-paths';
import { stampOf } from './time-stamp';

/** Why the file cannot be used as it is. */
export type RecoveryReason = 'missing' | 'damaged' | 'foreign';

export interface Recovered {
  readonly database: SqliteDatabase;
  readonly status: StorageStatus;
}

/**
 * Puts the file aside, never over it; restores the newest good backup where there is one, and adds what can still be
 * read from the damaged file.
 * @param open opens the file in place, creating it where no backup was restored
 */
export async function recover(
  paths: StoragePaths,
  reason: RecoveryReason,
  nowMs: number,
  open: () => Promise<SqliteDatabase>,
): Promise<Recovered> {
  const keptFile = setAside(paths, reason, nowMs);
  const backup = newestGoodBackup(paths.backups);
  if (backup) copyInPlace(backup.file, paths.database);
  const database = await open();
  const salvaged = keptFile !== null && reason === 'damaged' ? salvage(keptFile, database) : null;
  return {
    database,
    status: {
      state: 'recovered',
      message: [
        WHAT_HAPPENED[reason],
        backup
          ? `The backup of ${spokenTime(backup.atMs)} was restored.`
          : 'There was no backup to restore.',
        ...(salvaged ? [spokenSalvage(salvaged)] : []),
        ...(keptFile === null ? [] : [`The old file is kept as ${keptFile}.`]),
      ].join(' '),
      damagedFile: keptFile,
    },
  };
}

const WHAT_HAPPENED: Readonly<Record<RecoveryReason, string>> = {
  missing: 'The file with your sessions was missing or empty.',
  damaged: 'The file with your sessions was damaged.',
  foreign: 'In the place of the file with your sessions was a file of another program.',
};

/**
 * The log moves first: left behind, it would be replayed into the file that comes in its place.
 * @returns the new name of the file, or null when nothing was there
 */
function setAside(paths: StoragePaths, reason: RecoveryReason, nowMs: number): string | null {
  const kept = `${paths.database}.${reason === 'foreign' ? 'foreign' : 'damaged'}-${stampOf(nowMs)}`;
  const suffixes = ['-wal', '-shm', '-journal', ''].filter((suffix) =>
    existsSync(paths.database + suffix),
  );
  for (const suffix of suffixes) renameSync(paths.database + suffix, kept + suffix);
  syncFolder(paths.folder);
  return suffixes.length > 0 ? kept : null;
}

function spokenTime(atMs: number): string {
  return new Date(atMs).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function spokenSalvage({ sessionCount, eventCount }: Salvaged): string {
  if (eventCount === 0) return 'Nothing newer could be read from the damaged file.';
  const steps = eventCount === 1 ? '1 step' : `${eventCount} steps`;
  const sessions = sessionCount === 1 ? '1 session' : `${sessionCount} sessions`;
  return `${steps} of ${sessions} could be read from the damaged file and were added.`;
}
