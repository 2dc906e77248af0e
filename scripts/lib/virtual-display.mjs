import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SCREEN = ['-screen', '0', '1920x1200x24'];

/**
 * Starts an X server that shows nothing, on a free display number, closed to other users by a cookie.
 * `xvfb-run` does the same, but swallows the signals meant for the command and can take a number twice.
 * @returns {Promise<{ env: { DISPLAY: string, XAUTHORITY: string }, stop: () => Promise<void> }>}
 */
export async function startVirtualDisplay() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'virtual-display-'));
  const authority = path.join(folder, 'authority');
  const cookie = randomBytes(16).toString('hex');
  writeFileSync(authority, '', { mode: 0o600 });
  // The server takes every cookie in the file, whichever display it is for; its own number is known only later.
  addCookie(authority, ':0', cookie);
  const args = ['-displayfd', '3', ...SCREEN, '-nolisten', 'tcp', '-auth', authority];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = async () => {
    const isGone = server.exitCode !== null || server.pid === undefined;
    if (server.kill() && !isGone) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  const numberPipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  try {
    const [number] = await Promise.race([
      once(numberPipe, 'data'),
      once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once'))),
    ]);
    const display = `:${String(number).trim()}`;
    addCookie(authority, display, cookie);
    return { env: { DISPLAY: display, XAUTHORITY: authority }, stop };
  } catch (error) {
    await stop();
    throw new Error('No virtual display: run `npm run setup`, which installs it.', {
      cause: error,
    });
  }
}

/**
 * @param {string} file
 * @param {string} display
 * @param {string} cookie
 */
function addCookie(file, display, cookie) {
  spawnSync('xauth', ['-q', '-f', file, 'add', display, '.', cookie]);
}
