import { ARROW_ID } from './arrow-id';
import styles from './ConnectionEdge.module.css';

/** The arrowhead that the lines of the canvas refer to; it has the colour of its line. */
export function ArrowDefinitions() {
  return (
    <svg className={styles.definitions} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <marker
          id={ARROW_ID}
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0.5 0.5L7.5 4L0.5 7.5z" className={styles.arrow} />
        </marker>
      </defs>
    </svg>
  );
}
