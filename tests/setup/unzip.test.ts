import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../scripts/setup/unzip.mjs';
import { makeZip, type ZipEntry } from './archives';

const SYMBOLIC_LINK = 0o120777;
const EXECUTABLE = 0o100755;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unzip-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const unpacked = (name: string) => path.join(folder, 'unpacked', name);

async function unpack(entries: readonly ZipEntry[]): Promise<void> {
  const zipFile = path.join(folder, 'some.zip');
  writeFileSync(zipFile, makeZip(entries));
  mkdirSync(unpacked(''));
  await unzip({ zipFile, folder: unpacked('') });
}

describe.runIf(process.platform !== 'win32')('unzip', () => {
  it('keeps folders, modes and symbolic links, which macOS frameworks are made of', async () => {
    await unpack([
      { name: 'App.app/', content: '', mode: 0o040755 },
      { name: 'App.app/Versions/A/App', content: 'program', mode: EXECUTABLE },
      { name: 'App.app/Versions/A/notes.txt', content: 'notes' },
      { name: 'App.app/Versions/Current', content: 'A', mode: SYMBOLIC_LINK },
    ]);
    expect(statSync(unpacked('App.app/Versions/A/App')).mode & 0o777).toBe(0o755);
    expect(statSync(unpacked('App.app/Versions/A/notes.txt')).mode & 0o777).toBe(0o644);
    expect(lstatSync(unpacked('App.app/Versions/Current')).isSymbolicLink()).toBe(true);
    expect(readFileSync(unpacked('App.app/Versions/Current/App'), 'utf8')).toBe('program');
  });

  it('refuses a file outside the folder', async () => {
    await expect(unpack([{ name: '../outside', content: '' }])).rejects.toThrow();
    expect(existsSync(path.join(folder, 'outside'))).toBe(false);
  });

  it('refuses a link that leads outside the folder', async () => {
    const link = { name: 'link', content: '../..', mode: SYMBOLIC_LINK };
    await expect(unpack([link])).rejects.toThrow(/outside its folder/);
    expect(existsSync(unpacked('link'))).toBe(false);
  });
});
