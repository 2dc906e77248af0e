import { CircleHelp, OctagonAlert, TriangleAlert, Dot } from 'lucide-react';
import type { Finding } from '#shared/scoring/report';
import { Panel } from '../../ui/Panel';
import styles from './FindingsPanel.module.css';
import { useLiveFindings } from './live-findings';

/** At most five things the judge sees now; pointing at one shows it on the canvas. */
export function FindingsPanel() {
  const findings = useLiveFindings((state) => state.findings);
  const pointAt = useLiveFindings((state) => state.pointAt);
  return (
    <Panel title="Findings">
      <ul className={styles.list} aria-live="polite">
        {findings.length === 0 && <li className={styles.empty}>Nothing to report so far.</li>}
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${index}`}>
            <button
              type="button"
              className={styles.finding}
              onMouseEnter={() => pointAt(finding)}
              onMouseLeave={() => pointAt(null)}
              onFocus={() => pointAt(finding)}
              onBlur={() => pointAt(null)}
            >
              <Mark finding={finding} />
              <span className={styles.text}>
                <span className={styles.title}>
                  {finding.outcome === 'cannot-tell' ? finding.message : finding.title}
                </span>
                {finding.outcome === 'fail' && (
                  <span className={styles.message}>{finding.message}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Mark({ finding: { outcome, severity } }: { finding: Finding }) {
  if (outcome === 'cannot-tell')
    return <CircleHelp size={14} className={styles.question} aria-label="Question" />;
  switch (severity) {
    case 'blocker':
      return <OctagonAlert size={14} className={styles.blocker} aria-label="Blocker" />;
    case 'major':
      return <TriangleAlert size={14} className={styles.major} aria-label="Major" />;
    default:
      return <Dot size={14} strokeWidth={5} className={styles.minor} aria-label="Minor" />;
  }
}
