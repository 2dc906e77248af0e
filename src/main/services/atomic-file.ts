import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { RequestError } from '../lib/request-error';

/**
 * Writes beside the target, flushes and renames: a reader finds the old file or the whole new one.
 * @throws RequestError disk-full, read-only or storage-unavailable; the target is then as it was
 */
export async function writeFileAtomically(target: string, bytes: Buffer): Promise<void> {
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.unfinished`);
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw inWords(error, target);
  }
}

function inWords(error: unknown, target: string): RequestError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new RequestError('disk-full', `The disk is full; ${target} was not written.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new RequestError('read-only', `${target} may not be written. Choose another folder.`);
    default:
      return new RequestError(
        'storage-unavailable',
        `${target} could not be written. Choose another folder.`,
      );
  }
}
