import type { StorageStatus } from '#shared/ipc/types';
import { RequestError } from '../../lib/request-error';

/** @throws RequestError storage-unavailable, in the words of the status, when the database could not be opened */
export function required<Stored>(parts: {
  readonly stored: Stored | null;
  readonly storageStatus: StorageStatus;
}): Stored {
  if (parts.stored) return parts.stored;
  throw new RequestError('storage-unavailable', parts.storageStatus.message);
}
