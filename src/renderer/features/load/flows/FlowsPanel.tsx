import type { LoadResult } from '#shared/load/results';
import { FlowDetail } from './FlowDetail';
import { flowInSight } from './flow-in-sight';
import styles from './FlowsPanel.module.css';
import { FlowTable } from './FlowTable';
import { useLiveLoad } from '../live-load';

/** Every flow in one line, and one of them in detail. */
export function FlowsPanel({ result }: { result: LoadResult }) {
  const selected = useLiveLoad((load) => load.selectedFlow);
  const flow = flowInSight(result, selected);
  return (
    <div className={styles.panel}>
      <FlowTable flows={result.flows} selected={flow?.id ?? null} />
      {flow && <FlowDetail key={flow.id} flow={flow} breaksAt={result.breaksAt} />}
    </div>
  );
}
