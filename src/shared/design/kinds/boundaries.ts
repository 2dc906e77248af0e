import type { BoundaryKind } from './kind';

export interface BoundarySpec {
  readonly kind: BoundaryKind;
  readonly label: string;
  readonly description: string;
  /** Other words for it, in lower case. */
  readonly aliases: readonly string[];
}

/** Every kind of frame, from the widest to the narrowest. */
export const BOUNDARIES: readonly BoundarySpec[] = [
  {
    kind: 'region',
    label: 'Region',
    description:
      'A place in the world with data centres of its own. Regions fail independently and are tens of milliseconds apart, so a call between two of them is slow and copies between them lag.',
    aliases: ['us-east-1', 'eu-west-1', 'data center', 'datacenter', 'geo'],
  },
  {
    kind: 'zone',
    label: 'Zone',
    description:
      'One data centre or a few close together inside a region. A zone fails as a whole; zones of one region are about a millisecond apart, so copies can be kept in step.',
    aliases: ['availability zone', 'az', 'us-east-1a'],
  },
  {
    kind: 'private-network',
    label: 'Private network',
    description:
      'A network that the internet cannot reach. Services, stores and queues belong inside; requests come in through what stands in a public subnet.',
    aliases: ['vpc', 'vnet', 'private subnet', 'internal network'],
  },
  {
    kind: 'public-subnet',
    label: 'Public subnet',
    description:
      'The part of the network that the internet can reach: load balancers and gateways, and nothing that keeps data.',
    aliases: ['dmz', 'public network', 'edge subnet'],
  },
];

const SPECS = new Map(BOUNDARIES.map((spec) => [spec.kind, spec]));

export function boundarySpec(kind: BoundaryKind): BoundarySpec {
  const spec = SPECS.get(kind);
  if (!spec) throw new Error(`No specification of the boundary ${kind}`);
  return spec;
}
