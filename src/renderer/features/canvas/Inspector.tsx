import { useMemo } from 'react';
import type { Design } from '#shared/design/schema';
import type { CanvasSelection, ChangeHandler, FlowOption } from './canvas-types';
import styles from './inspector/Inspector.module.css';
import { InspectorContent } from './inspector/InspectorContent';
import { useAfterFrame } from './inspector/use-after-frame';
import { useInspectorFocus } from './inspector/use-inspector-focus';
import { isSameSelection, presentIn } from './selection';

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

/** What is selected in which design. */
interface Inspected {
  readonly design: Design;
  readonly selection: CanvasSelection;
}

const isSameThing = (one: Inspected, other: Inspected) =>
  isSameSelection(one.selection, other.selection);

/** Everything that can be said about what is selected; the canvas is drawn first. */
export function Inspector({
  design,
  selection,
  flows = NO_FLOWS,
  isReadOnly = false,
  isPlain = false,
  onChange = nothing,
  onSelectionChange = nothing,
}: InspectorProps) {
  // One object as long as nothing changed: what comes after the frame goes by that.
  const latest = useMemo(
    () => ({ design, selection: presentIn(design, selection) }),
    [design, selection],
  );
  const { shown, showLatest } = useAfterFrame<Inspected>(latest, isSameThing);
  const section = useInspectorFocus(showLatest);
  return (
    <section ref={section} className={styles.inspector} aria-label="Inspector">
      <InspectorContent
        design={shown.design}
        selection={shown.selection}
        flows={flows}
        isReadOnly={isReadOnly}
        isPlain={isPlain}
        onChange={onChange}
        onSelectionChange={onSelectionChange}
      />
    </section>
  );
}
