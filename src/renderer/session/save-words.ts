import type { RequestFailure } from '#shared/ipc/contract';
import type { SaveStatus } from './append-queue';

const REASONS: Readonly<Record<RequestFailure['code'], string>> = {
  'disk-full': 'the disk is full',
  'read-only': 'the data folder is read-only',
  busy: 'another program is using the database',
  'storage-unavailable': 'the database cannot be reached',
  conflict: 'this session was changed in another window',
  'not-found': 'this session was deleted',
  forbidden: 'the app refused the change',
  'invalid-input': 'the app did not understand the change',
  internal: 'something went wrong in the app',
};

/** The save status in words, with what to do when saving fails. */
export function saveWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'saved':
      return status.atMs === null ? 'Saved' : `Saved ${timeOfDay(status.atMs)}`;
    case 'saving':
      return 'Saving';
    case 'unsaved':
      return status.isRetrying
        ? `Not saved: ${REASONS[status.code]}. Your work is kept here; trying again.`
        : `Not saved: ${REASONS[status.code]}. Export your work as JSON to keep it.`;
  }
}

function timeOfDay(atMs: number): string {
  const time = new Date(atMs);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
