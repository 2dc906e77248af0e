import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} folder may be changing while it is read
 * @returns {number} the bytes of all files in it
 */
export function folderSizeBytes(folder) {
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    bytes += statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
