import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';

/**
 * Builds one of our modules into a file of its own, as the command line has it, and hands that file to `use`.
 * @template Result
 * @param {string} entry
 * @param {(file: string) => Result | Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withBuilt(entry, use) {
  const folder = mkdtempSync(join(tmpdir(), 'coach-bench-'));
  const name = `${basename(entry, '.ts')}.mjs`;
  try {
    await build({
      root: join(import.meta.dirname, '..'),
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          output: { format: 'es', entryFileNames: name, chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
