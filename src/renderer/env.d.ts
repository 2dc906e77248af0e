import type { Api } from '#shared/ipc/contract';

declare global {
  interface Window {
    /** Offered by the preload; the only way out of the page. */
    readonly api: Api;
  }
}
