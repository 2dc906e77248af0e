// Stands in for Electron's default app where a distribution comes without one: `electron [options] FOLDER` loads FOLDER.
// An ES module, because only a top-level await keeps Electron from becoming ready before the app's main module has run.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let target;
const args = process.argv.slice(1);
for (let i = 0; i < args.length && target === undefined; i += 1) {
  const arg = args[i];
  if (arg === '-r' || arg === '--require') preloads.push(args[++i]);
  else if (!arg.startsWith('-')) target = path.resolve(arg);
}

if (target === undefined) {
  process.stderr.write('Usage: electron [options] FOLDER\n');
  app.exit(2);
} else {
  const require = createRequire(path.join(process.cwd(), 'launcher.js'));
  for (const preload of preloads) require(preload);
  await import(pathToFileURL(loadPackage(target)).href);
}

function loadPackage(entry) {
  if (!statSync(entry).isDirectory()) {
    app.setAppPath(path.dirname(entry));
    return entry;
  }
  const description = JSON.parse(readFileSync(path.join(entry, 'package.json'), 'utf8'));
  const name = description.productName ?? description.name;
  if (name !== undefined) app.setName(name);
  if (description.version !== undefined) app.setVersion(description.version);
  app.setAppPath(entry);
  return path.join(entry, description.main ?? 'index.js');
}
