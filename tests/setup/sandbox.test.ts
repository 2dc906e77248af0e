import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSandbox } from '../../scripts/setup/sandbox.mjs';

let electronFolder: string;

beforeEach(() => {
  electronFolder = mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
  mkdirSync(path.join(electronFolder, 'dist'));
  writeFileSync(helper(), '');
});

afterEach(() => {
  rmSync(electronFolder, { recursive: true });
});

const helper = () => path.join(electronFolder, 'dist', 'chrome-sandbox');

function check({
  platform = 'linux' as NodeJS.Platform,
  isRoot = false,
  settings = {} as Record<string, string>,
} = {}) {
  checkSandbox({ electronFolder, platform, isRoot, readSetting: (name) => settings[name] ?? null });
}

const restricted = { 'kernel/apparmor_restrict_unprivileged_userns': '1' };

describe('checkSandbox', () => {
  it('is content where an app can build its own sandbox', () => {
    expect(() => check({ settings: { 'user/max_user_namespaces': '15000' } })).not.toThrow();
  });

  it.each(Object.entries({ ...restricted, 'kernel/unprivileged_userns_clone': '0' }))(
    'names the command that mends it where %s is %s',
    (name, value) => {
      expect(() => check({ settings: { [name]: value } })).toThrow(
        expect.objectContaining({
          remedy: expect.stringContaining(`sudo chmod 4755 '${helper()}'`),
        }),
      );
    },
  );

  it.runIf(process.getuid?.() === 0)('is content with a helper owned by root', () => {
    chmodSync(helper(), 0o4755);
    expect(() => check({ settings: restricted })).not.toThrow();
  });

  it('does not concern root, macOS and Windows', () => {
    expect(() => check({ settings: restricted, isRoot: true })).not.toThrow();
    expect(() => check({ settings: restricted, platform: 'darwin' })).not.toThrow();
  });
});
