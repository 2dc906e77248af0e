import { RadioGroup } from 'radix-ui';
import { MODES, type Mode } from '#shared/interview/settings';
import { MODE_EXPLANATIONS, MODE_TITLES } from '../../app/session-words';
import styles from './ModeChoice.module.css';

/** The two ways to play, each with what it means. */
export function ModeChoice({ value, onChange }: { value: Mode; onChange: (mode: Mode) => void }) {
  return (
    <RadioGroup.Root
      className={styles.group}
      aria-label="Mode"
      value={value}
      onValueChange={(next) => {
        const mode = MODES.find((candidate) => candidate === next);
        if (mode) onChange(mode);
      }}
    >
      {MODES.map((mode) => (
        <RadioGroup.Item
          key={mode}
          value={mode}
          className={styles.item}
          aria-label={MODE_TITLES[mode]}
          aria-describedby={`mode-${mode}`}
        >
          <span className={styles.dot} aria-hidden="true" />
          <span>
            <span className={styles.title}>{MODE_TITLES[mode]}</span>
            <span id={`mode-${mode}`} className={styles.text}>
              {MODE_EXPLANATIONS[mode]}
            </span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
