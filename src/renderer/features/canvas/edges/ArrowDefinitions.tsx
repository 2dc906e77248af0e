import { ARROW_ID } from './arrow-id';
import styles from './ConnectionEdge.module.css';

/** The arrowheads that the lines of the canvas refer to. */
export function ArrowDefinitions() {
  return (
    <svg className={styles.definitions} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(['normal', 'active'] as const).map((tone) => (
          <marker
            key={tone}
            id={ARROW_ID[tone]}
            viewBox="0 0 8 8"
            refX="7.5"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0.5 0.5L7.5 4L0.5 7.5z" className={styles[`${tone}Arrow`]} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
