import { isId, MAX_FLOWS } from '../file/read-fields';
import { MAX_PROPERTY_ID_LENGTH, noSuchProperty } from '../file/read-properties';
import { quote } from '../file/remarks';
import type { PropertySpec } from '../kinds/kind';
import {
  type Connection,
  CONNECTION_MODES,
  CONNECTION_OPERATIONS,
  MAX_NAME_LENGTH,
  type Properties,
  type PropertyValue,
} from '../schema';
import type { Problems } from './problems';
import { tooLong } from './read-clauses';
import type { SettingStatement } from './statements';
import type { Tail } from './tokens';
import { readList, readValue } from './values';

/** The properties that stand below a component or connection. */
export function readProperties(
  settings: readonly SettingStatement[],
  specs: readonly PropertySpec[],
  problems: Problems,
): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const { key, value } of settings) {
    const id = key.text;
    if (Object.hasOwn(properties, id)) {
      problems.add(key, `${quote(id)} is set twice here; leave one of them`);
      continue;
    }
    if (id === '' || id.length > MAX_PROPERTY_ID_LENGTH || id === '__proto__') {
      problems.add(key, 'is not the name of a property');
      continue;
    }
    const isTakenAsItIs = key.type === 'text';
    const spec = isTakenAsItIs ? null : (specs.find((known) => known.id === id) ?? null);
    if (!spec && !isTakenAsItIs) {
      problems.add(key, () => noSuchProperty(id, specs));
      continue;
    }
    const read = readValue(value, spec, problems);
    if (read !== undefined) properties[id] = read;
  }
  return properties;
}

type Details = Pick<Connection, 'mode' | 'operation' | 'label' | 'flows'>;

/** What can stand below a connection as well as, or instead of, on its line; the rest are its properties. */
export function readConnectionDetails(
  settings: readonly SettingStatement[],
  problems: Problems,
): { readonly details: Partial<Details>; readonly properties: readonly SettingStatement[] } {
  const details: Partial<Details> = {};
  const properties: SettingStatement[] = [];
  for (const setting of settings) {
    const { key, value } = setting;
    const name = key.type === 'word' ? DETAILS.find((detail) => detail === key.text) : undefined;
    if (name === undefined) properties.push(setting);
    else if (details[name] !== undefined) {
      problems.add(key, `${quote(name)} is set twice here; leave one of them`);
    } else Object.assign(details, { [name]: readDetail(name, value, problems) });
  }
  return { details, properties };
}

const DETAILS = ['mode', 'operation', 'label', 'flows'] as const;

function readDetail(
  name: (typeof DETAILS)[number],
  value: Tail,
  problems: Problems,
): Details[typeof name] | undefined {
  switch (name) {
    case 'mode':
      return readChoice(value, CONNECTION_MODES, problems);
    case 'operation':
      return readChoice(value, CONNECTION_OPERATIONS, problems);
    case 'label':
      return readLabel(value, problems);
    case 'flows':
      return readFlows(value, problems);
  }
}

function readChoice<Choice extends string>(
  value: Tail,
  choices: readonly Choice[],
  problems: Problems,
): Choice | undefined {
  const found = choices.find((choice) => choice === value.text);
  if (found === undefined) {
    problems.add(value, `must be one of ${choices.join(', ')}, not ${quote(value.text)}`);
  }
  return found;
}

/** A label of bounded length. */
export function readLabel(value: Tail, problems: Problems): string | undefined {
  if (value.text.length <= MAX_NAME_LENGTH) return value.text;
  problems.add(value, tooLong('a label', value.text.length, MAX_NAME_LENGTH));
  return undefined;
}

function readFlows(value: Tail, problems: Problems): string[] | undefined {
  const flows = readList(value, problems);
  const wrong = flows?.find((flow) => !isId(flow));
  if (wrong !== undefined) problems.add(value, `must be the id of a flow, not ${quote(wrong)}`);
  if (flows && flows.length > MAX_FLOWS) {
    problems.add(value, `has ${flows.length} entries; at most ${MAX_FLOWS} can be read`);
  }
  return flows;
}
