import type { Design, Properties } from '#shared/design/schema';
import { evaluateLoad } from '#shared/load/evaluate';
import type { ComponentLoad, FlowLoad, LoadResult, Resource } from '#shared/load/results';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import type { ProblemId } from '#shared/problems/ids';
import { loadTraffic, type Traffic } from '#shared/problems/load-traffic';
import type { FlowSpec } from '#shared/problems/pack';

/** The reference design of a problem under its peak load, in situations and with changed parts. */
export class ReferenceLoad {
  private constructor(
    readonly problem: ProblemId,
    readonly traffic: Traffic,
  ) {}

  static async of(problem: ProblemId): Promise<ReferenceLoad> {
    const traffic = await loadTraffic(problem);
    if (!traffic) throw new Error(`There is no traffic for ${problem}.`);
    return new ReferenceLoad(problem, traffic);
  }

  /** @param instead Properties that differ from the reference, by the id of a component or connection. */
  evaluate(whatIf: Partial<WhatIf> = {}, instead: Readonly<Record<string, Properties>> = {}) {
    const design = Object.entries(instead).reduce(withProperties, this.traffic.referenceDesign);
    return evaluateLoad({
      design,
      traffic: this.traffic,
      whatIf: { ...AS_DRAWN, ...whatIf },
      constants: {},
    });
  }

  /** What each flow promises beside what the result gives it. */
  flowsOf(result: LoadResult): { readonly spec: FlowSpec; readonly load: FlowLoad }[] {
    return this.traffic.flows.map((spec) => ({
      spec,
      load: flowOf(result, spec.id),
    }));
  }
}

export function flowOf(result: LoadResult, id: string): FlowLoad {
  return found(result.flows, id);
}

export function componentOf(result: LoadResult, id: string): ComponentLoad {
  return found(result.components, id);
}

/** How far the named resource of a component is used; without a name, that which is used most. */
export function utilisationIn(result: LoadResult, id: string, resource?: Resource): number {
  const component = componentOf(result, id);
  const used = resource
    ? component.resources.find((one) => one.resource === resource)?.utilisation
    : component.utilisation;
  if (used === undefined || used === null) throw new Error(`${id} has no utilisation.`);
  return used;
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`There is no ${id} in the result.`);
  return item;
}

function withProperties(design: Design, [id, properties]: [string, Properties]): Design {
  const { components, connections } = design;
  const [component, connection] = [components[id], connections[id]];
  if (component) {
    const changed = { ...component, properties: { ...component.properties, ...properties } };
    return { ...design, components: { ...components, [id]: changed } };
  }
  if (!connection) throw new Error(`There is no ${id} in the design.`);
  const changed = { ...connection, properties: { ...connection.properties, ...properties } };
  return { ...design, connections: { ...connections, [id]: changed } };
}
