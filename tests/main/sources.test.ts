import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
/** Raised by hand with each stable release of Electron; the app may be two majors behind it. */
const LATEST_ELECTRON_MAJOR = 45;

interface Source {
  readonly name: string;
  readonly tree: ts.SourceFile;
}

const sources: Source[] = ['src/main', 'src/preload'].flatMap((area) =>
  readdirSync(path.join(PROJECT, area), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = path.join(area, name).replaceAll(path.sep, '/');
      const text = readFileSync(path.join(PROJECT, file), 'utf8');
      return { name: file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    }),
);

/** The files in which a node of the syntax tree satisfies the test. */
function filesWhere(matches: (node: ts.Node) => boolean): string[] {
  const contains = (node: ts.Node): boolean =>
    matches(node) || (ts.forEachChild(node, (child) => contains(child) || undefined) ?? false);
  return sources.filter(({ tree }) => contains(tree)).map(({ name }) => name);
}

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(30);
});

test('no option that weakens a window is set, to whatever value', () => {
  const options = new Set([
    'allowRunningInsecureContent',
    'contextIsolation',
    'enableBlinkFeatures',
    'experimentalFeatures',
    'nodeIntegration',
    'nodeIntegrationInSubFrames',
    'nodeIntegrationInWorker',
    'sandbox',
    'webSecurity',
    'webviewTag',
    'bypassCSP',
    'partition',
  ]);
  const isWeakened = (node: ts.Node) =>
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
    options.has(node.name.getText().replaceAll(/['"]/g, ''));
  expect(filesWhere(isWeakened)).toEqual([]);
});

test('only register.ts answers requests, and only the preload sends any', () => {
  const callsOf = (object: string, methods: RegExp) => (node: ts.Node) =>
    ts.isPropertyAccessExpression(node) &&
    node.expression.getText() === object &&
    methods.test(node.name.text);
  expect(filesWhere(callsOf('ipcMain', /./))).toEqual(['src/main/ipc/register.ts']);
  expect(filesWhere(callsOf('ipcRenderer', /./))).toEqual(['src/preload/index.ts']);
});

test('the bridge carries named functions: nowhere is a channel taken from the page', () => {
  const preload = sources.find(({ name }) => name === 'src/preload/index.ts');
  expect(preload?.tree.text).not.toMatch(
    /\(\s*channel[^)]*,\s*\.\.\.|ipcRenderer\s*[,}]\s*\)?;?$/m,
  );
  const exposed = filesWhere(
    (node) => ts.isCallExpression(node) && node.expression.getText().endsWith('exposeInMainWorld'),
  );
  expect(exposed).toEqual(['src/preload/index.ts']);
});

test('@electron/remote is neither used nor installed', () => {
  const manifest = readFileSync(path.join(PROJECT, 'package.json'), 'utf8');
  expect(manifest).not.toContain('@electron/remote');
  expect(
    filesWhere((node) => ts.isStringLiteral(node) && node.text.startsWith('@electron/remote')),
  ).toEqual([]);
});

test('pages are opened by the system only through the allow-list, and no page but ours is loaded', () => {
  const calls = (name: string) =>
    filesWhere((node) => ts.isPropertyAccessExpression(node) && node.name.text === name);
  expect(calls('openExternal')).toEqual([
    'src/main/electron-ports.ts',
    'src/main/ipc/handlers/app.ts',
  ]);
  expect(calls('loadURL')).toEqual(['src/main/windows/main-window.ts']);
  expect(calls('loadFile')).toEqual([]);
});

test('SQL and the database are known to src/main/storage alone', () => {
  const imports = filesWhere((node) => ts.isStringLiteral(node) && node.text === 'better-sqlite3');
  expect(imports.filter((name) => !name.startsWith('src/main/storage/'))).toEqual([]);
});

test('Electron is at most two majors behind', () => {
  const { devDependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  const major = Number.parseInt(devDependencies['electron'] ?? '0', 10);
  expect(major).toBeGreaterThanOrEqual(LATEST_ELECTRON_MAJOR - 2);
});
