import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const OUT = path.resolve(import.meta.dirname, '..', '..', 'out');
/** What Electron lets a sandboxed preload require. */
const PRELOAD_MODULES = ['electron', 'events', 'timers', 'url'];

function treeOf(file: string): ts.SourceFile {
  const text = readFileSync(path.join(OUT, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** The arguments of every `require` and `import()`, and the sources of every import and export. */
function modulesOf(nodes: readonly ts.Node[]): string[] {
  return nodes.flatMap((node) => {
    if (ts.isImportDeclaration(node)) return [textOf(node.moduleSpecifier)];
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return [textOf(node.moduleSpecifier)];
    if (!ts.isCallExpression(node)) return [];
    const isLoading =
      node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require');
    return isLoading && node.arguments[0] ? [textOf(node.arguments[0])] : [];
  });
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : `computed: ${node.getText()}`;
}

test('the preload is one CommonJS file that requires only what a sandbox allows', () => {
  expect(readdirSync(path.join(OUT, 'preload'))).toEqual(['index.cjs']);
  const nodes = nodesOf(treeOf('preload/index.cjs'));
  expect(nodes.some((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))).toBe(
    false,
  );
  const modules = modulesOf(nodes);
  expect(modules).toContain('electron');
  expect(modules.filter((name) => !PRELOAD_MODULES.includes(name))).toEqual([]);
});

test('the main process is one file with everything in it but Electron, Node and the native module', () => {
  expect(readdirSync(path.join(OUT, 'main'))).toEqual(['index.js']);
  const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
  const outside = modulesOf(nodesOf(treeOf('main/index.js'))).filter((name) => !builtin.has(name));
  expect([...new Set(outside)].sort()).toEqual(['better-sqlite3', 'electron']);
});
