import { CircleHelp, Dot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useSessionState } from '../../session/open-session';
import { Panel } from '../../ui/Panel';
import type { FindingGroup } from './finding-groups';
import styles from './FindingsPanel.module.css';
import { useLiveFindings } from './live-findings';

/** More than this of one kind is a list to be read later. */
const MAX_MESSAGES = 3;

/** At most five things the judge sees now; pointing at one shows it on the canvas. */
export function FindingsPanel() {
  const groups = useLiveFindings((state) => state.groups);
  const pointAt = useLiveFindings((state) => state.pointAt);
  const isConnected = useSessionState(({ design }) => Object.keys(design.connections).length > 0);
  return (
    <Panel title="Findings">
      <ul className={styles.list} aria-live="polite">
        {groups.length === 0 && (
          <li className={styles.empty}>
            {isConnected
              ? 'Nothing to report so far.'
              : 'Draw who sends the requests, then follow one of them to where its data is kept.'}
          </li>
        )}
        {groups.map((group) => (
          <li key={`${group.rule} ${group.isQuestion}`}>
            <button
              type="button"
              className={styles.finding}
              onMouseEnter={() => pointAt(group)}
              onMouseLeave={() => pointAt(null)}
              onFocus={() => pointAt(group)}
              onBlur={() => pointAt(null)}
            >
              <Mark group={group} />
              <Words group={group} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Words({ group: { isQuestion, title, messages } }: { group: FindingGroup }) {
  const shown = messages.slice(0, MAX_MESSAGES);
  const rest = messages.length - shown.length;
  return (
    <span className={styles.text}>
      {!isQuestion && <span className={styles.title}>{title}</span>}
      {shown.map((message) => (
        <span key={message} className={isQuestion ? styles.title : styles.message}>
          {message}
        </span>
      ))}
      {rest > 0 && <span className={styles.message}>and {rest} more of the kind</span>}
    </span>
  );
}

function Mark({ group: { isQuestion, severity } }: { group: FindingGroup }) {
  if (isQuestion) return <CircleHelp size={14} className={styles.question} aria-label="Question" />;
  switch (severity) {
    case 'blocker':
      return <OctagonAlert size={14} className={styles.blocker} aria-label="Blocker" />;
    case 'major':
      return <TriangleAlert size={14} className={styles.major} aria-label="Major" />;
    default:
      return <Dot size={14} strokeWidth={5} className={styles.minor} aria-label="Minor" />;
  }
}
