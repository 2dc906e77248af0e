import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './setup-error.mjs';

/** Kernel settings that keep an ordinary user from making the namespaces a sandbox is made of. */
const RESTRICTIONS = {
  'kernel/apparmor_restrict_unprivileged_userns': '1',
  'kernel/unprivileged_userns_clone': '0',
  'user/max_user_namespaces': '0',
};

/**
 * Where Linux does not let an app build its own sandbox, Electron needs its helper owned by root, or ends at once.
 * @param {object} job
 * @param {string} job.electronFolder
 * @param {NodeJS.Platform} [job.platform]
 * @param {boolean} [job.isRoot] root runs without the sandbox
 * @param {(name: string) => string | null} [job.readSetting] a kernel setting's value, null where there is none
 */
export function checkSandbox({
  electronFolder,
  platform = process.platform,
  isRoot = process.getuid?.() === 0,
  readSetting = readKernelSetting,
}) {
  if (platform !== 'linux' || isRoot) return;
  const isRestricted = Object.entries(RESTRICTIONS).some(
    ([name, value]) => readSetting(name) === value,
  );
  const helper = path.join(electronFolder, 'dist', 'chrome-sandbox');
  if (!isRestricted || isOwnedByRoot(helper)) return;
  throw new SetupError(
    "This system keeps apps from building their own sandbox, and Electron's helper for that is not owned by root.",
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {string} helper */
function isOwnedByRoot(helper) {
  const stats = statSync(helper, { throwIfNoEntry: false });
  return stats?.uid === 0 && (stats.mode & 0o4000) !== 0;
}

/** @param {string} name */
function readKernelSetting(name) {
  try {
    return readFileSync(path.join('/proc/sys', name), 'utf8').trim();
  } catch {
    return null;
  }
}
