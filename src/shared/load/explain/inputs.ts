import { assumedValue, propertySpec, propertyValue } from '../../design/kinds/catalog';
import {
  assumedConnectionValue,
  connectionSpec,
  connectionValue,
} from '../../design/kinds/connections';
import { shownName } from '../../design/names';
import type { Component, Connection } from '../../design/schema';
import { CONSTANTS, type ConstantId, type ConstantOverrides } from '../constants/constants';
import type { ConstantSpec } from '../constants/spec';
import { formatExact } from '../format';
import type { ExplanationInput } from '../results';
import { propertyText } from './values';

/** The rows of an explanation: each with its value, and where that comes from. */

export function computed(name: string, value: string, source: string): ExplanationInput {
  return { name, value, origin: 'computed', source, constantId: null };
}

export function fromProblem(name: string, value: string, source: string): ExplanationInput {
  return { name, value, origin: 'problem', source, constantId: null };
}

/** Set by the person in a what-if. */
export function supposed(name: string, value: string): ExplanationInput {
  return { name, value, origin: 'stated', source: 'What-if', constantId: null };
}

/** One row, or none of a property that its kind does not have. `owner`: whether the name must say whose it is. */
export function fromProperty(
  component: Component,
  id: string,
  owner: 'named' | 'clear' = 'clear',
): ExplanationInput[] {
  const spec = propertySpec(component.kind, id);
  if (!spec) return [];
  const { origin } = propertyValue(component, id);
  const name = shownName(component);
  return [
    {
      name: owner === 'named' ? `${name}: ${spec.label.toLowerCase()}` : spec.label,
      value: propertyText(spec, assumedValue(component, id)),
      origin,
      source:
        origin === 'default' ? `Usual for its kind; not set on ${name}` : `Property of ${name}`,
      constantId: null,
    },
  ];
}

export function fromConnection(
  connection: Connection,
  id: string,
  name: string,
): ExplanationInput[] {
  const spec = connectionSpec(id);
  if (!spec) return [];
  const { origin } = connectionValue(connection, id);
  return [
    {
      name: spec.label,
      value: propertyText(spec, assumedConnectionValue(connection, id)),
      origin,
      source: origin === 'default' ? `Usual; not set on ${name}` : `Property of ${name}`,
      constantId: null,
    },
  ];
}

const SPECS = new Map<string, ConstantSpec>(CONSTANTS.map((spec) => [spec.id, spec]));

/** A constant in use, with its document or assumption; one that the person changed with the value it came with. */
export function fromConstant(
  id: ConstantId,
  value: number,
  overrides: ConstantOverrides,
): ExplanationInput {
  const spec = SPECS.get(id);
  const [title, unit, source] = [spec?.title ?? id, spec?.unit ?? '', spec?.source ?? ''];
  const isEdited = overrides[id] !== undefined && value !== spec?.value;
  return {
    name: title,
    value: formatExact(value, unit),
    origin: isEdited ? 'edited-constant' : 'constant',
    source: isEdited && spec ? `Was ${formatExact(spec.value, unit)}. ${source}` : source,
    constantId: id,
  };
}
