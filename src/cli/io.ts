import { parseArgs, type ParseArgsConfig } from 'node:util';

export const EXIT = { done: 0, unreadable: 1, wrongUsage: 2 } as const;

/** Where a command gets notes from and puts its words; the process's own streams, or a test's. */
export interface CommandIo {
  /** Standard input; null where a person sits at it and nothing was piped in. */
  readonly input: AsyncIterable<Uint8Array> | null;
  readonly writeResult: (text: string) => void;
  readonly writeRemark: (text: string) => void;
}

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {}

/** A file cannot be read or understood; the message says what and where. */
export class InputError extends Error {}

/** `node:util` parseArgs, with its complaints turned into usage errors. */
export function parseCommandLine<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
