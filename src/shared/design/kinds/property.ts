import type {
  BooleanPropertySpec,
  ChoicePropertySpec,
  ListPropertySpec,
  NumberPropertySpec,
  PropertyGroup,
  PropertySpec,
  TextPropertySpec,
} from './kind';

/** Short ways to write property specs, so that the lists of kinds read as tables. */

type Named = readonly [id: string, label: string, group: PropertyGroup];

interface NumberOptions {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

function number(
  [id, label, group]: Named,
  isInteger: boolean,
  options: NumberOptions,
  help: string,
): NumberPropertySpec {
  return {
    type: 'number',
    id,
    label,
    group,
    help,
    isInteger,
    unit: options.unit ?? '',
    min: options.min ?? 0,
    max: options.max ?? 1_000_000_000,
    default: options.default ?? null,
  };
}

/** A whole number; nothing is set by default unless the options say so. */
export function count(named: Named, options: NumberOptions, help: string): NumberPropertySpec {
  return number(named, true, options, help);
}

/** A number with fractions; nothing is set by default unless the options say so. */
export function quantity(named: Named, options: NumberOptions, help: string): NumberPropertySpec {
  return number(named, false, options, help);
}

export function percent(named: Named, help: string): NumberPropertySpec {
  return number(named, false, { unit: '%', min: 0, max: 100 }, help);
}

/** One of a few values, given as `value: label`. */
export function choice(
  [id, label, group]: Named,
  options: Readonly<Record<string, string>>,
  defaultValue: string | null,
  help: string,
): ChoicePropertySpec {
  return {
    type: 'choice',
    id,
    label,
    group,
    help,
    options: Object.entries(options).map(([value, name]) => ({
      value,
      label: name,
    })),
    default: defaultValue,
  };
}

export function flag(
  [id, label, group]: Named,
  defaultValue: boolean | null,
  help: string,
): BooleanPropertySpec {
  return {
    type: 'boolean',
    id,
    label,
    group,
    help,
    default: defaultValue,
  };
}

export function text([id, label, group]: Named, maxLength: number, help: string): TextPropertySpec {
  return { type: 'text', id, label, group, help, maxLength, default: null };
}

export function list([id, label, group]: Named, help: string): ListPropertySpec {
  return { type: 'list', id, label, group, help, default: null };
}

/** The same property with another default, for kinds where something else is usual. */
export function withDefault<Spec extends PropertySpec>(
  spec: Spec,
  defaultValue: Spec['default'],
): Spec {
  return { ...spec, default: defaultValue };
}
