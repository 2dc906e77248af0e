import type { Reply } from '#shared/ipc/contract';
import { api, call, messageOf } from '../../../api';
import type { CanvasClipboard } from '../commands/command';

export const systemClipboard: CanvasClipboard = {
  readText: () => inWords(api.clipboard.readText()),
  writeText: async (text) => {
    await inWords(api.clipboard.writeText(text));
  },
};

async function inWords<Output>(request: Promise<Reply<Output>>): Promise<Output> {
  try {
    return await call(request);
  } catch (error) {
    throw new Error(messageOf(error), { cause: error });
  }
}
