import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { resolve } from "node:path";
import { channelNames } from "./src/shared/ipc/contract";

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      externalizeDeps: { include: ["better-sqlite3"], exclude: ["zod"] },
      rollupOptions: { input: resolve(root, "src/main/index.ts") },
    },
  },
  preload: {
    // A sandboxed preload is one CommonJS file; the channel names come from the contract at build time.
    define: { IPC_CHANNELS: JSON.stringify(channelNames()) },
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: resolve(root, "src/preload/index.ts"),
        output: { format: "cjs", entryFileNames: "index.cjs" },
      },
    },
  },
  renderer: {
    root: resolve(root, "src/renderer"),
    plugins: [react()],
    worker: { format: "es" },
    build: {
      minify: true,
      rollupOptions: { input: resolve(root, "src/renderer/index.html") },
    },
  },
});
