import { changeBoundaryKind, renameBoundary } from '#shared/design/edit';
import { BOUNDARIES, boundarySpec } from '#shared/design/kinds/boundaries';
import { MAX_NAME_LENGTH, type Boundary } from '#shared/design/schema';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { shownBoundaryName } from '../accessible-names';
import { BoundaryGlyph } from '../BoundaryGlyph';
import styles from './Inspector.module.css';
import { InspectorHead } from './InspectorHead';
import { InspectorRow } from './InspectorRow';
import type { InspectorPartProps } from './inspector-props';

interface BoundaryInspectorProps extends InspectorPartProps {
  readonly boundary: Boundary;
}

export function BoundaryInspector({ design, boundary, isReadOnly, apply }: BoundaryInspectorProps) {
  const spec = boundarySpec(boundary.kind);
  const held = Object.values(design.components).filter((other) => other.boundary === boundary.id);
  return (
    <>
      <InspectorHead
        icon={<BoundaryGlyph kind={boundary.kind} size={16} />}
        title={shownBoundaryName(boundary)}
        kind={spec.label}
        description={spec.description}
      />
      <InspectorRow name="Name">
        <TextField
          label="Name"
          isLabelHidden
          value={boundary.name}
          placeholder={spec.label}
          maxLength={MAX_NAME_LENGTH}
          readOnly={isReadOnly}
          onCommit={(name) =>
            apply(renameBoundary(design, boundary.id, name.trim()), `Rename to ${name.trim()}`)
          }
        />
      </InspectorRow>
      <InspectorRow name="Kind">
        <SelectField
          label="Kind"
          isLabelHidden
          value={boundary.kind}
          isDisabled={isReadOnly}
          options={BOUNDARIES.map(({ kind, label }) => ({ value: kind, label }))}
          onChange={(value) => {
            const chosen = BOUNDARIES.find(({ kind }) => kind === value);
            if (!chosen) return;
            apply(
              changeBoundaryKind(design, boundary.id, chosen.kind),
              `Change a boundary to ${chosen.label}`,
            );
          }}
        />
      </InspectorRow>
      <p className={styles.muted}>
        {held.length === 0
          ? 'Nothing inside yet. Drag components into the frame.'
          : `${held.length} ${held.length === 1 ? 'component' : 'components'} directly inside.`}
      </p>
    </>
  );
}
