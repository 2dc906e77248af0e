import type {
  Boundary,
  Connection,
  ConnectionMode,
  Design,
  Properties,
} from '#shared/design/schema';
import type { Sketch } from '#shared/scoring/rule';

const MODES: Readonly<Record<string, ConnectionMode>> = {
  '->': 'sync',
  '=>': 'async',
  '~>': 'replicate',
};

/** The drawing of a rule's example: names are ids, and nothing is set that the sketch does not set. */
export function designOf(sketch: Sketch): Design {
  const regions = Object.entries(sketch.regions ?? {});
  const components = Object.entries(sketch.components).map(([id, drawn], index) => {
    const [kind, properties] = typeof drawn === 'string' ? [drawn, {}] : drawn;
    const boundary = regions.find(([, ids]) => ids.includes(id))?.[0] ?? null;
    return [id, { id, kind, name: id, x: index * 240, y: 0, boundary, properties }] as const;
  });
  const connections = sketch.connections.map((drawn, index) => {
    const [text, options] = typeof drawn === 'string' ? [drawn, {}] : drawn;
    const connection = connectionOf(`${index} ${text}`, text, options);
    return [connection.id, connection] as const;
  });
  return {
    components: Object.fromEntries(components),
    connections: Object.fromEntries(connections),
    boundaries: Object.fromEntries(regions.map(([name], index) => [name, regionOf(name, index)])),
  };
}

function regionOf(name: string, index: number): Boundary {
  const place = { x: 0, y: 200 + index * 200, width: 400, height: 160 };
  return { id: name, kind: 'region', name, ...place, parent: null };
}

function connectionOf(id: string, text: string, options: Properties): Connection {
  const [from = '', arrow = '', to = ''] = text.split(' ');
  const mode = MODES[arrow];
  if (!mode) throw new Error(`"${text}" is no connection`);
  const { operation = 'any', flows = [], ...properties } = options;
  if (operation !== 'any' && operation !== 'read' && operation !== 'write')
    throw new Error(`"${String(operation)}" is no operation`);
  if (!Array.isArray(flows)) throw new Error(`The flows of "${text}" are no list`);
  return { id, from, to, mode, operation, label: '', flows, properties };
}
