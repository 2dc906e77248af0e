import { suggestedFileName } from '#shared/exchange/file-name';
import type { Dispute } from '#shared/interview/state';
import { problemTitle } from '#shared/problems/catalog';
import type { Report } from '#shared/scoring/report';
import { today } from './export-design';
import { saveFile } from './save-file';

/** The report as the judge wrote it, and what the candidate says against it, for a mentor's own tools. */
export async function exportReport(report: Report, disputes: readonly Dispute[]): Promise<void> {
  await saveFile(() => ({
    format: 'json',
    suggestedName: suggestedFileName({
      title: problemTitle(report.problem),
      content: 'report',
      day: today(),
      extension: 'json',
    }),
    content: `${JSON.stringify({ ...report, disputes }, null, 2)}\n`,
  }));
}
