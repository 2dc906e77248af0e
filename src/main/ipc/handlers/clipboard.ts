import type { Handlers } from '#shared/ipc/contract';
import { MAX_CLIPBOARD_LENGTH } from '#shared/ipc/types';

/** The system's clipboard. */
export interface ClipboardPorts {
  readonly readText: () => Promise<string>;
  readonly writeText: (text: string) => Promise<void>;
}

export function clipboardHandlers(clipboard: ClipboardPorts): Handlers['clipboard'] {
  return {
    readText: async () => {
      const text = await clipboard.readText();
      return text.length > MAX_CLIPBOARD_LENGTH
        ? { outcome: 'too-large' }
        : { outcome: 'text', text };
    },
    writeText: async (text) => {
      await clipboard.writeText(text);
      return null;
    },
  };
}
