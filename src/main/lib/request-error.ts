import type { RequestFailure } from '#shared/ipc/contract';

/** A request that failed for a reason the person can be told; it crosses to the page as it is. */
export class RequestError extends Error {
  constructor(
    readonly code: RequestFailure['code'],
    message: string,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}
