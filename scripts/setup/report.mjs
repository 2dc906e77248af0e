const PLAIN_PROGRESS_INTERVAL_MS = 15_000;
const TERMINAL_PROGRESS_INTERVAL_MS = 200;

/**
 * What set-up says to the user. Everything goes to one stream (stderr), so that a command's own output stays clean.
 * @typedef {object} Report
 * @property {(text: string) => void} line says one thing that was found or done
 * @property {(text: string) => void} progress says how far a long step is; a terminal shows it in place, a log gets a line now and then
 */

/**
 * @param {{ isTTY?: boolean | undefined, write(text: string): unknown }} stream
 * @param {() => number} [nowMs]
 * @returns {Report}
 */
export function createReport(stream, nowMs = Date.now) {
  const intervalMs = stream.isTTY ? TERMINAL_PROGRESS_INTERVAL_MS : PLAIN_PROGRESS_INTERVAL_MS;
  let lastProgressMs = nowMs();
  let isProgressShown = false;
  return {
    line(text) {
      stream.write(`${isProgressShown ? '\r\x1b[K' : ''}setup: ${text}\n`);
      isProgressShown = false;
      lastProgressMs = nowMs();
    },
    progress(text) {
      if (nowMs() - lastProgressMs < intervalMs) return;
      lastProgressMs = nowMs();
      if (stream.isTTY) {
        stream.write(`\r\x1b[Ksetup: ${text}`);
        isProgressShown = true;
      } else {
        stream.write(`setup: ${text}\n`);
      }
    },
  };
}
