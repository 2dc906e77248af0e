import {
  REQUESTS,
  requestChannel,
  type Handlers,
  type Reply,
  type RequestFailure,
} from '#shared/ipc/contract';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type * as z from 'zod';
import { RequestError } from '../lib/request-error';
import { storageFailure } from '../storage/errors';
import { isTrustedSender } from './sender';

type AnyHandler = (input: unknown) => unknown;

interface Gate {
  /** Whether the page in this window may ask at all. */
  readonly isKnownWindow: (webContentsId: number) => boolean;
  /** Told of errors that nobody foresaw; the page gets no details of them. */
  readonly reportError: (error: unknown) => void;
}

/**
 * Answers every request of the contract, and is the only place that does: the sender is checked, the input parsed,
 * and whatever happens crosses as a typed reply.
 */
export function registerRequests(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  gate: Gate,
): void {
  for (const [group, requests] of Object.entries(REQUESTS)) {
    const handlersOfGroup = handlers[group as keyof Handlers] as Readonly<
      Record<string, AnyHandler>
    >;
    for (const [name, { input }] of Object.entries<{ input: z.ZodType }>(requests)) {
      const handler = handlersOfGroup[name];
      if (!handler) throw new Error(`No handler for ${group}.${name}.`);
      ipcMain.handle(requestChannel(group, name), (event, rawInput: unknown) =>
        answer(event, rawInput, input, handler, gate),
      );
    }
  }
}

async function answer(
  event: IpcMainInvokeEvent,
  rawInput: unknown,
  schema: z.ZodType,
  handler: AnyHandler,
  gate: Gate,
): Promise<Reply<unknown>> {
  try {
    if (!isTrustedSender(event, gate.isKnownWindow)) return refuse(FORBIDDEN);
    const input = schema.safeParse(rawInput);
    if (!input.success) return refuse(INVALID_INPUT);
    return { ok: true, value: await handler(input.data) };
  } catch (error) {
    return refuse(inWords(error, gate));
  }
}

function inWords(error: unknown, gate: Gate): RequestFailure {
  if (error instanceof RequestError) return { code: error.code, message: error.message };
  const failure = storageFailure(error);
  if (failure) return failure;
  gate.reportError(error);
  return INTERNAL;
}

function refuse(error: RequestFailure): Reply<never> {
  return { ok: false, error };
}

const FORBIDDEN: RequestFailure = {
  code: 'forbidden',
  message: 'Only the page of this app may ask for that.',
};
const INVALID_INPUT: RequestFailure = {
  code: 'invalid-input',
  message: 'The app sent something to itself that it does not accept. Nothing was changed.',
};
const INTERNAL: RequestFailure = {
  code: 'internal',
  message: 'Something went wrong inside the app. What was saved before is safe.',
};
