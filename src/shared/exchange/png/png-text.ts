/** Texts inside PNG files: `tEXt` chunks (PNG specification, third edition, section 11.3.3.2). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and check sum around the data of a chunk. */
const CHUNK_OVERHEAD = 12;

interface Chunk {
  readonly type: string;
  /** Where the chunk and its data begin, and where the next chunk begins. */
  readonly start: number;
  readonly data: Uint8Array;
  readonly end: number;
}

/**
 * The picture with a text under a keyword, in place of an earlier one. Keyword and text are ASCII. null when the bytes
 * are not a whole PNG.
 */
export function insertPngText(png: Uint8Array, keyword: string, text: string): Uint8Array | null {
  const chunks = readChunks(png);
  const end = chunks?.find(({ type }) => type === 'IEND');
  if (!chunks || !end) return null;
  const kept = chunks.filter((chunk) => chunk.start < end.start && keywordOf(chunk) !== keyword);
  const parts = [
    Uint8Array.from(SIGNATURE),
    ...kept.map((chunk) => png.subarray(chunk.start, chunk.end)),
    textChunk(keyword, text),
    png.subarray(end.start, end.end),
  ];
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    result.set(part, position);
    position += part.length;
  }
  return result;
}

/** The text under a keyword; null when there is none or the bytes are not a PNG. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  const chunk = readChunks(png)?.find((candidate) => keywordOf(candidate) === keyword);
  return chunk ? latin1(chunk.data.subarray(keyword.length + 1)) : null;
}

function readChunks(png: Uint8Array): readonly Chunk[] | null {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let start: number = SIGNATURE.length;
  while (start + CHUNK_OVERHEAD <= png.length) {
    const end = start + CHUNK_OVERHEAD + view.getUint32(start);
    if (end > png.length) return null;
    if (view.getUint32(end - 4) !== checkSum(png.subarray(start + 4, end - 4))) return null;
    const type = latin1(png.subarray(start + 4, start + 8));
    chunks.push({ type, start, data: png.subarray(start + 8, end - 4), end });
    if (type === 'IEND') return chunks;
    start = end;
  }
  return null;
}

function keywordOf(chunk: Chunk): string | null {
  if (chunk.type !== 'tEXt') return null;
  const length = chunk.data.indexOf(0);
  return length < 0 ? null : latin1(chunk.data.subarray(0, length));
}

function textChunk(keyword: string, text: string): Uint8Array {
  const content = `tEXt${keyword}\0${text}`;
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  for (let index = 0; index < content.length; index += 1) {
    chunk[index + 4] = content.charCodeAt(index);
  }
  view.setUint32(content.length + 4, checkSum(chunk.subarray(4, content.length + 4)));
  return chunk;
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 4096)));
  }
  return parts.join('');
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as PNG wants it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
