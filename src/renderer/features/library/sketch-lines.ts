import { kindSpec } from '#shared/design/kinds/catalog';
import { CONNECTION_PROPERTIES } from '#shared/design/kinds/connections';
import type { PropertySpec } from '#shared/design/kinds/kind';
import type { Sketch } from '#shared/scoring/rule';

/** A small example in words: its components with what is set on them, then its connections. */
export function sketchLines(sketch: Sketch): string[] {
  const components = Object.entries(sketch.components).map(([id, given]) => {
    const [kind, properties] = typeof given === 'string' ? [given, {}] : given;
    const { label, properties: specs } = kindSpec(kind);
    return `${id}: ${label}${settings(properties, specs)}`;
  });
  const connections = sketch.connections.map((given) => {
    const [path, properties] = typeof given === 'string' ? [given, {}] : given;
    return `${path}${settings(properties, CONNECTION_PROPERTIES)}`;
  });
  return [...components, ...(connections.length > 0 ? ['', ...connections] : [])];
}

function settings(
  properties: Readonly<Record<string, unknown>>,
  specs: readonly PropertySpec[],
): string {
  const pairs = Object.entries(properties).map(([id, value]) => {
    const label = specs.find((spec) => spec.id === id)?.label ?? id;
    return `${label.toLowerCase()} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}`;
  });
  return pairs.length > 0 ? ` (${pairs.join(', ')})` : '';
}
