import { setConnectionProperties, updateConnection } from '#shared/design/edit';
import { CONNECTION_PROPERTIES, connectionValue } from '#shared/design/kinds/connections';
import { MAX_NAME_LENGTH, type Connection, type Design } from '#shared/design/schema';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import type { FlowOption } from '../canvas-types';
import { combined } from './combined-value';
import { MODES, OPERATIONS } from './connection-options';
import { ConnectionEnds } from './ConnectionEnds';
import { FlowList, withFlow } from './FlowList';
import styles from './Inspector.module.css';
import { SeveralHead } from './InspectorHead';
import type { InspectorPartProps } from './inspector-props';
import { PropertyGroups } from './PropertyGroups';

interface ConnectionInspectorProps extends InspectorPartProps {
  /** An edit holds for all of them. */
  readonly connections: readonly Connection[];
  readonly first: Connection;
  readonly flows: readonly FlowOption[];
}

export function ConnectionInspector(props: ConnectionInspectorProps) {
  const { design, connections, first, flows, isReadOnly, apply } = props;
  const isOne = connections.length === 1;
  const words = isOne ? 'a connection' : `${connections.length} connections`;
  const change = (edit: (changed: Design, connection: Connection) => Design, label: string) =>
    apply(connections.reduce(edit, design), label);
  const same = <Key extends 'mode' | 'operation'>(key: Key): Connection[Key] | null =>
    connections.every((other) => other[key] === first[key]) ? first[key] : null;
  return (
    <>
      {isOne ? <ConnectionEnds {...props} connection={first} /> : <SeveralHead words={words} />}
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <legend className="visually-hidden">How they talk</legend>
        <SegmentedControl
          label="Mode"
          value={same('mode')}
          options={MODES}
          onChange={(mode) =>
            change(
              (changed, { id }) => updateConnection(changed, id, { mode }),
              `Make ${words} ${mode}`,
            )
          }
        />
        <SegmentedControl
          label="Operation"
          value={same('operation')}
          options={OPERATIONS}
          onChange={(operation) =>
            change(
              (changed, { id }) => updateConnection(changed, id, { operation }),
              `Set operation of ${words} to ${operation}`,
            )
          }
        />
        {isOne && (
          <TextField
            label="Label"
            value={first.label}
            placeholder="Shown on the line"
            maxLength={MAX_NAME_LENGTH}
            readOnly={isReadOnly}
            onCommit={(label) =>
              apply(
                updateConnection(design, first.id, { label: label.trim() }),
                'Label a connection',
              )
            }
          />
        )}
      </fieldset>
      <FlowList
        flows={flows}
        connections={connections}
        isReadOnly={isReadOnly}
        onChange={(flow, isCarried) =>
          change(
            (changed, connection) =>
              updateConnection(changed, connection.id, {
                flows: [...withFlow(connection, flow, isCarried)],
              }),
            `Set what ${isOne ? 'a connection carries' : `${words} carry`}`,
          )
        }
      />
      <PropertyGroups
        specs={CONNECTION_PROPERTIES}
        valueOf={(spec) =>
          combined(connections.map((connection) => connectionValue(connection, spec.id)))
        }
        isReadOnly={isReadOnly}
        onSet={(spec, value) =>
          change(
            (changed, { id }) => setConnectionProperties(changed, id, { [spec.id]: value }),
            `${value === undefined ? 'Reset' : 'Set'} ${spec.label.toLowerCase()} of ${words}`,
          )
        }
      />
    </>
  );
}
