import './configure-worker';
import { coachCalls } from './calls';
import type { AnswerMessage, CallMessage } from './protocol';

/** The worker's end: every call gets exactly one answer. */

type AnyCall = (input: unknown) => unknown;

self.addEventListener('message', ({ data }: MessageEvent<CallMessage>) => {
  void answer(data).then((message) => self.postMessage(message));
});

async function answer({ id, name, input }: CallMessage): Promise<AnswerMessage> {
  const call = (coachCalls as Readonly<Record<string, unknown>>)[name] as AnyCall | undefined;
  if (!call) return { id, ok: false, message: `The coach knows no "${name}".` };
  try {
    return { id, ok: true, value: await call(input) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
