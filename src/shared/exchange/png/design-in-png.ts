import {
  designFileContent,
  type DesignFileMeta,
  type FileRemark,
  type ReadDesign,
  readDesignFile,
} from '../../design/file';
import type { Design } from '../../design/schema';
import { failure, type Result } from '../../lib/result';
import { asciiJson } from '../ascii';
import { insertPngText, readPngText } from './png-text';

const PNG_KEYWORD = 'whiteboard-coach';

/** The picture with its design inside, so that it opens again. null when the bytes are not a whole PNG. */
export function embedDesignInPng(
  png: Uint8Array,
  design: Design,
  meta: DesignFileMeta,
): Uint8Array | null {
  return insertPngText(png, PNG_KEYWORD, asciiJson(designFileContent(design, meta)));
}

/** The design inside a picture that `embedDesignInPng` made. Never throws. */
export function readPng(png: Uint8Array): Result<ReadDesign, readonly FileRemark[]> {
  const text = readPngText(png, PNG_KEYWORD);
  if (text === null) {
    return failure([{ path: '', message: 'this picture holds no design of Whiteboard Coach' }]);
  }
  return readDesignFile(text);
}
