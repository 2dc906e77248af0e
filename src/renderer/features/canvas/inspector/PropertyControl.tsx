import { assertNever } from '#shared/lib/assert-never';
import type {
  BooleanPropertySpec,
  ChoicePropertySpec,
  NumberPropertySpec,
  PropertySpec,
} from '#shared/design/kinds/kind';
import type { PropertyValue } from '#shared/design/schema';
import { NumberField } from '../../../ui/NumberField';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { CombinedValue } from './combined-value';
import { MIXED, MIXED_OPTION } from './mixed';

export interface ControlProps<Spec> {
  readonly spec: Spec;
  readonly current: CombinedValue;
  readonly isReadOnly: boolean;
  /** undefined goes back to the default. */
  readonly onSet: (value: PropertyValue | undefined) => void;
}

/** Longer texts than this get a field that grows to several lines. */
const ONE_LINE_LENGTH = 200;

export function PropertyControl(props: ControlProps<PropertySpec>) {
  const { spec, current, isReadOnly, onSet } = props;
  switch (spec.type) {
    case 'number':
      return <NumberControl {...props} spec={spec} />;
    case 'choice':
      return <ChoiceControl {...props} spec={spec} />;
    case 'boolean':
      return <BooleanControl {...props} spec={spec} />;
    case 'text': {
      const field = {
        label: spec.label,
        isLabelHidden: true,
        value: typeof current.value === 'string' ? current.value : '',
        placeholder: placeholder(current, spec.default),
        maxLength: spec.maxLength,
        readOnly: isReadOnly,
        onCommit: (text: string) => onSet(text.trim() === '' ? undefined : text),
      };
      return spec.maxLength > ONE_LINE_LENGTH ? (
        <TextArea {...field} rows={1} />
      ) : (
        <TextField {...field} />
      );
    }
    case 'list':
      return (
        <TextField
          label={spec.label}
          isLabelHidden
          value={Array.isArray(current.value) ? current.value.join(', ') : ''}
          placeholder={placeholder(current, spec.default?.join(', ') ?? null)}
          hint="Names, separated by commas"
          readOnly={isReadOnly}
          onCommit={(text) => onSet(namesIn(text))}
        />
      );
    default:
      return assertNever(spec);
  }
}

function NumberControl({ spec, current, isReadOnly, onSet }: ControlProps<NumberPropertySpec>) {
  const isStated = current.origin === 'stated' && typeof current.value === 'number';
  return (
    <NumberField
      label={spec.label}
      isLabelHidden
      value={isStated ? Number(current.value) : null}
      placeholder={placeholder(current, spec.default)}
      unit={spec.unit}
      min={spec.min}
      max={spec.max}
      isInteger={spec.isInteger}
      readOnly={isReadOnly}
      onCommit={(value) => onSet(value ?? undefined)}
    />
  );
}

/** Stands for "not stated" among the values of a list; no property has it as a value. */
const NOT_STATED = '';
const UNKNOWN = '(unknown)';

function ChoiceControl({ spec, current, isReadOnly, onSet }: ControlProps<ChoicePropertySpec>) {
  const usual = spec.options.find((option) => option.value === spec.default);
  return (
    <SelectField
      label={spec.label}
      isLabelHidden
      isDisabled={isReadOnly}
      value={listValue(current, String(current.value))}
      options={[
        usual
          ? { value: NOT_STATED, label: usual.label, hint: 'Default' }
          : { value: NOT_STATED, label: 'Not set' },
        ...specialOptions(current),
        ...spec.options,
      ]}
      onChange={(value) => chosen(value, (stated) => onSet(stated))}
    />
  );
}

function BooleanControl({ spec, current, isReadOnly, onSet }: ControlProps<BooleanPropertySpec>) {
  return (
    <SelectField
      label={spec.label}
      isLabelHidden
      isDisabled={isReadOnly}
      value={listValue(current, current.value === true ? 'yes' : 'no')}
      options={[
        spec.default === null
          ? { value: NOT_STATED, label: 'Not set' }
          : { value: NOT_STATED, label: spec.default ? 'Yes' : 'No', hint: 'Default' },
        ...specialOptions(current),
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
      onChange={(value) =>
        chosen(value, (stated) => onSet(stated === undefined ? undefined : stated === 'yes'))
      }
    />
  );
}

function listValue(current: CombinedValue, stated: string): string {
  if (current.origin === 'unknown') return UNKNOWN;
  if (current.origin === 'mixed') return MIXED;
  return current.origin === 'stated' ? stated : NOT_STATED;
}

function specialOptions(current: CombinedValue) {
  if (current.origin === 'unknown') return [{ value: UNKNOWN, label: 'Unknown' }];
  return current.origin === 'mixed' ? [MIXED_OPTION] : [];
}

function chosen(value: string, onSet: (value: string | undefined) => void): void {
  if (value === NOT_STATED) onSet(undefined);
  else if (value !== UNKNOWN && value !== MIXED) onSet(value);
}

function placeholder(current: CombinedValue, usual: string | number | null): string {
  if (current.origin === 'unknown') return 'Unknown';
  if (current.origin === 'mixed') return 'Mixed';
  return usual === null || usual === '' ? 'Not set' : String(usual);
}

function namesIn(text: string): string[] | undefined {
  const names = [...new Set(text.split(',').map((name) => name.trim()))].filter(Boolean);
  return names.length === 0 ? undefined : names;
}
