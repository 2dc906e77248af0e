import { connectionDefaults } from '#shared/design/kinds/connections';
import type { BoundaryKind, ComponentKind } from '#shared/design/kinds/kind';
import type {
  Boundary,
  Component,
  Connection,
  ConnectionMode,
  ConnectionOperation,
  Design,
  Properties,
} from '#shared/design/schema';

export interface ConnectionOptions {
  readonly id?: string;
  readonly mode?: ConnectionMode;
  readonly operation?: ConnectionOperation;
  readonly label?: string;
  readonly flows?: string[];
  readonly properties?: Properties;
}

export interface PlacementOptions {
  readonly id?: string;
  readonly x?: number;
  readonly y?: number;
  readonly boundary?: string | null;
}

export interface BoundaryOptions {
  readonly id?: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly parent?: string | null;
  /** Ids of components already added that lie in it. */
  readonly components?: readonly string[];
}

/** Writes designs in domain words: names are ids, components stand in a row, connections mean the usual thing. */
export class DesignBuilder {
  readonly #components: Record<string, Component> = {};
  readonly #connections: Record<string, Connection> = {};
  readonly #boundaries: Record<string, Boundary> = {};
  #added = 0;

  component(
    name: string,
    kind: ComponentKind,
    properties: Properties = {},
    place: PlacementOptions = {},
  ): this {
    const id = place.id ?? name;
    this.#components[id] = {
      id,
      kind,
      name,
      x: place.x ?? 240 * this.#added,
      y: place.y ?? 0,
      boundary: place.boundary ?? null,
      properties,
    };
    this.#added += 1;
    return this;
  }

  /** The id is `from->to`, then `from->to#2` for a second one, unless given. */
  connect(from: string, to: string, options: ConnectionOptions = {}): this {
    const usual = connectionDefaults(this.#kindOf(from), this.#kindOf(to));
    const id = options.id ?? this.#freeId(`${from}->${to}`);
    this.#connections[id] = {
      id,
      from,
      to,
      mode: options.mode ?? usual.mode,
      operation: options.operation ?? usual.operation,
      label: options.label ?? '',
      flows: options.flows ?? [],
      properties: options.properties ?? {},
    };
    return this;
  }

  /** Connects each to the next. */
  chain(...names: readonly string[]): this {
    names.slice(1).forEach((name, index) => {
      this.connect(names[index] ?? name, name);
    });
    return this;
  }

  boundary(name: string, kind: BoundaryKind, options: BoundaryOptions = {}): this {
    const boundary = options.id ?? name;
    this.#boundaries[boundary] = {
      id: boundary,
      kind,
      name,
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 400,
      height: options.height ?? 300,
      parent: options.parent ?? null,
    };
    for (const id of options.components ?? []) {
      const component = this.#components[id];
      if (!component) throw new Error(`There is no component ${id}`);
      this.#components[id] = { ...component, boundary };
    }
    return this;
  }

  build(): Design {
    return {
      components: { ...this.#components },
      connections: { ...this.#connections },
      boundaries: { ...this.#boundaries },
    };
  }

  #kindOf(id: string): ComponentKind {
    const component = this.#components[id];
    if (!component) throw new Error(`There is no component ${id}`);
    return component.kind;
  }

  #freeId(wanted: string): string {
    if (!this.#connections[wanted]) return wanted;
    let number = 2;
    while (this.#connections[`${wanted}#${number}`]) number += 1;
    return `${wanted}#${number}`;
  }
}

export function design(): DesignBuilder {
  return new DesignBuilder();
}
