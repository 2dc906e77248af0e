import type { Design } from '#shared/design/schema';
import { diffBetween, isEmptyDiff } from '#shared/lib/records-diff';
import type { CanvasSelection, ChangeHandler, FlowOption } from './canvas-types';
import { ArrangeRow } from './inspector/ArrangeRow';
import { BoundaryInspector } from './inspector/BoundaryInspector';
import { ComponentInspector } from './inspector/ComponentInspector';
import { ConnectionInspector } from './inspector/ConnectionInspector';
import { DesignSummary } from './inspector/DesignSummary';
import styles from './inspector/Inspector.module.css';
import { PlainContext } from './inspector/plain-context';
import { SelectionSummary } from './inspector/SelectionSummary';
import { useInspectorFocus } from './inspector/use-inspector-focus';
import { presentIn, selectionSize } from './selection';

export interface InspectorProps {
  readonly design: Design;
  readonly selection: CanvasSelection;
  /** The problem's flows, for what a connection can carry. */
  readonly flows?: readonly FlowOption[] | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Leaves out pictures and explanations. */
  readonly isPlain?: boolean | undefined;
  /** Every committed field is one call. */
  readonly onChange?: ChangeHandler | undefined;
  readonly onSelectionChange?: ((selection: CanvasSelection) => void) | undefined;
}

const NO_FLOWS: readonly FlowOption[] = [];
const nothing = () => undefined;

/** Everything that can be said about what is selected. */
export function Inspector({
  design,
  selection,
  flows = NO_FLOWS,
  isReadOnly = false,
  isPlain = false,
  onChange = nothing,
  onSelectionChange = nothing,
}: InspectorProps) {
  const apply = (next: Design, label: string) => {
    const diff = diffBetween(design, next);
    if (!isReadOnly && !isEmptyDiff(diff)) onChange(diff, label);
  };
  const present = presentIn(design, selection);
  const section = useInspectorFocus();
  return (
    <section ref={section} className={styles.inspector} aria-label="Inspector">
      {!isReadOnly && <ArrangeRow design={design} selection={present} apply={apply} />}
      <PlainContext value={isPlain}>
        {content({
          design,
          selection: present,
          flows,
          isReadOnly,
          apply,
          select: onSelectionChange,
        })}
      </PlainContext>
    </section>
  );
}

interface ContentProps {
  readonly design: Design;
  readonly selection: CanvasSelection;
  readonly flows: readonly FlowOption[];
  readonly isReadOnly: boolean;
  readonly apply: (next: Design, label: string) => void;
  readonly select: (selection: CanvasSelection) => void;
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
