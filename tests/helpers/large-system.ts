import type { Design } from '#shared/design/schema';
import type { Traffic } from '#shared/problems/load-traffic';
import type { FlowSpec, PathHop, RequiredPath } from '#shared/problems/pack';
import { BALANCER, BUFFER, CLIENT, hop, SERVICE, STORE } from '#shared/problems/path-parts';
import { flow } from '#shared/problems/reference-parts';
import { design, type DesignBuilder } from './design-builder';

export type LargeSystem = Pick<Traffic, 'flows' | 'requiredPaths'> & { readonly design: Design };

/** What the system is about: of each there are requests that read and requests that write. */
const DOMAINS = ['orders', 'products', 'messages', 'profiles'] as const;
type Domain = (typeof DOMAINS)[number];

const ZONES = ['zone-a', 'zone-b', 'zone-c'] as const;
/** Clients, and what all domains share. */
const SHARED = 4;
/** Of one cell, in the order in which they are drawn. */
const CELL = ['api', 'store', 'cache', 'logic', 'queue', 'worker', 'history'] as const;
type Part = (typeof CELL)[number];

/**
 * A system of exactly so many components, 60 or more, with the same 8 flows whatever its size: clients call a balancer
 * for each domain, which spreads requests over cells of services with a cache, stores, a queue and workers of their own.
 */
export function largeSystem(size: number): LargeSystem {
  const drawing = design()
    .component('web', 'web-client')
    .component('mobile', 'mobile-client')
    .component('identity', 'identity-provider')
    .component('monitoring', 'monitoring', { replicas: 2, zones: 2 });
  for (const zone of ZONES) drawing.boundary(zone, 'zone');
  for (const [index, domain] of DOMAINS.entries()) {
    const before = Math.floor(((size - SHARED) * index) / DOMAINS.length);
    const after = Math.floor(((size - SHARED) * (index + 1)) / DOMAINS.length);
    drawDomain(drawing, domain, after - before);
  }
  return {
    design: drawing.build(),
    flows: DOMAINS.flatMap((domain) => flowsOf(domain, size)),
    requiredPaths: DOMAINS.flatMap(pathsOf),
  };
}

function drawDomain(drawing: DesignBuilder, domain: Domain, size: number): void {
  const balancer = `${domain}-balancer`;
  const flows = [`read-${domain}`, `write-${domain}`];
  drawing.component(balancer, 'load-balancer');
  drawing.connect('web', balancer, { flows }).connect('mobile', balancer, { flows });
  for (const [cell, parts] of cellSizes(size - 1).entries()) {
    drawCell(drawing, `${domain}-${cell}`, CELL.slice(0, parts), ZONES[cell % 4] ?? null);
    drawing.connect(balancer, `${domain}-${cell}-api`);
  }
}

/** Whole cells, and at the end smaller ones in which every part has work to do: those of 2 to 4 parts. */
function cellSizes(parts: number): number[] {
  if (parts <= 4) return parts > 0 ? [parts] : [];
  if (parts < CELL.length) return [3, parts - 3];
  return parts === CELL.length + 1 ? [4, 4] : [CELL.length, ...cellSizes(parts - CELL.length)];
}

/** A cell in a zone of its own, or spread over all zones. */
function drawCell(
  drawing: DesignBuilder,
  name: string,
  parts: readonly Part[],
  boundary: string | null,
): void {
  const spread = { replicas: 3, zones: 3 };
  const id = (part: Part) => `${name}-${part}`;
  const add: Record<Part, () => void> = {
    api: () =>
      drawing
        .component(id('api'), 'service', spread, { boundary })
        .connect(id('api'), 'identity', { properties: { probabilityPercent: 5 } })
        .connect(id('api'), 'monitoring', { mode: 'async' }),
    store: () =>
      drawing
        .component(id('store'), 'sql-database', { replicas: 2, zones: 2 }, { boundary })
        .connect(id('api'), id('store')),
    cache: () =>
      drawing
        .component(id('cache'), 'cache', { replicas: 2, zones: 2 }, { boundary })
        .connect(id('api'), id('cache'), { operation: 'read' }),
    logic: () =>
      drawing
        .component(id('logic'), 'service', spread, { boundary })
        .connect(id('api'), id('logic'), { properties: { retries: 1, timeoutMs: 500 } })
        .connect(id('logic'), id('store'), { operation: 'write' }),
    queue: () => drawing.component(id('queue'), 'queue', {}).connect(id('logic'), id('queue')),
    worker: () =>
      drawing
        .component(id('worker'), 'worker', spread, { boundary })
        .connect(id('queue'), id('worker')),
    history: () =>
      drawing.component(id('history'), 'key-value-store', {}).connect(id('worker'), id('history')),
  };
  for (const part of parts) add[part]();
}

/** As much load on each component, whatever the size of the system. */
function flowsOf(domain: Domain, size: number): FlowSpec[] {
  const common = { averageRequestsPerSecond: size, requestBytes: 500, responseBytes: 2_000 };
  return [
    flow({
      ...common,
      id: `read-${domain}`,
      title: `Read ${domain}`,
      operation: 'read',
      peakRequestsPerSecond: 5 * size,
      popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 2_000 },
    }),
    flow({
      ...common,
      id: `write-${domain}`,
      title: `Write ${domain}`,
      operation: 'write',
      peakRequestsPerSecond: 2 * size,
      storedBytes: 2_000,
    }),
  ];
}

const WORKER = hop('worker', [['computes-asynchronously']], { mode: 'async' });
const HISTORY = hop('history', [['durable']], { mode: 'any' });

function pathsOf(domain: Domain): RequiredPath[] {
  const path = (id: string, flowOf: 'read' | 'write', hops: PathHop[]): RequiredPath => ({
    id: `${id}-${domain}`,
    title: `${id} ${domain}`,
    flow: `${flowOf}-${domain}`,
    requirements: [],
    anyOf: [hops],
    why: 'Without it the answer is lost.',
    fix: 'Connect it.',
    weight: 1,
  });
  return [
    path('find', 'read', [CLIENT, BALANCER, SERVICE, STORE]),
    path('keep', 'write', [CLIENT, BALANCER, SERVICE, STORE]),
    path('remember', 'write', [SERVICE, BUFFER, WORKER, HISTORY]),
  ];
}
