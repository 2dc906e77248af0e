import type { KindSpec } from './kind';
import { limitAlgorithm, onFailure, quotaRequestsPerSecond } from './messaging-properties';
import {
  acceptsStaleness,
  autoscale,
  COMMON,
  hasAuth,
  hasShedPlan,
  isManaged,
  limitRequestsPerSecond,
  networkGbps,
  regions,
  replicas,
  terminatesTls,
  tier,
  timeoutMs,
  zones,
} from './properties';
import { choice, flag, withDefault } from './property';
import {
  coalescesRequests,
  dataIsImmutable,
  hitRatioPercent,
  invalidatesOnWrite,
  ttlSeconds,
  usesSignedUrls,
} from './store-properties';

const managed = withDefault(isManaged, true);

const algorithm = choice(
  ['algorithm', 'Algorithm', 'Behaviour'],
  {
    'round-robin': 'Round robin',
    'least-connections': 'Least connections',
    random: 'Random',
    'two-choices': 'Better of two at random',
    'ip-hash': 'Hash of the address',
    'consistent-hash': 'Consistent hash',
  },
  'round-robin',
  'How the next target is chosen. Round robin suits short, equal requests; long or uneven ones want least connections; a hash keeps a key on one target.',
);

const hasHealthCheck = flag(
  ['hasHealthCheck', 'Health check', 'Resilience'],
  true,
  'Targets are asked regularly whether they work, and those that do not get no requests.',
);

const cachesResponses = flag(
  ['cachesResponses', 'Caches answers', 'Behaviour'],
  false,
  'Answers that may be shared are kept and served without asking the service again.',
);

export const EDGE_KINDS: readonly KindSpec[] = [
  {
    kind: 'dns',
    family: 'edge',
    label: 'DNS',
    description:
      'Turns the name of the service into an address, and can send users to the nearest or a healthy region. Answers are cached by everyone on the way for the time to live, so a change takes that long to be seen and it is a slow way to fail over.',
    aliases: ['route 53', 'route53', 'name server', 'geo dns', 'domain'],
    capabilities: ['pass-through'],
    properties: [managed, ttlSeconds, ...COMMON],
    summary: ['ttlSeconds'],
  },
  {
    kind: 'cdn',
    family: 'edge',
    label: 'CDN',
    description:
      'Servers close to the users that keep copies of files and of answers that may be shared. It cuts distance, load on the origin and the price of traffic. Think of how long a copy may be used, how it is replaced when the content changes, and of private content: that needs signed links.',
    aliases: [
      'cloudfront',
      'akamai',
      'fastly',
      'cloudflare',
      'edge cache',
      'content delivery network',
    ],
    capabilities: ['edge-cache', 'pass-through'],
    properties: [
      managed,
      hitRatioPercent,
      ttlSeconds,
      invalidatesOnWrite,
      dataIsImmutable,
      acceptsStaleness,
      coalescesRequests,
      hasShedPlan,
      usesSignedUrls,
      terminatesTls,
      ...COMMON,
    ],
    summary: ['hitRatioPercent', 'ttlSeconds', 'usesSignedUrls'],
  },
  {
    kind: 'waf',
    family: 'edge',
    label: 'Web application firewall',
    description:
      'Looks at each request before it reaches us and refuses what looks like an attack or comes from a known bad place. It lowers noise and stops floods at the edge; it does not replace checks of identity and permission in the service.',
    aliases: ['waf', 'firewall', 'shield', 'ddos protection'],
    capabilities: ['pass-through', 'filters'],
    properties: [managed, limitRequestsPerSecond, terminatesTls, ...COMMON],
    summary: ['limitRequestsPerSecond'],
  },
  {
    kind: 'load-balancer',
    family: 'edge',
    label: 'Load balancer',
    description:
      'Spreads requests over the instances of a service and leaves out those that fail their health check. With it a service can run several replicas, be deployed without a pause and lose an instance unnoticed. It keeps no state of its own, so it should not be where users are tied to an instance.',
    aliases: ['lb', 'alb', 'nlb', 'elb', 'l4 lb', 'l7 lb', 'balancer', 'haproxy'],
    capabilities: ['balances', 'pass-through'],
    properties: [
      managed,
      algorithm,
      hasHealthCheck,
      terminatesTls,
      replicas,
      zones,
      regions,
      tier,
      hasShedPlan,
      ...COMMON,
    ],
    summary: ['algorithm', 'replicas', 'zones', 'terminatesTls'],
  },
  {
    kind: 'api-gateway',
    family: 'edge',
    label: 'API gateway',
    description:
      'The front door for several services: it routes by path, checks tokens, counts requests against a quota and hides how the inside is split. It belongs where these jobs would otherwise be repeated in each service. A managed one has a quota and adds a few milliseconds.',
    aliases: ['gateway', 'api gw', 'apigee', 'kong', 'edge gateway', 'bff'],
    capabilities: ['balances', 'place-for-auth', 'pass-through'],
    properties: [
      managed,
      hasAuth,
      limitRequestsPerSecond,
      quotaRequestsPerSecond,
      algorithm,
      hasHealthCheck,
      terminatesTls,
      replicas,
      zones,
      regions,
      tier,
      hasShedPlan,
      ...COMMON,
    ],
    summary: ['hasAuth', 'limitRequestsPerSecond', 'replicas', 'zones'],
  },
  {
    kind: 'reverse-proxy',
    family: 'edge',
    label: 'Reverse proxy',
    description:
      'A server of our own in front of the services: it ends TLS, compresses, routes and spreads requests, and may keep answers. Unlike a managed balancer it is ours to run, so it needs a second instance, health checks towards its targets and someone who looks after it.',
    aliases: ['nginx', 'envoy', 'traefik', 'apache', 'proxy', 'ingress'],
    capabilities: ['balances', 'pass-through'],
    properties: [
      replicas,
      zones,
      regions,
      tier,
      networkGbps,
      autoscale,
      isManaged,
      algorithm,
      withDefault(hasHealthCheck, null),
      terminatesTls,
      hasAuth,
      cachesResponses,
      ttlSeconds,
      coalescesRequests,
      dataIsImmutable,
      hasShedPlan,
      ...COMMON,
    ],
    summary: ['replicas', 'algorithm', 'zones', 'tier'],
  },
  {
    kind: 'rate-limiter',
    family: 'edge',
    label: 'Rate limiter',
    description:
      'Counts requests by user, key or address and refuses those above the limit, so that one caller cannot use up what is for all. Counters shared by several instances need a fast store with atomic increments. Decide what happens when it fails, and give it a short time-out: a guard should not become the outage.',
    aliases: ['limiter', 'throttle', 'throttling', 'quota service'],
    capabilities: ['limits', 'pass-through'],
    properties: [
      limitAlgorithm,
      limitRequestsPerSecond,
      onFailure,
      timeoutMs,
      replicas,
      zones,
      regions,
      tier,
      autoscale,
      isManaged,
      ...COMMON,
    ],
    summary: ['limitAlgorithm', 'limitRequestsPerSecond', 'onFailure', 'replicas'],
  },
];
