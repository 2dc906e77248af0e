import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh } from '../../scripts/lib/is-fresh.mjs';
import { UNREACHABLE } from './fixture';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const WITH_DISPLAY = path.join(PROJECT, 'scripts', 'with-display.mjs');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'scripts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('setup.mjs on a network that reaches nothing', () => {
  it('ends with an error that names the command that mends it', () => {
    cpSync(path.join(PROJECT, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
    const packages = path.join(folder, 'node_modules');
    mkdirSync(path.join(packages, 'electron'), { recursive: true });
    for (const name of ['@electron', 'yauzl']) {
      symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(packages, name), 'junction');
    }
    writeFileSync(path.join(packages, 'electron', 'package.json'), '{ "version": "45.9.9" }');
    writeFileSync(path.join(packages, 'electron', 'checksums.json'), '{}');
    const result = spawnSync(process.execPath, ['scripts/setup.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        XDG_CACHE_HOME: path.join(folder, 'cache'),
        LOCALAPPDATA: path.join(folder, 'cache'),
        ELECTRON_MIRROR: UNREACHABLE,
        npm_config_registry: UNREACHABLE,
        npm_config_userconfig: path.join(folder, 'no-npmrc'),
      },
    });
    expect(result.status).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(/Set-up failed: .+\n(.*\n)*To mend it: .*`npm run setup`/);
    expect(result.stderr).not.toMatch(/^ +at /m);
  });
});

describe('setup.mjs before the packages are installed', () => {
  it('names npm ci', () => {
    cpSync(path.join(PROJECT, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
    const script = path.join(folder, 'scripts', 'setup.mjs');
    const result = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('To mend it: npm ci\n');
  });
});

describe('with-display.mjs', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [WITH_DISPLAY, ...args], { encoding: 'utf8' });

  it('passes output and exit code through', () => {
    const result = run('node', '-e', 'console.log("out"); console.error("err"); process.exit(7)');
    expect(result).toMatchObject({ status: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  it('finds commands of installed packages', () => {
    expect(run('playwright', '--version')).toMatchObject({ status: 0 });
  });

  it('says so when there is no such command', () => {
    const result = run('no-such-command');
    expect(result.status).toBe(127);
    expect(result.stderr).toContain('no-such-command');
  });

  it.runIf(process.platform === 'linux')('gives the command a display', () => {
    const result = run('node', '-p', 'process.env.DISPLAY || process.env.WAYLAND_DISPLAY');
    expect(result.stdout).toMatch(/^:\d+|wayland/);
  });

  it.runIf(process.platform !== 'win32')('passes signals through', async () => {
    const program = `
      process.on('SIGTERM', () => { console.log('tidied up'); process.exit(5); });
      setInterval(() => undefined, 1000);
      console.log('ready');`;
    const child = spawn(process.execPath, [WITH_DISPLAY, 'node', '-e', program]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([5, null]);
    expect(output).toBe('ready\ntidied up\n');
  });
});

describe('isFresh', () => {
  const file = (name: string, second: number) => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, '');
    utimesSync(full, second, second);
    return full;
  };
  /** Folders count too, so they get a time of their own once their files are written. */
  const age = (name: string, second: number) => {
    utimesSync(path.join(folder, name), second, second);
  };
  const sources = () => [path.join(folder, 'src')];

  it('is false when an output is missing', () => {
    file('src/a.ts', 10);
    expect(isFresh({ outputs: [path.join(folder, 'out.js')], sources: sources() })).toBe(false);
  });

  it('is true when every output is as new as every source', () => {
    file('src/deep/a.ts', 10);
    age('src/deep', 10);
    age('src', 10);
    expect(isFresh({ outputs: [file('out.js', 10)], sources: sources() })).toBe(true);
  });

  it('is false when one output is older than one source', () => {
    file('src/a.ts', 15);
    age('src', 10);
    const outputs = [file('new.js', 20), file('old.js', 12)];
    expect(isFresh({ outputs, sources: sources() })).toBe(false);
  });

  it('is false when a source was removed', () => {
    file('src/a.ts', 10);
    age('src', 30);
    expect(isFresh({ outputs: [file('out.js', 20)], sources: sources() })).toBe(false);
  });
});
