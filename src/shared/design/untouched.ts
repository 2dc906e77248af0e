import { kindSpec } from './kinds/catalog';
import { CONNECTION_PROPERTIES } from './kinds/connections';
import type { Design, Properties } from './schema';

/** The same design, where every property that nobody has set is unknown instead of the default. */
export function withDefaultsUnknown(design: Design): Design {
  return {
    ...design,
    components: mapValues(design.components, (component) => ({
      ...component,
      properties: withUnknown(component.properties, kindSpec(component.kind).properties),
    })),
    connections: mapValues(design.connections, (connection) => ({
      ...connection,
      properties: withUnknown(connection.properties, CONNECTION_PROPERTIES),
    })),
  };
}

function withUnknown(
  properties: Properties,
  specs: readonly { readonly id: string }[],
): Properties {
  return { ...Object.fromEntries(specs.map(({ id }) => [id, null])), ...properties };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
