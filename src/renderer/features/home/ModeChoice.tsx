import { useId } from 'react';
import { MODES, type Mode } from '#shared/interview/settings';
import { MODE_EXPLANATIONS, MODE_TITLES } from '../../app/session-words';
import styles from './ModeChoice.module.css';

/** The two ways to play, each with what it means. */
export function ModeChoice({ value, onChange }: { value: Mode; onChange: (mode: Mode) => void }) {
  const id = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">Mode</legend>
      <div className={styles.group}>
        {MODES.map((mode) => (
          <label key={mode} className={styles.item}>
            <input
              type="radio"
              className={styles.input}
              name={id}
              aria-label={MODE_TITLES[mode]}
              aria-describedby={`${id}-${mode}`}
              checked={mode === value}
              onChange={() => onChange(mode)}
            />
            <span className={styles.dot} aria-hidden="true" />
            <span>
              <span className={styles.title}>{MODE_TITLES[mode]}</span>
              <span id={`${id}-${mode}`} className={styles.text}>
                {MODE_EXPLANATIONS[mode]}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
