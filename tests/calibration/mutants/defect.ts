import { capabilityLookup } from '#shared/design/kinds/capabilities';
import { assumedValue } from '#shared/design/kinds/catalog';
import type { Capability } from '#shared/design/kinds/kind';
import type { Component, ComponentId, Connection, Design, Properties } from '#shared/design/schema';
import type { Pack } from '#shared/problems/pack';

/** A reference design with one thing wrong. */
export interface Mutant {
  readonly design: Design;
  /** What was changed, and what now has to do without it. */
  readonly touched: readonly ComponentId[];
}

/** A single thing that people get wrong, and what the judge should say of it. */
export interface Defect {
  readonly id: string;
  /** Ids of rules of which one must name what was touched. */
  readonly rules: readonly string[];
  /** The reference with the defect, once for each place where it can be made; none: it cannot be made here. */
  readonly mutants: (drawing: Drawing) => readonly Mutant[];
}

/** A reference design with the questions that defects put to it. */
export class Drawing {
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly has: (id: ComponentId, capability: Capability) => boolean;

  constructor(
    readonly design: Design,
    readonly pack: Pack,
  ) {
    this.components = Object.values(design.components).filter(({ kind }) => kind !== 'note');
    this.connections = Object.values(design.connections);
    this.has = capabilityLookup(this.components);
  }

  value(component: Component, property: string) {
    return assumedValue(component, property);
  }

  component(id: ComponentId): Component | undefined {
    return this.design.components[id];
  }

  /** Components of the design with other properties; `undefined` takes one off. */
  changed(
    components: readonly Component[],
    properties: Readonly<Record<string, Properties[string] | undefined>>,
  ): Mutant[] {
    return components.map(({ id }) => this.withProperties(id, properties));
  }

  withProperties(
    id: ComponentId,
    properties: Readonly<Record<string, Properties[string] | undefined>>,
  ): Mutant {
    const component = this.design.components[id];
    if (!component) throw new Error(`There is no ${id}.`);
    const changed = { ...component, properties: merged(component.properties, properties) };
    return {
      design: { ...this.design, components: { ...this.design.components, [id]: changed } },
      touched: [id],
    };
  }

  withConnection(
    connection: Connection,
    change: Partial<Omit<Connection, 'properties'>> & {
      readonly properties?: Readonly<Record<string, Properties[string] | undefined>>;
    },
  ): Mutant {
    const properties = merged(connection.properties, change.properties ?? {});
    const changed: Connection = { ...connection, ...change, properties };
    return {
      design: {
        ...this.design,
        connections: { ...this.design.connections, [connection.id]: changed },
      },
      touched: [connection.from, connection.to],
    };
  }

  /** With more or fewer parts; what was next to a removed component counts as touched. */
  rebuilt({
    without = [],
    components = [],
    connections = [],
  }: {
    readonly without?: readonly ComponentId[];
    readonly components?: readonly Component[];
    readonly connections?: readonly Connection[];
  }): Mutant {
    const kept = this.connections.filter(
      ({ from, to }) => !without.includes(from) && !without.includes(to),
    );
    const cut = this.connections.filter((one) => !kept.includes(one));
    const ends = [...cut, ...connections].flatMap(({ from, to }) => [from, to]);
    return {
      design: {
        ...this.design,
        components: byId([
          ...Object.values(this.design.components).filter(({ id }) => !without.includes(id)),
          ...components,
        ]),
        connections: byId([...kept, ...connections]),
      },
      touched: [...new Set([...ends, ...components.map(({ id }) => id)])],
    };
  }
}

export function newComponent(
  id: string,
  kind: Component['kind'],
  properties: Properties = {},
): Component {
  return { id, kind, name: '', x: -600, y: -600, boundary: null, properties };
}

export function newConnection(
  from: ComponentId,
  to: ComponentId,
  rest: Partial<Connection> = {},
): Connection {
  return {
    id: `new ${from} ${to}`,
    from,
    to,
    mode: 'sync',
    operation: 'any',
    label: '',
    flows: [],
    properties: {},
    ...rest,
  };
}

function merged(
  properties: Properties,
  change: Readonly<Record<string, Properties[string] | undefined>>,
): Properties {
  const entries = Object.entries({ ...properties, ...change });
  return Object.fromEntries(
    entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
  );
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((one) => [one.id, one]));
}
