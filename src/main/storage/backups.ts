import Database from 'better-sqlite3';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isSound, type SqliteDatabase } from './connection';
import { inspectFile } from './database-file';
import { syncFolder } from './durable-files';
import { LATEST_VERSION } from './migrations';
import { stampOf, timeOfStamp } from './time-stamp';

const MAX_BACKUPS = 7;
const DAY_MS = 24 * 60 * 60_000;
const NAME = /^backup-(.+)\.db$/;
const UNFINISHED = '.unfinished';

export interface Backup {
  readonly file: string;
  readonly atMs: number;
}

/** Newest first. */
export function listBackups(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((name) => {
      const atMs = timeOfStamp(NAME.exec(name)?.[1] ?? '');
      return atMs === null ? [] : [{ file: path.join(folder, name), atMs }];
    })
    .sort((one, other) => other.atMs - one.atMs);
}

/**
 * Copies the open database to a dated file, which appears only when it is whole and was read back soundly; then drops
 * the oldest copies beyond seven.
 * @returns the file
 */
export async function createBackup(
  database: SqliteDatabase,
  folder: string,
  nowMs: number,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const file = path.join(folder, `backup-${stampOf(nowMs)}.db`);
  const unfinished = `${file}${UNFINISHED}`;
  await database.backup(unfinished);
  makeSingleFile(unfinished);
  if (!isGoodBackup(unfinished)) throw new Error(`The backup ${file} could not be read back.`);
  renameSync(unfinished, file);
  syncFolder(folder);
  for (const { file: old } of listBackups(folder).slice(MAX_BACKUPS)) rmSync(old);
  return file;
}

/** Makes the day's backup unless there is one of the last 24 hours; says whether it did. */
export async function backUpDaily(
  database: SqliteDatabase,
  folder: string,
  nowMs: number,
): Promise<boolean> {
  const newest = listBackups(folder)[0];
  if (newest && Math.abs(nowMs - newest.atMs) < DAY_MS) return false;
  await createBackup(database, folder, nowMs);
  return true;
}

/** The newest backup that opens, is ours and not from a newer app, and has no damage. */
export function newestGoodBackup(folder: string): Backup | null {
  return listBackups(folder).find(({ file }) => isGoodBackup(file)) ?? null;
}

function isGoodBackup(file: string): boolean {
  let database: SqliteDatabase | null = null;
  try {
    const found = inspectFile(file);
    if (found.kind !== 'ours' || found.version > LATEST_VERSION) return false;
    database = new Database(file, { readonly: true, fileMustExist: true });
    return isSound(database);
  } catch {
    return false;
  } finally {
    database?.close();
  }
}

/** A copy keeps the write-ahead mode; without it, reading the backup leaves no files beside it. */
function makeSingleFile(file: string): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

function removeUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (name.includes(UNFINISHED)) rmSync(path.join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
