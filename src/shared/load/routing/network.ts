import { capabilitiesOf, type CapabilityLookup } from '../../design/kinds/capabilities';
import type { Capability } from '../../design/kinds/kind';
import { shownName } from '../../design/names';
import type { Component, ComponentId, Connection } from '../../design/schema';
import { addToGroup } from '../../lib/group-by';
import { memoised } from '../../lib/memoised';
import { constantsWith, type Constants } from '../constants/constants';
import type { LoadInput } from '../evaluate';
import type { Milliseconds } from '../units';
import { soundFlow } from '../sound-flows';
import { placementOf, type Placement } from '../stations/placement';
import type { CacheSetup, Station } from '../stations/station';
import { stationOf } from '../stations/station-of';
import { isBuffer, outOf, type Adjacency, type Link } from '../../traffic/adjacency';
import { drawingOf, type Drawing } from '../../traffic/drawing';
import { callSettingsOf, type CallSettings } from './call-settings';
import { cachesOf } from './copies';
import { linkTime } from './link-time';
import { looksOf } from './looks';

/** The drawing as the model sees it: stations by number, and what leads where. */
export interface Network {
  /** With figures in its flows that can be reckoned with. */
  readonly input: LoadInput;
  /** By flow: its figures that are missing, negative or no number, in words. */
  readonly unusableFigures: ReadonlyMap<string, readonly string[]>;
  readonly constants: Constants;
  readonly placement: Placement;
  readonly stations: readonly Station[];
  /** The number of a component's station; undefined for notes and unknown ids. */
  readonly numberOf: ReadonlyMap<ComponentId, number>;
  readonly has: CapabilityLookup;
  /** Everything that has the capability. */
  readonly idsWith: (capability: Capability) => readonly ComponentId[];
  /** Those between components that exist, in the order of their ids. */
  readonly connections: readonly Connection[];
  readonly adjacency: Adjacency;
  /** Caches that spare another store its reads. */
  readonly caches: ReadonlyMap<ComponentId, CacheSetup>;
  /** Queues, streams and topics. */
  readonly buffers: ReadonlySet<ComponentId>;
  readonly linkTime: (link: Link) => Milliseconds;
  readonly callSettings: (connection: Connection) => CallSettings;
  /** Components with the same number look alike. */
  readonly looks: ReadonlyMap<ComponentId, number>;
  /** Lines along which a store is copied to another. */
  readonly replications: (from: ComponentId) => readonly Link[];
  readonly drawing: Drawing;
}

export function networkOf(input: LoadInput): Network {
  const { design, whatIf, traffic } = input;
  const flows = traffic.flows.map(soundFlow);
  const constants = constantsWith(input.constants);
  const drawing = drawingOf(design, traffic.flows);
  const { components, connections, has, adjacency } = drawing;
  const placement = placementOf(design);
  const world = { design, constants, whatIf, placement };
  const stations = components.map((component) => stationOf(component, world));
  const numberOf = new Map(components.map(({ id }, index) => [id, index]));
  const standing = { stations, numberOf, has, constants, placement };
  return {
    ...standing,
    input: { ...input, traffic: { ...traffic, flows: flows.map(({ flow }) => flow) } },
    unusableFigures: new Map(flows.map(({ flow, unusable }) => [flow.id, unusable])),
    idsWith: idsByCapability(components),
    connections,
    adjacency,
    caches: cachesOf(stations, has),
    buffers: new Set(components.flatMap(({ id }) => (isBuffer(id, has) ? id : []))),
    linkTime: memoised((link) => linkTime(standing, link)),
    callSettings: memoised(callSettingsOf),
    looks: looksOf(components, adjacency),
    replications: replicationsOf(connections),
    drawing,
  };
}

/** The name that a component shows; of one that is not drawn its id. */
export function nameIn({ stations, numberOf }: Network, id: ComponentId): string {
  const component = stations[numberOf.get(id) ?? -1]?.component;
  return component ? shownName(component) : id;
}

function idsByCapability(components: readonly Component[]): Network['idsWith'] {
  const ids = new Map<Capability, ComponentId[]>();
  for (const component of components) {
    for (const capability of capabilitiesOf(component)) addToGroup(ids, capability, component.id);
  }
  return (capability) => ids.get(capability) ?? [];
}

function replicationsOf(connections: readonly Connection[]): Network['replications'] {
  const copies = connections.filter(({ mode }) => mode === 'replicate');
  return outOf(
    copies.map((connection): Link => {
      const { id, from, to } = connection;
      return { id, from, to, isAsync: true, isPull: false, connection };
    }),
  );
}
