import { ArrowLeft, Braces, FileDown } from 'lucide-react';
import type { SessionState } from '#shared/interview/state';
import { problemTitle } from '#shared/problems/catalog';
import type { Report } from '#shared/scoring/report';
import { useAppCommands } from '../../commands/command-registry';
import { useRouter } from '../../app/router';
import { Button } from '../../ui/Button';
import { formatClock, formatDate } from '../../ui/format';
import { IconButton } from '../../ui/IconButton';
import { exportReport } from '../export/export-report';
import { saveReportPdf } from './save-report-pdf';
import { verdictSentence } from './report-words';
import styles from './ReportHeader.module.css';

export function ReportHeader({ report, session }: { report: Report; session: SessionState }) {
  const navigate = useRouter((router) => router.navigate);
  useAppCommands([
    {
      id: 'report.save-pdf',
      label: 'Save the report as PDF',
      scope: 'room',
      group: 'Report',
      shortcuts: ['Mod+P'],
      keywords: ['print', 'paper', 'export'],
      keys: 'also-in-text',
      isEnabled: () => true,
      run: () => void saveReportPdf(report),
    },
  ]);
  return (
    <header className={styles.header}>
      <IconButton
        label="Back to History"
        icon={<ArrowLeft />}
        onClick={() => navigate('history')}
      />
      <div className={styles.what}>
        <h1 className={styles.title}>{problemTitle(report.problem)}</h1>
        <p className={styles.facts}>
          {formatDate(session.startedAtMs)} · {formatClock(session.elapsedMs)} of{' '}
          {session.durationMinutes}:00 · {session.mode} · {session.level}
          {session.finishReason === 'time-up' ? ' · time was up' : ''}
        </p>
      </div>
      <div className={styles.verdict}>
        <p className={styles.sentence}>{verdictSentence(report)}</p>
      </div>
      <div className={styles.actions}>
        <Button icon={<FileDown />} shortcut="Mod+P" onClick={() => void saveReportPdf(report)}>
          Save as PDF
        </Button>
        <Button icon={<Braces />} onClick={() => void exportReport(report, session.disputes)}>
          Save report
        </Button>
      </div>
      {report.total !== null && (
        <p
          className={styles.total}
          aria-label={`${Math.round(report.total)} of 100 points as ${report.level}`}
        >
          <strong>{Math.round(report.total)}</strong>
          <span>of 100 as {report.level}</span>
        </p>
      )}
    </header>
  );
}
