import type { Api, Reply, RequestFailure } from '#shared/ipc/contract';

/** What the page may ask of the main process. */
export const api: Api = window.api;

/** A request that failed: `message` is written for the person, `code` is for the program. */
class RequestError extends Error {
  readonly code: RequestFailure['code'];

  constructor(failure: RequestFailure) {
    super(failure.message);
    this.name = 'RequestError';
    this.code = failure.code;
  }
}

/** The value of a reply; throws a RequestError when the request failed. */
export async function call<Output>(request: Promise<Reply<Output>>): Promise<Output> {
  const reply = await request;
  if (!reply.ok) throw new RequestError(reply.error);
  return reply.value;
}

/** What to tell the person about something that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof RequestError
    ? error.message
    : 'Something unexpected went wrong. Your saved work is safe; try again.';
}
