import type { ParsedInputOf, REQUESTS } from '#shared/ipc/contract';
import type { SaveFileOutcome } from '#shared/ipc/types';
import path from 'node:path';
import { RequestError } from '../lib/request-error';
import { writeFileAtomically } from './atomic-file';

export type FileToSave = ParsedInputOf<(typeof REQUESTS)['files']['save']>;
type Format = FileToSave['format'] | 'pdf';

interface FileFilter {
  readonly name: string;
  readonly extensions: string[];
}

export interface ExportPorts {
  /** Asks the person where to save; null when she thought better of it. */
  readonly chooseFile: (suggestedPath: string, filter: FileFilter) => Promise<string | null>;
  readonly lastFolder: () => string;
  readonly rememberFolder: (folder: string) => void;
}

export interface PagePorts extends ExportPorts {
  /** The page that is open, as PDF. */
  readonly printPage: () => Promise<Buffer>;
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  png: 'PNG picture',
  svg: 'SVG picture',
  json: 'JSON',
  pdf: 'PDF',
};
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_BYTES = 40_000_000;

/**
 * Asks where to save a file and writes it, whole or not at all.
 * @throws RequestError invalid-input when the content is not of the format; disk-full, read-only, storage-unavailable
 */
export async function saveFile(file: FileToSave, ports: ExportPorts): Promise<SaveFileOutcome> {
  const bytes = checkedBytes(file);
  return saveBytes(file.format, file.suggestedName, ports, () => bytes);
}

/**
 * Asks where to save the page that is open and writes it as it prints, whole or not at all.
 * @throws RequestError disk-full, read-only, storage-unavailable
 */
export async function savePage(suggestedName: string, ports: PagePorts): Promise<SaveFileOutcome> {
  return saveBytes('pdf', suggestedName, ports, ports.printPage);
}

async function saveBytes(
  format: Format,
  suggestedName: string,
  ports: ExportPorts,
  bytes: () => Buffer | Promise<Buffer>,
): Promise<SaveFileOutcome> {
  const suggested = path.join(ports.lastFolder(), safeName(suggestedName, format));
  const chosen = await ports.chooseFile(suggested, {
    name: FORMAT_NAMES[format],
    extensions: [format],
  });
  if (chosen === null) return { outcome: 'cancelled' };
  const target = path.extname(chosen) === '' ? `${chosen}.${format}` : chosen;
  await writeFileAtomically(target, await bytes());
  ports.rememberFolder(path.dirname(target));
  return { outcome: 'saved', path: target };
}

function checkedBytes({ format, content }: FileToSave): Buffer {
  const bytes = Buffer.from(content, format === 'png' ? 'base64' : 'utf8');
  if (bytes.length > MAX_BYTES) {
    throw new RequestError(
      'invalid-input',
      'The file would be larger than 40 MB; export a smaller part.',
    );
  }
  if (!isOfFormat(format, content, bytes)) {
    throw new RequestError(
      'invalid-input',
      `The content is not ${FORMAT_NAMES[format]}; nothing was written.`,
    );
  }
  return bytes;
}

function isOfFormat(format: FileToSave['format'], content: string, bytes: Buffer): boolean {
  switch (format) {
    case 'png':
      return bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE);
    case 'svg':
      return /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(content);
    case 'json':
      return isJson(content);
  }
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

/** A name that every file system takes: no separators, no control characters, one extension. */
function safeName(suggested: string, format: Format): string {
  const stem = [...suggested]
    .map((character) => (/[\\/:*?"<>|]/.test(character) || character < ' ' ? '-' : character))
    .join('')
    .replace(new RegExp(`\\.${format}$`, 'i'), '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem === '' ? 'Untitled' : stem}.${format}`;
}
