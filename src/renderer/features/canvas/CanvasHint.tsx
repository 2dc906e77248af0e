import { Kbd } from '../../ui/Kbd';
import styles from './CanvasHint.module.css';

interface CanvasHintProps {
  readonly isEmpty: boolean;
  readonly isReadOnly: boolean;
}

/** What to do with an empty canvas. */
export function CanvasHint({ isEmpty, isReadOnly }: CanvasHintProps) {
  if (!isEmpty) return null;
  return (
    <div className={styles.hint}>
      {isReadOnly ? (
        <p className={styles.title}>Nothing has been drawn.</p>
      ) : (
        <>
          <p className={styles.title}>Draw the system that answers the problem.</p>
          <p>
            Drag a component from the left, or press <Kbd keys="A" /> and type what you need.
            Connect two by dragging from the rim of one to the other.
          </p>
        </>
      )}
    </div>
  );
}
