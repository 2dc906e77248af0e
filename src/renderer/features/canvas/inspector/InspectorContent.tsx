import type { Design } from '#shared/design/schema';
import { diffBetween, isEmptyDiff } from '#shared/lib/records-diff';
import type { CanvasSelection, ChangeHandler, FlowOption } from '../canvas-types';
import { selectionSize } from '../selection';
import { ArrangeRow } from './ArrangeRow';
import { BoundaryInspector } from './BoundaryInspector';
import { ComponentInspector } from './ComponentInspector';
import { ConnectionInspector } from './ConnectionInspector';
import { DesignSummary } from './DesignSummary';
import type { InspectorPartProps } from './inspector-props';
import { PlainContext } from './plain-context';
import { SelectionSummary } from './SelectionSummary';

interface InspectorContentProps {
  readonly design: Design;
  readonly selection: CanvasSelection;
  readonly flows: readonly FlowOption[];
  readonly isReadOnly: boolean;
  readonly isPlain: boolean;
  readonly onChange: ChangeHandler;
  readonly onSelectionChange: (selection: CanvasSelection) => void;
}

/** What the inspector says of a selection. */
export function InspectorContent({
  design,
  selection,
  flows,
  isReadOnly,
  isPlain,
  onChange,
  onSelectionChange,
}: InspectorContentProps) {
  const apply = (next: Design, label: string) => {
    const diff = diffBetween(design, next);
    if (!isReadOnly && !isEmptyDiff(diff)) onChange(diff, label);
  };
  return (
    <>
      {!isReadOnly && <ArrangeRow design={design} selection={selection} apply={apply} />}
      <PlainContext value={isPlain}>
        {content({ design, selection, flows, isReadOnly, apply, select: onSelectionChange })}
      </PlainContext>
    </>
  );
}

interface ContentProps extends InspectorPartProps {
  readonly selection: CanvasSelection;
  readonly flows: readonly FlowOption[];
}

function content(props: ContentProps) {
  const { design, selection } = props;
  const size = selectionSize(selection);
  if (size === 0) return <DesignSummary design={design} isReadOnly={props.isReadOnly} />;

  const components = selection.components.flatMap((id) => design.components[id] ?? []);
  const connections = selection.connections.flatMap((id) => design.connections[id] ?? []);
  const boundaries = selection.boundaries.flatMap((id) => design.boundaries[id] ?? []);
  const key = [...selection.components, ...selection.connections, ...selection.boundaries].join(
    ' ',
  );
  if (components[0] && components.length === size) {
    const [first] = components;
    return <ComponentInspector key={key} {...props} components={components} first={first} />;
  }
  if (connections[0] && connections.length === size) {
    const [first] = connections;
    return <ConnectionInspector key={key} {...props} connections={connections} first={first} />;
  }
  if (boundaries[0] && boundaries.length === size) {
    const [first] = boundaries;
    return <BoundaryInspector key={key} {...props} boundaries={boundaries} first={first} />;
  }
  return <SelectionSummary {...props} />;
}
