import { clsx } from 'clsx';
import { Lock } from 'lucide-react';
import { STAGES, STAGE_TITLES, stagePlan, type Stage } from '#shared/interview/stages';
import { useSession } from '../../session/open-session';
import { formatClock } from '../../ui/format';
import { Tooltip } from '../../ui/Tooltip';
import { timeIn } from './clock-rules';
import styles from './StageStepper.module.css';
import { enterStage } from './stage-actions';
import { useElapsedMs } from './use-elapsed';

/** The seven stages with what each has used of its plan; any of them can be gone to. */
export function StageStepper() {
  return (
    <nav className={styles.stepper} aria-label="Stages">
      {STAGES.map((stage, index) => (
        <Step key={stage} stage={stage} number={index + 1} />
      ))}
    </nav>
  );
}

function Step({ stage, number }: { stage: Stage; number: number }) {
  const state = useSession((store) => store.state);
  const elapsedMs = useElapsedMs();
  if (!state) return null;
  const { plannedMs } = stagePlan(stage, state.durationMinutes);
  const spentMs = timeIn(stage, state, elapsedMs);
  const isCurrent = stage === state.stage;
  const isClosed = state.closedStages.includes(stage);
  const isOver = spentMs > plannedMs;
  const plan = `${formatClock(spentMs)} of ${formatClock(plannedMs)}`;
  return (
    <Tooltip
      label={`${STAGE_TITLES[stage]}: ${plan}${isClosed ? ', closed' : ''}`}
      shortcut={`Alt+${number}`}
    >
      <button
        type="button"
        className={clsx(styles.step, isCurrent && styles.current)}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => enterStage(stage)}
      >
        <span className={styles.title}>
          {STAGE_TITLES[stage]}
          {isClosed && <Lock size={11} aria-label="closed" />}
        </span>
        <span className={clsx(styles.clock, isOver && styles.over)}>
          {formatClock(spentMs)}
          <span className={styles.plan}>/{plannedMs / 60_000}</span>
        </span>
        <span className={styles.track} aria-hidden="true">
          <span
            className={clsx(styles.fill, isOver && styles.overFill)}
            style={{ width: `${Math.min(100, (100 * spentMs) / plannedMs)}%` }}
          />
        </span>
      </button>
    </Tooltip>
  );
}
