import { useState } from 'react';
import type { Settings } from '#shared/ipc/types';
import type { ProblemCard } from '#shared/problems/catalog';
import { messageOf } from '../../api';
import {
  DURATION_OPTIONS,
  durationOf,
  LEVEL_EXPLANATIONS,
  LEVEL_OPTIONS,
} from '../../app/session-words';
import { canStore, useStorage } from '../../app/state/storage';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { ModeChoice } from './ModeChoice';
import styles from './StartDialog.module.css';
import { startSession, type StartChoice } from './start-session';

interface StartDialogProps {
  /** null: closed. */
  problem: ProblemCard | null;
  settings: Settings;
  onClose: () => void;
}

/** How to play a problem; Enter starts it with what was chosen last time. */
export function StartDialog({ problem, settings, onClose }: StartDialogProps) {
  const storage = useStorage((state) => state.status);
  const [choice, setChoice] = useState<StartChoice>({
    mode: settings.defaultMode,
    level: settings.defaultLevel,
    durationMinutes: settings.defaultDurationMinutes,
  });
  const [failure, setFailure] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const isBlocked = !canStore(storage);

  async function start() {
    if (!problem || isStarting || isBlocked) return;
    setStarting(true);
    setFailure(null);
    try {
      await startSession(problem.id, choice);
    } catch (error) {
      setFailure(messageOf(error));
      setStarting(false);
    }
  }

  return (
    <Dialog
      isOpen={problem !== null}
      onClose={onClose}
      onEnter={() => void start()}
      title={problem?.title ?? ''}
      footer={
        <>
          {isBlocked && (
            <p className={styles.reason}>
              Sessions cannot be saved now; the bar at the top says what to do.
            </p>
          )}
          <Button size="large" onClick={onClose}>
            Cancel
          </Button>
          <Button
            size="large"
            variant="primary"
            onClick={() => void start()}
            disabled={isStarting || isBlocked}
            shortcut="Enter"
          >
            Start
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.line}>{problem?.oneLine}</p>
        <ModeChoice value={choice.mode} onChange={(mode) => setChoice({ ...choice, mode })} />
        <div>
          <SegmentedControl
            label="Level"
            value={choice.level}
            options={LEVEL_OPTIONS}
            onChange={(level) => setChoice({ ...choice, level })}
          />
          <p className={styles.hint}>{LEVEL_EXPLANATIONS[choice.level]}</p>
        </div>
        <SegmentedControl
          label="Length"
          value={String(choice.durationMinutes)}
          options={DURATION_OPTIONS}
          onChange={(value) => setChoice({ ...choice, durationMinutes: durationOf(value) })}
        />
        {failure && (
          <p className={styles.failure} role="alert">
            {failure}
          </p>
        )}
      </div>
    </Dialog>
  );
}
