import path from 'node:path';
import { isFresh } from './is-fresh.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';

const ENTRY = path.join(PROJECT_FOLDER, 'src', 'cli', 'index.ts');
const OUT_FOLDER = path.join(PROJECT_FOLDER, 'out', 'cli');
const BUNDLE = path.join(OUT_FOLDER, 'coach.mjs');
const SOURCES = ['src/cli', 'src/shared', 'package-lock.json', 'scripts/lib/build-cli.mjs'];

/**
 * Builds the command-line program where a source changed since the last build.
 * @returns {Promise<string>} the bundle
 */
export async function buildCli() {
  const sources = SOURCES.map((source) => path.join(PROJECT_FOLDER, source));
  if (isFresh({ outputs: [BUNDLE], sources })) return BUNDLE;
  process.stderr.write('Building the command-line program\n');
  const { build } = await import('vite');
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    publicDir: false,
    // Warnings would go to standard output, which is the program's own.
    logLevel: 'error',
    // Everything goes into the bundle: resolving packages one by one is what makes a start slow.
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: OUT_FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'coach.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return BUNDLE;
}
