import { ChevronLeft, Pause, Play } from 'lucide-react';
import { problemTitle } from '#shared/problems/catalog';
import { navigate } from '../../app/router';
import { useSessionState } from '../../session/open-session';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import styles from './InterviewHeader.module.css';
import { togglePause } from './stage-actions';
import { StageStepper } from './StageStepper';
import { TotalClock } from './TotalClock';

const LEVEL_LABELS = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

export function InterviewHeader({ onFinish }: { onFinish: () => void }) {
  const problem = useSessionState((state) => state.problem);
  const level = useSessionState((state) => state.level);
  const mode = useSessionState((state) => state.mode);
  const isPaused = useSessionState((state) => state.isPaused);
  return (
    <header className={styles.header}>
      <IconButton
        label="Back to Home; the clock stops"
        icon={<ChevronLeft />}
        onClick={() => navigate('home')}
      />
      <div className={styles.names}>
        <h1 className={styles.problem}>{problemTitle(problem)}</h1>
        <p className={styles.level}>
          {LEVEL_LABELS[level]} · {mode}
        </p>
      </div>
      <StageStepper />
      <div className={styles.end}>
        <TotalClock />
        {mode === 'practice' && (
          <IconButton
            label={isPaused ? 'Resume the clock' : 'Pause the clock'}
            icon={isPaused ? <Play /> : <Pause />}
            onClick={togglePause}
          />
        )}
        <Button onClick={onFinish}>Finish</Button>
      </div>
    </header>
  );
}
