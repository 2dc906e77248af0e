import { describe, expect, it } from 'vitest';
import type { Run } from '../../scripts/setup/run.mjs';
import { ensureBuildTools, ensureSystemLibraries } from '../../scripts/setup/system-packages.mjs';

const LIBRARIES = [
  ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libatk-bridge-2.0.so.0'],
  ['libdrm.so.2', 'libxkbcommon.so.0', 'libXcomposite.so.1', 'libXdamage.so.1'],
  ['libXrandr.so.2', 'libXfixes.so.3', 'libcups.so.2'],
].flat();
const COMMANDS = ['apt-get', 'ldconfig', 'python3', 'make', 'g++', 'Xvfb', 'xauth'];

function machine({
  isRoot = true,
  hasDisplay = false,
  hasLiberationFonts = true,
  platform = 'linux' as NodeJS.Platform,
  without = [] as string[],
  renamed = [] as string[],
  failures = 0,
} = {}) {
  const ran: string[] = [];
  let failuresLeft = failures;
  const run: Run = async (command, args) => {
    if (command === 'ldconfig') {
      const known = LIBRARIES.filter((library) => !without.includes(library));
      return { exitCode: 0, output: known.map((name) => `\t${name} (libc6) => /x\n`).join('') };
    }
    if (command === 'apt-cache') {
      return { exitCode: renamed.includes(args[1] ?? '') ? 0 : 100, output: '' };
    }
    ran.push([command, ...args].join(' '));
    const fails = args[0] === 'install' && failuresLeft-- > 0;
    return { exitCode: fails ? 100 : 0, output: fails ? 'E: Unable to locate package' : '' };
  };
  return {
    ran,
    platform,
    isRoot,
    hasDisplay,
    hasCommand: (name: string) => COMMANDS.includes(name) && !without.includes(name),
    hasLiberationFonts: () => hasLiberationFonts,
    run,
  };
}

const lines: string[] = [];
const report = { line: (text: string) => void lines.push(text), progress: () => undefined };

describe('ensureSystemLibraries', () => {
  it('installs nothing where all is in place', async () => {
    const complete = machine();
    await ensureSystemLibraries({ report, machine: complete });
    expect(complete.ran).toEqual([]);
    expect(lines.at(-1)).toBe('System libraries: in place');
  });

  it('installs what is missing as root', async () => {
    const bare = machine({ without: ['libgtk-3.so.0', 'Xvfb'], hasLiberationFonts: false });
    await ensureSystemLibraries({ report, machine: bare });
    expect(bare.ran).toEqual([
      'apt-get install -y --no-install-recommends libgtk-3-0 xvfb fonts-liberation',
    ]);
  });

  it('updates the package lists when the first try fails', async () => {
    const stale = machine({ without: ['xauth'], failures: 1 });
    await ensureSystemLibraries({ report, machine: stale });
    const install = 'apt-get install -y --no-install-recommends xauth';
    expect(stale.ran).toEqual([install, 'apt-get update', install]);
  });

  it('uses the names of newer Debian and Ubuntu where they exist', async () => {
    const newer = machine({ without: ['libasound.so.2'], renamed: ['libasound2t64'] });
    await ensureSystemLibraries({ report, machine: newer });
    expect(newer.ran[0]).toContain(' libasound2t64');
  });

  it('names the one sudo line to another user', async () => {
    const user = machine({ isRoot: false, without: ['libnss3.so', 'Xvfb'] });
    await expect(ensureSystemLibraries({ report, machine: user })).rejects.toMatchObject({
      message: expect.stringContaining('libnss3, xvfb'),
      remedy: 'sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb',
    });
    expect(user.ran).toEqual([]);
  });

  it('asks for no virtual display where there is a real one', async () => {
    const desktop = machine({ isRoot: false, hasDisplay: true, without: ['Xvfb', 'xauth'] });
    await ensureSystemLibraries({ report, machine: desktop });
    expect(lines.at(-1)).toBe('System libraries: in place');
  });

  it('does not stop another user for want of a font', async () => {
    const user = machine({ isRoot: false, hasLiberationFonts: false });
    await ensureSystemLibraries({ report, machine: user });
    expect(user.ran).toEqual([]);
  });

  it('says what apt-get said when it fails', async () => {
    const offline = machine({ without: ['libgbm.so.1'], failures: 2 });
    await expect(ensureSystemLibraries({ report, machine: offline })).rejects.toMatchObject({
      message: expect.stringContaining('Unable to locate package'),
      remedy: expect.stringContaining('apt-get install -y --no-install-recommends libgbm1'),
    });
  });

  it('leaves macOS and Windows alone', async () => {
    const mac = machine({ platform: 'darwin', without: LIBRARIES });
    await ensureSystemLibraries({ report, machine: mac });
    expect(mac.ran).toEqual([]);
  });
});

describe('ensureBuildTools', () => {
  it('installs what is missing as root', async () => {
    const bare = machine({ without: ['make', 'g++'] });
    await ensureBuildTools({ report, machine: bare });
    expect(bare.ran).toEqual(['apt-get install -y --no-install-recommends make g++']);
  });

  it('names a Node that needs no build where there is no apt-get', async () => {
    const windows = machine({ platform: 'win32', isRoot: false, without: ['make'] });
    await expect(ensureBuildTools({ report, machine: windows })).rejects.toMatchObject({
      remedy: expect.stringContaining('Node 22.14'),
    });
  });
});
