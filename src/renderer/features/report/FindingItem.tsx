import {
  Check,
  ChevronRight,
  CircleDot,
  CircleHelp,
  OctagonAlert,
  TriangleAlert,
} from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { formatExact } from '#shared/load/format';
import type { Dispute } from '#shared/interview/state';
import type { Finding } from '#shared/scoring/report';
import { signedPoints } from '#shared/scoring/why-not-higher';
import { ConceptLink } from './ConceptLink';
import { DisputeNote } from './DisputeNote';
import styles from './FindingItem.module.css';
import { highlightOnAttention, type Highlight } from './highlight';
import { SEVERITY_TITLES } from './report-words';

interface FindingItemProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly dispute: Dispute | undefined;
  readonly onDispute: (finding: Finding, note: string | null) => Promise<void>;
  readonly onToggle: () => void;
  readonly onHighlight: (highlight: Highlight) => void;
}

/** One finding: a row that names it, and on demand what was measured, why it matters and how to mend it. */
export function FindingItem({
  finding,
  isOpen,
  dispute,
  onDispute,
  onToggle,
  onHighlight,
}: FindingItemProps) {
  const bodyId = useId();
  return (
    <li className={styles.item} {...highlightOnAttention(finding, onHighlight)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
      >
        <ChevronRight className={styles.chevron} aria-hidden />
        <FindingMark finding={finding} />
        <span className={styles.title}>
          {finding.title}
          {dispute && <span className={styles.disputed}>disputed</span>}
        </span>
        {finding.penaltyPoints !== 0 && (
          <span className={styles.points}>{signedPoints(-Math.abs(finding.penaltyPoints))}</span>
        )}
      </button>
      <div
        id={bodyId}
        className={styles.body}
        hidden={!isOpen}
        data-passed={finding.outcome === 'pass' || undefined}
      >
        <p>{finding.message}</p>
        {finding.values.length > 0 && (
          <dl className={styles.values}>
            {finding.values.map(({ label, value, unit }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {typeof value === 'number' ? formatExact(value, '') : String(value)}
                  {unit && ` ${unit}`}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p>
          <strong>Why it matters.</strong> {finding.why}
        </p>
        {finding.outcome !== 'pass' && (
          <p>
            <strong>How to mend it.</strong> {finding.fix}
          </p>
        )}
        <div className={styles.actions}>
          <ConceptLink ruleId={finding.rule} />
          {finding.outcome === 'fail' && (
            <DisputeNote dispute={dispute} onDispute={(note) => onDispute(finding, note)} />
          )}
        </div>
      </div>
    </li>
  );
}

function FindingMark({ finding }: { finding: Finding }) {
  const [icon, label, tone] = mark(finding);
  return (
    <span className={styles[tone]} role="img" aria-label={label}>
      {icon}
    </span>
  );
}

function mark({
  outcome,
  severity,
}: Finding): [ReactNode, string, 'good' | 'warn' | 'bad' | 'quiet'] {
  if (outcome === 'pass') return [<Check key="icon" />, 'Passed', 'good'];
  if (outcome === 'cannot-tell') return [<CircleHelp key="icon" />, 'Cannot tell', 'quiet'];
  const label = SEVERITY_TITLES[severity];
  if (severity === 'blocker') return [<OctagonAlert key="icon" />, label, 'bad'];
  if (severity === 'major') return [<TriangleAlert key="icon" />, label, 'warn'];
  return [<CircleDot key="icon" />, label, 'quiet'];
}
