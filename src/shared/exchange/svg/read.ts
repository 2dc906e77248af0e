import { type FileRemark, type ReadDesign, readDesignFile } from '../../design/file';
import { failure, type Result } from '../../lib/result';
import { fromBase64 } from '../ascii';
import { SVG_METADATA_ID } from './write';

const METADATA = new RegExp(
  `<metadata[^>]*\\sid=["']${SVG_METADATA_ID}["'][^>]*>([^<]*)</metadata>`,
  'u',
);

/** The design inside a picture that `writeSvg` made. Never throws. */
export function readSvg(text: string): Result<ReadDesign, readonly FileRemark[]> {
  const base64 = METADATA.exec(text)?.[1];
  const file = base64 === undefined ? null : fromBase64(base64);
  if (file === null) {
    return failure([{ path: '', message: 'this picture holds no design of Whiteboard Coach' }]);
  }
  return readDesignFile(file);
}
