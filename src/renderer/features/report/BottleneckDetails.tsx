import type { SessionState } from '#shared/interview/state';
import { BottleneckComparison } from '../interview/BottleneckComparison';
import styles from './details.module.css';
import { highlightOnAttention, type Highlight } from './highlight';

interface BottleneckDetailsProps {
  readonly session: SessionState;
  readonly onHighlight: (highlight: Highlight) => void;
}

/** The bottleneck that the candidate stated, beside what the model said then. */
export function BottleneckDetails({ session, onHighlight }: BottleneckDetailsProps) {
  const { statedBottleneck } = session;
  if (!statedBottleneck) {
    return (
      <p className={styles.remark}>
        No bottleneck was stated. In the deep dive, write what gives way first, then see what the
        model says.
      </p>
    );
  }
  return (
    <BottleneckComparison
      stated={statedBottleneck}
      attention={(component) =>
        highlightOnAttention({ components: [component], connections: [] }, onHighlight)
      }
    />
  );
}
