import { failure, type Result, success } from '../lib/result';
import { readDesignFile, remarkText } from './file';
import { readOutline, writeOutline } from './outline';
import type { Design } from './schema';

/** What was made of a text. */
export interface ReadFragment {
  readonly fragment: Design;
  /** What was left out or assumed. */
  readonly warnings: readonly string[];
}

/** A part of a design as plain text, its outline, which any session, window and text editor takes. */
export function writeClipboardText(fragment: Design): string {
  return writeOutline(fragment, { detail: 'exact' });
}

/**
 * The part of a design that a text describes: an outline, also one written by hand, or a design file. `nextId` makes
 * ids for what has none. Fails with the first reason in words, for an outline with its line and column. Never throws.
 */
export function readClipboardText(text: string, nextId: () => string): Result<ReadFragment> {
  if (looksLikeFile(text)) {
    const read = readDesignFile(text);
    if (!read.ok) return failure(read.error.slice(0, 1).map(remarkText).join());
    return success({
      fragment: read.value.design,
      warnings: read.value.warnings.map(remarkText),
    });
  }
  const read = readOutline(text, { nextId });
  if (read.ok) return success({ fragment: read.value, warnings: [] });
  const [first] = read.error;
  return failure(first ? `line ${first.line}, column ${first.column}: ${first.message}` : '');
}

/** No line of an outline begins with a brace. */
function looksLikeFile(text: string): boolean {
  return /^\uFEFF?\s*\{/u.test(text);
}
