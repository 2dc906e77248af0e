import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUT = join(import.meta.dirname, '..', 'out', 'renderer');
const BUDGET_KB = 250;

/** Prints the gzip size of the scripts that the page loads before anything is shown. */
export function measureBundle() {
  const html = readFileSync(join(OUT, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, path]) => path);
  const bytes = scripts
    .map((path) => gzipSync(readFileSync(join(OUT, path))).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(
    `Renderer entry, gzip: ${(bytes / 1000).toFixed(1)} kB in ${scripts.length} files (budget ${BUDGET_KB} kB)`,
  );
}
