import { suggestedFileName } from '#shared/exchange/file-name';
import { problemTitle } from '#shared/problems/catalog';
import type { Report } from '#shared/scoring/report';
import { api } from '../../api';
import { today } from '../export/export-design';
import { savedAs } from '../export/save-file';

/** The report as it prints: every finding open, the designs as pictures. */
export async function saveReportPdf({ problem }: Report): Promise<void> {
  await savedAs(() =>
    api.files.savePage({
      suggestedName: suggestedFileName({
        title: problemTitle(problem),
        content: 'report',
        day: today(),
        extension: 'pdf',
      }),
    }),
  );
}
