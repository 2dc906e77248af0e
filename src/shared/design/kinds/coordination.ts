import type { KindSpec } from './kind';
import { scheme } from './messaging-properties';
import { COMMON, isManaged, isPublic, regions, replicas, tier, zones } from './properties';

const INSTANCES = [replicas, zones, regions, tier, isManaged] as const;

export const COORDINATION_KINDS: readonly KindSpec[] = [
  {
    kind: 'id-generator',
    family: 'coordination',
    label: 'ID generator',
    description:
      'Makes ids that are unique across all servers. Handing out blocks of a counter, or building the id from time, machine and sequence, avoids asking one place for every id. Decide whether ids may be guessed and whether they should sort by time.',
    aliases: [
      'snowflake',
      'key generation service',
      'kgs',
      'ticket server',
      'uuid service',
      'sequence',
    ],
    capabilities: ['unique-ids', 'coordination'],
    properties: [scheme, ...INSTANCES, ...COMMON],
    summary: ['scheme', 'replicas', 'zones'],
  },
  {
    kind: 'coordination-service',
    family: 'coordination',
    label: 'Coordination service',
    description:
      'A small cluster that agrees by majority: who is the leader, who holds a lock, what the configuration is. Run three or five nodes; an even number tolerates no more failures. Keep it off the path of every request.',
    aliases: [
      'zookeeper',
      'etcd',
      'consul',
      'leader election',
      'lock service',
      'chubby',
      'config service',
    ],
    capabilities: ['coordination'],
    properties: [...INSTANCES, isPublic, ...COMMON],
    summary: ['replicas', 'zones', 'tier'],
  },
  {
    kind: 'service-registry',
    family: 'coordination',
    label: 'Service registry',
    description:
      'Knows which instances are alive and where, or which user is connected to which gateway. Entries expire when they are not renewed, so readers must live with an answer that is a few seconds old.',
    aliases: [
      'eureka',
      'service discovery',
      'session registry',
      'presence registry',
      'connection registry',
    ],
    capabilities: ['coordination'],
    properties: [...INSTANCES, isPublic, ...COMMON],
    summary: ['replicas', 'zones', 'tier'],
  },
];
