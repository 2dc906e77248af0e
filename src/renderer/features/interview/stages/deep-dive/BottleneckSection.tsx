import { useEffect, useRef, useState } from 'react';
import { useSessionState } from '../../../../session/open-session';
import { Button } from '../../../../ui/Button';
import { BottleneckComparison } from '../../BottleneckComparison';
import { TextSection } from '../TextSection';
import styles from './BottleneckSection.module.css';
import { claimOf, stateBottleneck } from './state-bottleneck';

/** The candidate's own bottleneck and, once she has stated it, what the model says beside it. */
export function BottleneckSection({ onPick }: { onPick: (component: string) => void }) {
  const stated = useSessionState((state) => state.statedBottleneck);
  const components = useSessionState((state) => state.design.components);
  const answer = useRef<HTMLDivElement>(null);
  const [hasAsked, setHasAsked] = useState(false);
  useEffect(() => {
    // The button that had the focus is gone.
    if (hasAsked && stated) answer.current?.focus();
  }, [hasAsked, stated]);
  const hasClaim = useSessionState((state) => claimOf(state) !== '');
  return (
    <TextSection
      id="bottleneck"
      title="Bottleneck"
      hint="What gives way first, at which load, and how you know."
      rows={2}
      placeholder="At 3x peak the primary database is at 90 % of its writes because …"
    >
      {stated && (
        <div ref={answer} tabIndex={-1} className={styles.below}>
          <BottleneckComparison
            stated={stated}
            pick={{ canPick: (id) => Object.hasOwn(components, id), onPick }}
          />
        </div>
      )}
      {!stated && hasClaim && <StateIt onAsk={() => setHasAsked(true)} />}
    </TextSection>
  );
}

function StateIt({ onAsk }: { onAsk: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function ask(): Promise<void> {
    onAsk();
    setAsking(true);
    setProblem(await stateBottleneck());
    setAsking(false);
  }

  return (
    <div className={styles.below}>
      <div className={styles.ask}>
        <Button disabled={isAsking} onClick={() => void ask()}>
          State it and see what the model says
        </Button>
        <p className={styles.note}>
          Once only: what you wrote and what the model says of your design are kept as they are now.
        </p>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
