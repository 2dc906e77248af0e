import { SelectField } from '../../../ui/SelectField';
import { InspectorRow } from './InspectorRow';
import { MIXED, MIXED_OPTION } from './mixed';

interface KindRowProps<Kind extends string> {
  readonly kinds: readonly { readonly kind: Kind; readonly label: string }[];
  /** null: what is selected is not all of one kind. */
  readonly kind: Kind | null;
  readonly isReadOnly: boolean;
  readonly onChange: (kind: Kind) => void;
}

export function KindRow<Kind extends string>({
  kinds,
  kind,
  isReadOnly,
  onChange,
}: KindRowProps<Kind>) {
  const options = kinds.map((spec) => ({ value: spec.kind, label: spec.label }));
  return (
    <InspectorRow name="Kind">
      <SelectField
        label="Kind"
        isLabelHidden
        value={kind ?? MIXED}
        isDisabled={isReadOnly}
        options={kind === null ? [MIXED_OPTION, ...options] : options}
        onChange={(value) => {
          const chosen = kinds.find((spec) => spec.kind === value);
          if (chosen) onChange(chosen.kind);
        }}
      />
    </InspectorRow>
  );
}
