import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
} from 'node:fs';
import path from 'node:path';

/** Puts a copy of a file in place so that the target is whole or was never there, even when the power fails. */
export function copyInPlace(from: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  copyFileSync(from, unfinished);
  syncFile(unfinished);
  renameSync(unfinished, to);
  syncFolder(path.dirname(to));
}

/** Copies a database with the log beside it, so that the copy can be opened, mended and thrown away. */
export function copyWithLog(file: string, folder: string): string {
  const copy = path.join(folder, 'copy.db');
  for (const suffix of ['', '-wal']) {
    if (!existsSync(file + suffix)) continue;
    copyFileSync(file + suffix, copy + suffix);
    // A copy of a write-protected file would be write-protected, too.
    chmodSync(copy + suffix, 0o600);
  }
  return copy;
}

/** Makes renames in the folder lasting; some systems cannot open folders, and there the rename is all there is. */
export function syncFolder(folder: string): void {
  try {
    syncFile(folder, 'r');
  } catch {
    return;
  }
}

function syncFile(file: string, flags: 'r' | 'r+' = 'r+'): void {
  const descriptor = openSync(file, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
