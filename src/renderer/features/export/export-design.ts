import type { Design } from '#shared/design/schema';
import { writeDesignFile, type DesignFileMeta } from '#shared/design/file';
import { suggestedFileName } from '#shared/exchange/file-name';
import { embedDesignInPng } from '#shared/exchange/png/design-in-png';
import { writeSvg } from '#shared/exchange/svg/write';
import { problemTitle } from '#shared/problems/catalog';
import type { ProblemId } from '#shared/problems/ids';
import { rasterise, toBase64 } from './rasterise';
import { saveFile } from './save-file';

export type ExportFormat = 'png' | 'svg' | 'json';

const PNG_SCALE = 2;

/** Asks where to save the design and saves it; all three formats hold the whole design and open again. */
export async function exportDesign(
  design: Design,
  problem: ProblemId,
  format: ExportFormat,
): Promise<void> {
  const meta: DesignFileMeta = { problem, title: problemTitle(problem) };
  await saveFile(async () => ({
    format,
    suggestedName: suggestedFileName({
      title: meta.title,
      content: 'design',
      day: today(),
      extension: format,
    }),
    content: await contentOf(design, meta, format),
  }));
}

async function contentOf(
  design: Design,
  meta: DesignFileMeta,
  format: ExportFormat,
): Promise<string> {
  switch (format) {
    case 'json':
      return writeDesignFile(design, meta);
    case 'svg':
      return writeSvg(design, { ...meta, theme: 'light' });
    case 'png': {
      const svg = writeSvg(design, { ...meta, theme: 'light', isReopenable: false });
      const png = embedDesignInPng(await rasterise(svg, PNG_SCALE), design, meta);
      if (!png) throw new Error('The picture could not be drawn.');
      return toBase64(png);
    }
  }
}

/** The local day as `2026-11-21`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
