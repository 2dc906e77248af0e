import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { isDamage } from './errors';

/** Marks a SQLite file as ours: "WBCH". */
export const APPLICATION_ID = 0x57424348;

const HEADER_LENGTH = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_OFFSET = 60;
const APPLICATION_ID_OFFSET = 68;

/** What stands at the place of the database, found out without changing it. */
export type FoundFile =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file' }
  /** No byte in it, or a SQLite file in which nothing was created yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-sqlite' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ours'; readonly version: number };

/** @throws when the file is there but cannot be read */
export function inspectFile(file: string): FoundFile {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return { kind: 'missing' };
  if (!stats.isFile()) return { kind: 'not-a-file' };
  if (stats.size === 0) return { kind: 'empty' };
  const header = readHeader(file);
  if (header.length < HEADER_LENGTH || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return { kind: 'not-sqlite' };
  }
  const applicationId = header.readUInt32BE(APPLICATION_ID_OFFSET);
  if (applicationId === APPLICATION_ID && walSize(file) === 0) {
    return { kind: 'ours', version: header.readUInt32BE(USER_VERSION_OFFSET) };
  }
  return inspectWithLog(file, applicationId);
}

/** The write-ahead log may hold a newer header, so SQLite has to be asked; read-only, it leaves both files as they are. */
function inspectWithLog(file: string, applicationIdInFile: number): FoundFile {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    const id = Number(database.pragma('application_id', { simple: true }));
    const version = Number(database.pragma('user_version', { simple: true }));
    if (id === APPLICATION_ID) return { kind: 'ours', version };
    const objects = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    return id === 0 && objects === 0 ? { kind: 'empty' } : { kind: 'foreign' };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return applicationIdInFile === APPLICATION_ID
      ? { kind: 'ours', version: 0 }
      : { kind: 'foreign' };
  } finally {
    database?.close();
  }
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_LENGTH);
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_LENGTH, 0));
  } finally {
    closeSync(descriptor);
  }
}

function walSize(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}
