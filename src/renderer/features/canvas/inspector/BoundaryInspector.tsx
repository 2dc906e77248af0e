import { changeBoundaryKind, renameBoundary } from '#shared/design/edit';
import { BOUNDARIES, boundarySpec } from '#shared/design/kinds/boundaries';
import type { BoundaryKind } from '#shared/design/kinds/kind';
import { shownBoundaryName } from '#shared/design/names';
import type { Boundary, Design } from '#shared/design/schema';
import { BoundaryGlyph } from '../BoundaryGlyph';
import styles from './Inspector.module.css';
import type { InspectorPartProps } from './inspector-props';
import { ItemHead } from './ItemHead';

interface BoundaryInspectorProps extends InspectorPartProps {
  /** An edit holds for all of them. */
  readonly boundaries: readonly Boundary[];
  readonly first: Boundary;
}

export function BoundaryInspector({
  design,
  boundaries,
  first,
  isReadOnly,
  apply,
}: BoundaryInspectorProps) {
  const spec = boundarySpec(first.kind);
  const isOne = boundaries.length === 1;
  const isOneKind = boundaries.every(({ kind }) => kind === first.kind);
  const words = isOne ? 'a boundary' : `${boundaries.length} boundaries`;
  const setKind = (kind: BoundaryKind) => {
    const next = boundaries.reduce(
      (changed, { id }) => changeBoundaryKind(changed, id, kind),
      design,
    );
    apply(next, `Change ${words} to ${boundarySpec(kind).label}`);
  };
  return (
    <>
      <ItemHead
        icon={<BoundaryGlyph kind={first.kind} size={16} />}
        title={isOne ? shownBoundaryName(first) : words}
        spec={isOneKind ? spec : null}
        kinds={BOUNDARIES}
        name={isOne ? { given: first.name, placeholder: spec.label } : null}
        isReadOnly={isReadOnly}
        onRename={(name) => apply(renameBoundary(design, first.id, name), `Rename to ${name}`)}
        onChangeKind={setKind}
      />
      {isOne && <p className={styles.muted}>{heldWords(design, first)}</p>}
    </>
  );
}

function heldWords(design: Design, { id }: Boundary): string {
  const held = Object.values(design.components).filter(({ boundary }) => boundary === id).length;
  if (held === 0) return 'Nothing inside yet. Drag components into the frame.';
  return `${held} ${held === 1 ? 'component' : 'components'} directly inside.`;
}
