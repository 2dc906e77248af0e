import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunResult
 * @property {number} exitCode 127 when the command does not exist
 * @property {string} output standard output and standard error, as they came
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {number} [timeoutMs]
 * @property {() => void} [onTick] called about once a second while the command runs
 */

/** @typedef {(command: string, args: string[], options?: RunOptions) => Promise<RunResult>} Run */

/**
 * Runs a command without a shell and collects what it prints. Never rejects.
 * @type {Run}
 */
export function run(command, args, { cwd, env, timeoutMs, onTick } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ticker = onTick === undefined ? undefined : setInterval(onTick, 1000);
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      clearInterval(ticker);
      resolve({ exitCode: 127, output: output + error.message });
    });
    child.on('close', (code) => {
      clearInterval(ticker);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

/**
 * The end of a long output: what a person needs to see of a failed command.
 * @param {string} output
 */
export function lastLines(output, count = 12) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
