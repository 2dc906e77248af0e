import type { Api } from '#shared/ipc/contract';

declare global {
  interface Window {
    /** As the preload offers it; code that runs on the page in a test sees this. */
    readonly api: Api;
  }
}
