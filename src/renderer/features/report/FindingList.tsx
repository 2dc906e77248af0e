import { useState } from 'react';
import { disputeOf } from '#shared/interview/disputes';
import type { Dispute } from '#shared/interview/state';
import type { Finding, Report } from '#shared/scoring/report';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';
import { failedFindings, openQuestions, passedFindings } from './report-words';
import type { Highlight } from './highlight';

interface FindingListProps {
  readonly report: Report;
  readonly disputes: readonly Dispute[];
  readonly onDispute: (finding: Finding, note: string | null) => Promise<void>;
  readonly onHighlight: (highlight: Highlight) => void;
}

export function FindingList({ report, disputes, onDispute, onHighlight }: FindingListProps) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const failed = failedFindings(report);
  const questions = openQuestions(report);
  const passed = passedFindings(report);
  const section = (title: string, findings: readonly Finding[]) =>
    findings.length > 0 && (
      <section>
        <h3 className={styles.heading}>{title}</h3>
        <ul className={styles.list}>
          {findings.map((finding, index) => {
            const key = `${finding.rule}:${finding.outcome}:${index}`;
            return (
              <FindingItem
                key={key}
                finding={finding}
                isOpen={openKey === key}
                dispute={disputeOf(finding, disputes)}
                onDispute={onDispute}
                onToggle={() => setOpenKey(openKey === key ? null : key)}
                onHighlight={onHighlight}
              />
            );
          })}
        </ul>
      </section>
    );
  return (
    <Panel title="What cost you points">
      {failed.length === 0 && (
        <EmptyState title="No rule found anything wrong with the design. Look at the grades above for what is missing." />
      )}
      {section(`${failed.length} to mend`, failed)}
      {section('Open questions, no points lost', questions)}
      {section(`${passed.length} passed`, passed)}
    </Panel>
  );
}
