import { failure, type Result, success } from '../lib/result';
import { readDesignFile, remarkText, writeDesignFile } from './file';
import type { Design } from './schema';

/** What was made of a text. */
export interface ReadFragment {
  readonly fragment: Design;
  /** What was left out or assumed. */
  readonly warnings: readonly string[];
}

/** A part of a design as plain text, which any session, window and text editor takes. */
export function writeClipboardText(fragment: Design): string {
  return writeDesignFile(fragment, { problem: null, title: '' });
}

/**
 * The part of a design that a text describes: a design file, or why it is none. Never throws.
 */
export function readClipboardText(text: string): Result<ReadFragment> {
  const read = readDesignFile(text);
  if (!read.ok) return failure(read.error.slice(0, 1).map(remarkText).join());
  const { design, warnings } = read.value;
  return success({ fragment: design, warnings: warnings.map(remarkText) });
}
