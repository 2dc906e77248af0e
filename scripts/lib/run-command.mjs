import { spawn } from 'node:child_process';
import os from 'node:os';
import { resolveCommand } from './resolve-command.mjs';

/** @type {NodeJS.Signals[]} */
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const NOT_FOUND = 127;

/**
 * Runs a command with this process's own input and output and passes signals on.
 * @param {string} command a system command or one of an installed package
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function runCommand(command, args, env = {}) {
  const [file, fileArgs] = resolveCommand(command, args);
  return new Promise((resolve) => {
    const child = spawn(file, fileArgs, { stdio: 'inherit', env: { ...process.env, ...env } });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // A terminal sends Ctrl+C to the command itself; a second one would make it give up its tidying.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
    /** @param {number} exitCode */
    const finish = (exitCode) => {
      for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
      resolve(exitCode);
    };
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      finish(NOT_FOUND);
    });
    child.on('exit', (code, signal) => {
      finish(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]));
    });
  });
}
