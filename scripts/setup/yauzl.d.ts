/** The part of yauzl that set-up uses; the package has no types of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    /** A folder's name ends in a slash. */
    readonly fileName: string;
    /** The upper 16 bits are the Unix mode. */
    readonly externalFileAttributes: number;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  const yauzl: { openPromise(file: string): Promise<ZipFile> };
  export default yauzl;
}
