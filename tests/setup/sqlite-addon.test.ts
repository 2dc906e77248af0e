import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../scripts/setup/run.mjs';
import { ensureSqliteAddon } from '../../scripts/setup/sqlite-addon.mjs';

let folder: string;
let packageFolder: string;
let cacheFolder: string;
let lines: string[];
let builds: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'addon-'));
  packageFolder = path.join(folder, 'node_modules', 'better-sqlite3');
  cacheFolder = path.join(folder, 'cache');
  mkdirSync(packageFolder, { recursive: true });
  writeFileSync(path.join(packageFolder, 'package.json'), JSON.stringify({ version: '13.9.9' }));
  lines = [];
  builds = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const addon = () => path.join(packageFolder, 'build', 'Release', 'better_sqlite3.node');
const report = { line: (text: string) => void lines.push(text), progress: () => undefined };

/** Stands for node-gyp, which takes two minutes, and for the process that tries the addon out. */
function runWith({
  buildFails = false,
  loads = () => true,
}: { buildFails?: boolean; loads?: (addon: string) => boolean } = {}): Run {
  return async (_command, args, options) => {
    if (args[0] === '-e') {
      return { exitCode: loads(readFileSync(addon(), 'utf8')) ? 0 : 1, output: '' };
    }
    builds += 1;
    expect(options?.env?.['CXXFLAGS']).toContain('-DNAPI_EXPERIMENTAL');
    expect(options?.cwd).not.toBe(packageFolder);
    if (buildFails) return { exitCode: 1, output: 'gyp ERR! no such header' };
    const release = path.join(options?.cwd ?? '', 'build', 'Release');
    mkdirSync(release, { recursive: true });
    writeFileSync(path.join(release, 'better_sqlite3.node'), 'whole');
    return { exitCode: 0, output: '' };
  };
}

const job = (changes: Partial<Parameters<typeof ensureSqliteAddon>[0]> = {}) => ({
  packageFolder,
  cacheFolder,
  electronHasNodeApi10: false,
  nodeApi: 9,
  report,
  run: runWith(),
  ...changes,
});

describe('ensureSqliteAddon', () => {
  it('leaves the prebuilt addon alone where every runtime can load it', async () => {
    await ensureSqliteAddon(job({ nodeApi: 10, electronHasNodeApi10: true }));
    expect(lines).toEqual(['better-sqlite3: prebuilt fits']);
    expect(readdirSync(packageFolder)).toEqual(['package.json']);
  });

  it.each([
    { nodeApi: 9, electronHasNodeApi10: true },
    { nodeApi: 10, electronHasNodeApi10: false },
  ])('builds where one runtime is too old: %o', async (runtimes) => {
    await ensureSqliteAddon(job(runtimes));
    expect(readFileSync(addon(), 'utf8')).toBe('whole');
    expect(builds).toBe(1);
    expect(lines.at(-1)).toBe('better-sqlite3: built');
  });

  it('does nothing the next time', async () => {
    await ensureSqliteAddon(job());
    await ensureSqliteAddon(job());
    expect(builds).toBe(1);
    expect(lines.at(-1)).toBe('better-sqlite3: built for Node-API 9, in place');
  });

  it('takes the build from the cache after node_modules was made anew', async () => {
    await ensureSqliteAddon(job());
    rmSync(path.join(packageFolder, 'build'), { recursive: true });
    await ensureSqliteAddon(job());
    expect(builds).toBe(1);
    expect(readFileSync(addon(), 'utf8')).toBe('whole');
  });

  it('builds again when the addon in the cache does not load', async () => {
    await ensureSqliteAddon(job());
    rmSync(path.join(packageFolder, 'build'), { recursive: true });
    const [cached = ''] = readdirSync(cacheFolder);
    writeFileSync(path.join(cacheFolder, cached), 'half');
    await ensureSqliteAddon(job({ run: runWith({ loads: (content) => content === 'whole' }) }));
    expect(builds).toBe(2);
    expect(readFileSync(addon(), 'utf8')).toBe('whole');
  });

  it('builds anew for another version', async () => {
    await ensureSqliteAddon(job());
    writeFileSync(path.join(packageFolder, 'package.json'), JSON.stringify({ version: '13.9.10' }));
    await ensureSqliteAddon(job());
    expect(builds).toBe(2);
  });

  it('removes its own build where the prebuilt addon fits again', async () => {
    await ensureSqliteAddon(job());
    await ensureSqliteAddon(job({ nodeApi: 10, electronHasNodeApi10: true }));
    expect(existsSync(addon())).toBe(false);
  });

  it('names what mends a failed build and leaves nothing behind', async () => {
    const failing = ensureSqliteAddon(job({ run: runWith({ buildFails: true }) }));
    await expect(failing).rejects.toMatchObject({
      message: expect.stringContaining('no such header'),
      remedy: expect.stringContaining('npm run setup'),
    });
    expect(readdirSync(packageFolder)).toEqual(['package.json']);
    expect(readdirSync(path.join(folder, 'node_modules'))).toEqual(['better-sqlite3']);
    expect(existsSync(cacheFolder)).toBe(false);
  });

  it('does not keep an addon that does not load', async () => {
    const failing = ensureSqliteAddon(job({ run: runWith({ loads: () => false }) }));
    await expect(failing).rejects.toThrow(/does not load/);
    expect(existsSync(addon())).toBe(false);
    expect(readdirSync(cacheFolder)).toEqual([]);
  });
});
