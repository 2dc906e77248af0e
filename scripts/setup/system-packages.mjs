import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lastLines, run as runCommand } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** Libraries Electron links to or opens, and the Debian package of each. */
const LIBRARIES = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libdrm.so.2': 'libdrm2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXrandr.so.2': 'libxrandr2',
  'libXfixes.so.3': 'libxfixes3',
  'libcups.so.2': 'libcups2',
};

const BUILD_TOOLS = { python3: 'python3', make: 'make', 'g++': 'g++' };
const DISPLAY_TOOLS = { Xvfb: 'xvfb', xauth: 'xauth' };
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/share/fonts/truetype', '/usr/local/share/fonts'];

/**
 * What of the machine the checks look at; passed in by tests.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay
 * @property {(command: string) => boolean} hasCommand
 * @property {() => boolean} hasLiberationFonts
 * @property {import('./run.mjs').Run} run
 */

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']),
    hasCommand: isOnPath,
    hasLiberationFonts: () =>
      FONT_FOLDERS.some(
        (folder) =>
          existsSync(folder) && readdirSync(folder).some((name) => /^liberation/i.test(name)),
      ),
    run: runCommand,
  };
}

/**
 * Makes sure that a Linux machine has the libraries Electron needs, a virtual display where there is no real one, and fonts.
 * @param {{ report: import('./report.mjs').Report, machine?: Machine }} job
 */
export async function ensureSystemLibraries({ report, machine = thisMachine() }) {
  if (machine.platform !== 'linux') return;
  const needed = [...(await missingLibraries(machine))];
  if (!machine.hasDisplay) needed.push(...missingCommands(DISPLAY_TOOLS, machine));
  const wanted = machine.hasLiberationFonts() ? [] : ['fonts-liberation'];
  if (needed.length === 0 && (wanted.length === 0 || !machine.isRoot)) {
    report.line('System libraries: in place');
    return;
  }
  await installPackages({ packages: [...needed, ...wanted], purpose: 'Electron', report, machine });
}

/**
 * Makes sure that native addons can be built.
 * @param {{ report: import('./report.mjs').Report, machine?: Machine }} job
 */
export async function ensureBuildTools({ report, machine = thisMachine() }) {
  const packages = missingCommands(BUILD_TOOLS, machine);
  if (packages.length === 0) return;
  const purpose = 'building better-sqlite3';
  if (machine.platform === 'linux') {
    await installPackages({ packages, purpose, report, machine });
    return;
  }
  throw new SetupError(
    `${purpose} needs ${packages.join(', ')}, which are not on this machine.`,
    'Use Node 22.14 or newer, which needs no build, then run `npm run setup` again.',
  );
}

/** @param {Machine} machine */
async function missingLibraries({ run, hasCommand }) {
  const ldconfig = hasCommand('ldconfig') ? 'ldconfig' : '/sbin/ldconfig';
  const known = await run(ldconfig, ['-p']);
  // A system without ldconfig keeps its libraries elsewhere; nothing can be said about them.
  if (known.exitCode !== 0) return [];
  return Object.entries(LIBRARIES)
    .filter(([library]) => !known.output.includes(`\t${library} `))
    .map(([, packageName]) => packageName);
}

/**
 * @param {Record<string, string>} packageOfCommand
 * @param {Machine} machine
 */
function missingCommands(packageOfCommand, machine) {
  const missing = Object.entries(packageOfCommand).filter(([name]) => !machine.hasCommand(name));
  return [...new Set(missing.map(([, packageName]) => packageName))];
}

/** @param {{ packages: string[], purpose: string, report: import('./report.mjs').Report, machine: Machine }} job */
async function installPackages({ packages, purpose, report, machine }) {
  const { run } = machine;
  const missing = `System packages for ${purpose} are missing: ${packages.join(', ')}.`;
  if (!machine.hasCommand('apt-get')) {
    throw new SetupError(
      missing,
      "Install them (Debian's names) with this system's package manager.",
    );
  }
  const aptNames = await Promise.all(packages.map((name) => aptName(name, run)));
  const install = ['install', '-y', '--no-install-recommends', ...aptNames];
  const command = `apt-get update && apt-get ${install.join(' ')}`;
  if (!machine.isRoot) throw new SetupError(missing, command.replaceAll('apt-get', 'sudo apt-get'));

  report.line(`System packages for ${purpose}: installing ${aptNames.join(' ')}`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  let result = await run('apt-get', install, options);
  if (result.exitCode !== 0) {
    await run('apt-get', ['update'], options);
    result = await run('apt-get', install, options);
  }
  if (result.exitCode !== 0) {
    throw new SetupError(`${missing}\n${lastLines(result.output)}`, command);
  }
  report.line(`System packages for ${purpose}: installed`);
}

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries whose time type grew to 64 bits.
 * @param {string} name
 * @param {import('./run.mjs').Run} run
 */
async function aptName(name, run) {
  const renamed = `${name}t64`;
  const isKnown = (await run('apt-cache', ['show', renamed])).exitCode === 0;
  return isKnown ? renamed : name;
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, command)));
}
