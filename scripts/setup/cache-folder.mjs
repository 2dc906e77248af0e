import os from 'node:os';
import path from 'node:path';

/**
 * Where downloads and builds are kept between installs: the user's own cache folder.
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, home?: string }} [place]
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function findCacheFolder({
  platform = process.platform,
  env = process.env,
  home = os.homedir(),
} = {}) {
  return path.join(userCacheFolder(platform, env, home), 'whiteboard-coach');
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
function userCacheFolder(platform, env, home) {
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local');
  const configured = env['XDG_CACHE_HOME'];
  return configured !== undefined && path.isAbsolute(configured)
    ? configured
    : path.join(home, '.cache');
}
