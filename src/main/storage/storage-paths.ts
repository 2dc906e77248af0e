import path from 'node:path';

export interface StoragePaths {
  readonly folder: string;
  readonly database: string;
  readonly backups: string;
}

export function storagePaths(folder: string): StoragePaths {
  return {
    folder,
    database: path.join(folder, 'sessions.db'),
    backups: path.join(folder, 'backups'),
  };
}
