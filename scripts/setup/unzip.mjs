import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';

const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Unpacks a zip into a folder, with file modes and symbolic links.
 * @param {object} job
 * @param {string} job.zipFile
 * @param {string} job.folder exists already
 * @param {(name: string) => string | null} [job.rename] the path inside the folder for a name in the zip, or null to leave it out
 * @param {(share: number) => void} [job.onProgress] told the share done, 0 to 1
 */
export async function unzip({ zipFile, folder, rename = (name) => name, onProgress }) {
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(zipFile);
  const root = path.resolve(folder);
  let entriesDone = 0;
  for await (const entry of zip.eachEntry()) {
    entriesDone += 1;
    onProgress?.(entriesDone / zip.entryCount);
    const name = rename(entry.fileName);
    if (name === null || name === '') continue;
    const target = resolveInside(root, name);
    if (name.endsWith('/')) {
      await mkdir(target, { recursive: true });
      continue;
    }
    await mkdir(path.dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0xffff;
    const content = await zip.openReadStreamPromise(entry);
    if ((mode & FILE_TYPE_MASK) === SYMBOLIC_LINK) {
      const link = await text(content);
      resolveInside(root, path.relative(root, path.resolve(path.dirname(target), link)));
      await symlink(link, target);
    } else {
      await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
    }
  }
}

/**
 * @param {string} root
 * @param {string} name
 */
function resolveInside(root, name) {
  const target = path.resolve(root, name);
  if (target !== root && !target.startsWith(root + path.sep)) {
    throw new Error(`The archive names a path outside its folder: ${name}`);
  }
  return target;
}
