import { assumedValue } from '#shared/design/kinds/catalog';
import type { Capability } from '#shared/design/kinds/kind';
import type { Component, ComponentId, Connection, Design, Properties } from '#shared/design/schema';
import type { EntityTrait, FlowSpec, Pack } from '#shared/problems/pack';
import { entitiesIn, withTrait } from '#shared/scoring/facts/entities';
import { factsOf, type Facts } from '#shared/scoring/facts/facts';
import { modelIn } from '#shared/scoring/facts/capacity';
import type { Model } from '#shared/scoring/facts/model';
import type { Mutant } from './defect';

/** A reference design with the questions that defects put to it. */
export class Drawing {
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  /** What rules know of the drawing, so that defects are made where they are some. */
  readonly facts: Facts;
  readonly has: (id: ComponentId, capability: Capability) => boolean;

  constructor(
    readonly design: Design,
    readonly pack: Pack,
  ) {
    this.components = Object.values(design.components).filter(({ kind }) => kind !== 'note');
    this.connections = Object.values(design.connections);
    this.facts = factsOf({ design, pack, answers: null });
    this.has = this.facts.has;
  }

  get model(): Model {
    return modelIn(this.facts);
  }

  value(component: Component, property: string) {
    return assumedValue(component, property);
  }

  number(component: Component, property: string): number {
    const value = this.value(component, property);
    return typeof value === 'number' ? value : 0;
  }

  component(id: ComponentId): Component | undefined {
    return this.design.components[id];
  }

  into(id: ComponentId): Connection[] {
    return this.connections.filter(({ to }) => to === id);
  }

  outOf(id: ComponentId): Connection[] {
    return this.connections.filter(({ from }) => from === id);
  }

  /** Whether it says that it holds something of which the problem says this. */
  holds(component: Component, trait: EntityTrait): boolean {
    return withTrait(entitiesIn(component, this.facts) ?? [], trait).length > 0;
  }

  /** The flows that are written on a connection; references name them all. */
  flowsOn({ flows }: Connection): FlowSpec[] {
    return this.pack.flows.filter(({ id }) => flows.includes(id));
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
    return this.withComponent({
      ...component,
      properties: merged(component.properties, properties),
    });
  }

  withComponent(component: Component): Mutant {
    return {
      design: {
        ...this.design,
        components: { ...this.design.components, [component.id]: component },
      },
      touched: [component.id],
    };
  }

  disconnected({ id, from, to }: Connection): Mutant {
    const kept = this.connections.filter((one) => one.id !== id);
    return { design: { ...this.design, connections: byId(kept) }, touched: [from, to] };
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

  /** Without a component: what called it now calls what it called. */
  bypassed(id: ComponentId): Mutant {
    const connections = this.into(id).flatMap((before) =>
      this.outOf(id).map((after) => ({
        ...after,
        id: `${before.id} ${after.id}`,
        from: before.from,
      })),
    );
    return this.rebuilt({ without: [id], connections });
  }

  /** With fewer parts, and with new ones, of which one with an old id replaces it; what was next to them is touched. */
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
