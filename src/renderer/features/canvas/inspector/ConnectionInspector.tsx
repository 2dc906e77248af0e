import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { reverseConnection, setConnectionProperties, updateConnection } from '#shared/design/edit';
import { CONNECTION_PROPERTIES, connectionValue } from '#shared/design/kinds/connections';
import {
  MAX_NAME_LENGTH,
  type Connection,
  type ConnectionMode,
  type ConnectionOperation,
} from '#shared/design/schema';
import { Checkbox } from '../../../ui/Checkbox';
import { IconButton } from '../../../ui/IconButton';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import { shownName } from '../accessible-names';
import type { FlowOption } from '../canvas-types';
import { shortcutsOf } from '../commands/command';
import { reverseCommand } from '../commands/reverse';
import { selectComponents } from '../selection';
import { combined } from './combined-value';
import styles from './Inspector.module.css';
import type { InspectorPartProps } from './inspector-props';
import { useIsPlain } from './plain-context';
import { PropertyGroups } from './PropertyGroups';

const MODES: readonly { value: ConnectionMode; label: string }[] = [
  { value: 'sync', label: 'Sync' },
  { value: 'async', label: 'Async' },
  { value: 'replicate', label: 'Replicate' },
];

const OPERATIONS: readonly { value: ConnectionOperation; label: string }[] = [
  { value: 'any', label: 'Any' },
  { value: 'read', label: 'Read' },
  { value: 'write', label: 'Write' },
];

interface ConnectionInspectorProps extends InspectorPartProps {
  readonly connection: Connection;
  readonly flows: readonly FlowOption[];
}

export function ConnectionInspector({
  design,
  connection,
  flows,
  isReadOnly,
  apply,
  select,
}: ConnectionInspectorProps) {
  const { id } = connection;
  const isPlain = useIsPlain();
  const update = (changes: Parameters<typeof updateConnection>[2], label: string) =>
    apply(updateConnection(design, id, changes), label);
  const nameOf = (component: string) => {
    const end = design.components[component];
    return end ? shownName(end) : 'Missing component';
  };
  return (
    <>
      <header className={styles.head}>
        <h2 className="visually-hidden">Connection</h2>
        <div className={styles.ends}>
          <EndButton
            name={nameOf(connection.from)}
            onClick={() => select(selectComponents([connection.from]))}
          />
          <ArrowRight size={14} aria-label="to" role="img" className={styles.arrow} />
          <EndButton
            name={nameOf(connection.to)}
            onClick={() => select(selectComponents([connection.to]))}
          />
          {!isReadOnly && (
            <IconButton
              label="Turn the connection round"
              shortcut={shortcutsOf(reverseCommand, isPlain)[0]}
              icon={<ArrowLeftRight />}
              onClick={() => apply(reverseConnection(design, id), 'Turn a connection round')}
            />
          )}
        </div>
      </header>
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <legend className="visually-hidden">How they talk</legend>
        <SegmentedControl
          label="Mode"
          value={connection.mode}
          options={MODES}
          onChange={(mode) => update({ mode }, `Make a connection ${mode}`)}
        />
        <SegmentedControl
          label="Operation"
          value={connection.operation}
          options={OPERATIONS}
          onChange={(operation) => update({ operation }, `Set operation to ${operation}`)}
        />
        <TextField
          label="Label"
          value={connection.label}
          placeholder="Shown on the line"
          maxLength={MAX_NAME_LENGTH}
          readOnly={isReadOnly}
          onCommit={(label) => update({ label: label.trim() }, 'Label a connection')}
        />
      </fieldset>
      <FlowList
        flows={flows}
        carried={connection.flows}
        isReadOnly={isReadOnly}
        onChange={(carried) => update({ flows: carried }, 'Set what a connection carries')}
      />
      <PropertyGroups
        specs={CONNECTION_PROPERTIES}
        valueOf={(spec) => combined([connectionValue(connection, spec.id)])}
        isReadOnly={isReadOnly}
        onSet={(spec, value) =>
          apply(
            setConnectionProperties(design, id, { [spec.id]: value }),
            `${value === undefined ? 'Reset' : 'Set'} ${spec.label.toLowerCase()} of a connection`,
          )
        }
      />
    </>
  );
}

function EndButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.end} title={name} onClick={onClick}>
      {name}
    </button>
  );
}

interface FlowListProps {
  readonly flows: readonly FlowOption[];
  readonly carried: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (carried: string[]) => void;
}

function FlowList({ flows, carried, isReadOnly, onChange }: FlowListProps) {
  if (flows.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>Carries</legend>
      {carried.length === 0 && <p className={styles.muted}>Every flow that fits.</p>}
      {flows.map((flow) => (
        <Checkbox
          key={flow.id}
          label={flow.title}
          isChecked={carried.includes(flow.id)}
          isDisabled={isReadOnly}
          onChange={(isChecked) =>
            onChange(
              isChecked ? [...carried, flow.id] : carried.filter((known) => known !== flow.id),
            )
          }
        />
      ))}
    </fieldset>
  );
}
