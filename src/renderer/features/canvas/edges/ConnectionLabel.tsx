import { clsx } from 'clsx';
import { memo, type MouseEvent } from 'react';
import { MAX_LABEL_WIDTH } from '#shared/design/routing';
import { useCanvasEditor } from '../canvas-context';
import { InlineName } from '../nodes/InlineName';
import { isSelected, selectConnections, withSelectChanges } from '../selection';
import styles from './ConnectionLabel.module.css';
import { ConnectionLoad } from './ConnectionLoad';
import { carriedWords, flowChip } from './flow-words';
import { useConnectionLine, type ConnectionData } from './use-connection-line';

interface ConnectionLabelProps {
  readonly data: ConnectionData;
  readonly selected: boolean;
  readonly isRenaming: boolean;
}

/** Whether anything is written at a line. */
export function hasWords({ connection, flows, load }: ConnectionData): boolean {
  return connection.label.trim() !== '' || flows.length > 0 || load !== undefined;
}

/** The words of a line and the flows that it carries; they take the pointer for their line. */
export const ConnectionLabel = memo(function ConnectionLabel({
  data,
  selected,
  isRenaming,
}: ConnectionLabelProps) {
  const { connection, flows, load, emphasis } = data;
  const { label: place, labelRoom } = useConnectionLine(data);
  const hands = useLabelHands(connection.id);
  const label = connection.label.trim();
  const isCramped = labelRoom < MAX_LABEL_WIDTH;
  return (
    // The line itself is what the keyboard works on.
    <div
      className={clsx(
        'nodrag nopan',
        styles.label,
        isRenaming && styles.renaming,
        (selected || emphasis === 'highlighted') && styles.active,
        emphasis === 'faded' && styles.faded,
      )}
      data-id={connection.id}
      title={isRenaming ? undefined : [label, carriedWords(flows)].filter(Boolean).join('\n')}
      style={{ transform: `translate(-50%, -50%) translate(${place.x}px, ${place.y}px)` }}
      {...hands}
    >
      {isRenaming ? (
        <InlineName
          record="connections"
          id={connection.id}
          name={connection.label}
          label="Label of the connection"
        />
      ) : (
        <>
          {(label !== '' || flows.length > 0) && (
            <div className={styles.words} style={{ maxWidth: isCramped ? labelRoom : undefined }}>
              {label !== '' && (
                <span className={styles.text} dir="auto" style={{ maxWidth: labelRoom }}>
                  {label}
                </span>
              )}
              {flows.length > 0 && (
                <span className={styles.flows} dir="auto">
                  {flowChip(flows)}
                </span>
              )}
            </div>
          )}
          {load && <ConnectionLoad id={connection.id} load={load} />}
        </>
      )}
    </div>
  );
});

function useLabelHands(id: string) {
  const { store, settle } = useCanvasEditor();
  const select = () => {
    settle();
    store.setState({ selection: selectConnections([id]) });
  };
  const toggle = () => {
    settle();
    const { inputs, selection } = store.getState();
    const change = { id, selected: !isSelected(selection, id) };
    store.setState({ selection: withSelectChanges(inputs.design, selection, [change]) });
  };
  return {
    onPointerEnter: () => store.setState({ hovered: id }),
    onPointerLeave: () => store.setState({ hovered: null }),
    onClick: (event: MouseEvent) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) toggle();
      else select();
    },
    onContextMenu: () => {
      if (!isSelected(store.getState().selection, id)) select();
    },
    onDoubleClick: () => {
      if (!store.getState().inputs.isReadOnly) store.setState({ renaming: id });
    },
  };
}
