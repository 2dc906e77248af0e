import type { Connection } from '#shared/design/schema';
import { Checkbox } from '../../../ui/Checkbox';
import type { FlowOption } from '../canvas-types';
import styles from './Inspector.module.css';

interface FlowListProps {
  readonly flows: readonly FlowOption[];
  readonly connections: readonly Connection[];
  readonly isReadOnly: boolean;
  readonly onChange: (flow: FlowOption, isCarried: boolean) => void;
}

/** Which of the problem's flows the connections carry. */
export function FlowList({ flows, connections, isReadOnly, onChange }: FlowListProps) {
  if (flows.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>Carries</legend>
      {connections.every((connection) => connection.flows.length === 0) && (
        <p className={styles.muted}>Every flow that fits.</p>
      )}
      {flows.map((flow) => (
        <Checkbox
          key={flow.id}
          label={flow.title}
          isChecked={isCarried(connections, flow)}
          isDisabled={isReadOnly}
          onChange={(isChecked) => onChange(flow, isChecked)}
        />
      ))}
    </fieldset>
  );
}

function isCarried(connections: readonly Connection[], { id }: FlowOption): boolean | 'mixed' {
  const count = connections.filter(({ flows }) => flows.includes(id)).length;
  return count === 0 || count === connections.length ? count > 0 : 'mixed';
}

/** The flows of a connection with one added or taken away. */
export function withFlow(
  { flows }: Connection,
  flow: FlowOption,
  isAdded: boolean,
): readonly string[] {
  const others = flows.filter((known) => known !== flow.id);
  return isAdded ? [...others, flow.id] : others;
}
