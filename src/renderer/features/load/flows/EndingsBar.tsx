import type { FlowLoad } from '#shared/load/results';
import styles from './EndingsBar.module.css';
import { endingsOf } from './endings';

/** How a flow's requests end, as parts of one bar; the words stand in the detail of the flow. */
export function EndingsBar({ flow }: { flow: FlowLoad }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {endingsOf(flow).map(({ id, share }) => (
        <span key={id} className={styles[id]} style={{ flexGrow: share }} />
      ))}
    </span>
  );
}
