import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { DEVELOPMENT_PORT, NONCE_PLACEHOLDER } from './src/main/page/development';
import { ipcChannels } from './src/shared/ipc/contract';

const root = import.meta.dirname;

/** The older of the two runtimes that the app runs on (see the README), so that one build serves both. */
const OLDEST_RUNTIME = { node: 'node20.18', page: 'chrome130' };

/** Refuses to build with a problem that cannot be played. */
function checkPacks(): Plugin {
  return {
    name: 'check-packs',
    apply: 'build',
    async buildStart() {
      const { module } = await runnerImport<{ readonly faults: readonly string[] }>(
        resolve(root, 'src/shared/problems/build-check.ts'),
        { root, configFile: false, logLevel: 'error' },
      );
      if (module.faults.length > 0) this.error(module.faults.join('\n'));
    },
  };
}

export default defineConfig(({ command }) => ({
  main: {
    build: {
      target: OLDEST_RUNTIME.node,
      // One file for a fast start; only the native module and Electron itself stay outside.
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve(root, 'src/main/index.ts'),
        external: ['better-sqlite3'],
      },
    },
  },
  preload: {
    // A sandboxed preload is one CommonJS file that may require little; the channels come from the contract at build time.
    define: { IPC_CHANNELS: JSON.stringify(ipcChannels()) },
    build: {
      target: OLDEST_RUNTIME.node,
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve(root, 'src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), babel({ presets: [reactCompilerPreset()] }), checkPacks()],
    worker: { format: 'es' },
    // Only the development server puts inline scripts into the page.
    ...(command === 'serve' ? { html: { cspNonce: NONCE_PLACEHOLDER } } : {}),
    server: {
      port: DEVELOPMENT_PORT,
      strictPort: true,
      // The page comes from app://coach; only the reload socket goes to the development server directly.
      hmr: { protocol: 'ws', host: 'localhost', clientPort: DEVELOPMENT_PORT },
    },
    build: {
      // The policy allows no data: fonts, so small ones stay files too.
      assetsInlineLimit: 0,
      target: OLDEST_RUNTIME.page,
      minify: true,
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
}));
