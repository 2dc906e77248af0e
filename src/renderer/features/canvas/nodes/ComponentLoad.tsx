import type { ComponentLoadMark } from '../canvas-types';
import { LoadFigure } from './LoadFigure';
import styles from './ComponentLoad.module.css';

interface ComponentLoadProps {
  readonly id: string;
  readonly load: ComponentLoadMark;
}

/**
 * How much of its capacity a component uses, on its lower edge: a bar and the number, which takes nothing of the room
 * inside. The states differ in shape: plain, with a triangle, filled, and in words where there is no number.
 */
export function ComponentLoad({ id, load }: ComponentLoadProps) {
  const { state, level, text, words, isBottleneck } = load;
  return (
    <>
      {isBottleneck && (
        <span className={styles.bottleneck} aria-hidden="true">
          bottleneck
        </span>
      )}
      <span className={styles.gauge} data-state={state}>
        {level !== null && <span className={styles.bar} aria-hidden="true" />}
        <LoadFigure id={id} words={words} className={styles.figure}>
          {state === 'busy' && (
            <svg className={styles.triangle} viewBox="0 0 8 8" aria-hidden="true">
              <path d="M4 0.5L8 7.5H0z" fill="currentColor" />
            </svg>
          )}
          {text}
        </LoadFigure>
      </span>
    </>
  );
}
