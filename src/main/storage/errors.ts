import type { RequestFailure } from '#shared/ipc/contract';

const FAILURES: readonly { readonly prefix: string; readonly failure: RequestFailure }[] = [
  {
    prefix: 'SQLITE_FULL',
    failure: {
      code: 'disk-full',
      message:
        'The disk is full, so the last change is not saved. It stays in this window; free some space to save it.',
    },
  },
  {
    prefix: 'SQLITE_READONLY',
    failure: {
      code: 'read-only',
      message:
        'The folder with your sessions cannot be written to, so nothing can be saved. What is stored there is safe.',
    },
  },
  {
    prefix: 'SQLITE_BUSY',
    failure: {
      code: 'busy',
      message:
        'Another program is using the file with your sessions. The last change stays in this window until the file is free.',
    },
  },
  ...['SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_CANTOPEN', 'SQLITE_NOMEM'].map(
    (prefix) => ({
      prefix,
      failure: {
        code: 'storage-unavailable' as const,
        message:
          'The file with your sessions cannot be read or written. What you see stays in this window; restart the app to have the file checked.',
      },
    }),
  ),
];

/** The failure in plain words, or null when the error did not come from the database. */
export function storageFailure(error: unknown): RequestFailure | null {
  const code = sqliteCode(error);
  if (code === null) return null;
  return FAILURES.find(({ prefix }) => code.startsWith(prefix))?.failure ?? null;
}

/** Whether the error says that the file itself is damaged. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return (
    code !== null &&
    ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ'].some((prefix) =>
      code.startsWith(prefix),
    )
  );
}

function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : null;
}
