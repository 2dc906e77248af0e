import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isPageUrl } from './scheme';

export type ResolvedPath =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly status: 400 | 403 | 404 };

/**
 * The file that an address of our own scheme names, if it lies in the folder.
 * @param folder the built page; an absolute path
 */
export function resolvePath(address: string, folder: string): ResolvedPath {
  if (!isPageUrl(address)) return { ok: false, status: 404 };
  const decoded = decodedPath(new URL(address).pathname);
  if (decoded === null || /[\0\\]/.test(decoded)) return { ok: false, status: 400 };
  const segments = decoded.split('/').slice(1);
  if (
    segments.some(
      (segment) => segment === '' || segment === '..' || segment === '.' || segment.includes(':'),
    )
  ) {
    return decoded === '/' ? { ok: false, status: 404 } : { ok: false, status: 400 };
  }
  return inside(folder, path.join(folder, ...segments));
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** A link in the folder must not lead out of it. */
function inside(folder: string, file: string): ResolvedPath {
  try {
    const root = realpathSync(folder);
    const real = realpathSync(file);
    if (!real.startsWith(root + path.sep)) return { ok: false, status: 403 };
    return statSync(real).isFile() ? { ok: true, file: real } : { ok: false, status: 404 };
  } catch {
    return { ok: false, status: 404 };
  }
}
