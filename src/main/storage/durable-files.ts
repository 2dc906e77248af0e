import { closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Puts a copy of a file in place so that the target is whole or was never there, even when the power fails. */
export function copyInPlace(from: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  copyFileSync(from, unfinished);
  syncFile(unfinished);
  renameSync(unfinished, to);
  syncFolder(path.dirname(to));
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
