import { capabilityLookup, type CapabilityLookup } from '../design/kinds/capabilities';
import type { Component, ComponentId, Connection, Design } from '../design/schema';
import { memoised, recalledLast } from '../lib/memoised';
import type { FlowSpec, RequiredPath } from '../problems/pack';
import { adjacencyOf, sortedComponents, sortedConnections, type Adjacency } from './adjacency';
import { pathWorldOf, type PathWorld } from './path-world';
import { reachableFrom } from './reach';
import { matchRequiredPath, type PathMatch } from './required-paths';
import { sourcesOf } from './sources';

/** What a design is for the flows of a problem, before anything runs through it. */
export interface Drawing {
  /** Notes left out; in the order of their ids, as are the connections. */
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly has: CapabilityLookup;
  readonly adjacency: Adjacency;
  /** Components from which requests or jobs start. */
  readonly sources: ReadonlySet<ComponentId>;
  /** Reached from a source by calls or data; the sources are among them. */
  readonly reached: ReadonlySet<ComponentId>;
  readonly pathWorld: PathWorld;
  /** How far a required path of the problem is there, for the flow that it names. */
  readonly matchOf: (path: RequiredPath) => PathMatch;
}

/** Worked out once for a design: rules and load model read the same. */
export function drawingOf(design: Design, flows: readonly FlowSpec[]): Drawing {
  return DRAWINGS(design)(flows);
}

const DRAWINGS = recalledLast((design: Design) =>
  memoised((flows: readonly FlowSpec[]): Drawing => {
    const components = sortedComponents(design).filter(({ kind }) => kind !== 'note');
    const connections = sortedConnections(design);
    const has = capabilityLookup(components);
    const adjacency = adjacencyOf(connections, has);
    const sources = sourcesOf(components, adjacency, has, flows);
    const reached = reachableFrom(sources, adjacency.out);
    const pathWorld = pathWorldOf(components, { adjacency, has, reached });
    const flowsById = new Map(flows.map((flow) => [flow.id, flow]));
    const matchOf = memoised((path: RequiredPath) =>
      matchRequiredPath(path, flowsById.get(path.flow) ?? null, pathWorld),
    );
    return { components, connections, has, adjacency, sources, reached, pathWorld, matchOf };
  }),
);
