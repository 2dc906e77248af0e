import type { Component, ComponentId } from '../../../design/schema';
import { dataText } from '../../../lib/number-text';
import type { Concept, FlowSpec } from '../../../problems/pack';
import { carries, type Link } from '../../../traffic/adjacency';
import { reachableFrom } from '../../../traffic/reach';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { isNamedOn } from '../../facts/flow-links';
import { findConcept } from '../../facts/matching';
import type { PathMatch } from '../../../traffic/required-paths';
import { flagOf, textOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

/** From here on the tier is sized by bytes rather than by requests. */
const MAJOR_BYTES_PER_SECOND = 100e6;
/** A tier of its own with this much room may carry the bytes. */
const MAX_UTILISATION = 0.7;

/** How a note says that the bytes must be looked at on the way. */
const INSPECTED: Concept[] = [[['scan', 'virus', 'malware', 'antivirus', 'watermark', 'encrypt']]];

export default defineRule({
  id: 'upload-proxied-through-app',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'File bytes bypass the services',
    fail: 'File bytes pass through a service',
  },
  why: 'A service that hands bytes on holds memory, a connection and bandwidth for as long as the slowest phone takes, and must be sized for bytes where it only has to check who may.',
  howToFix:
    'Let the service check and sign a link that soon expires, and let clients exchange the bytes with the object storage, or its edge, themselves.',
  concept: 'Signed links for direct upload and download',
  source: 'System design course notes 2.4',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const flows = facts.pack.flows.filter(
      ({ content, isAsync }) => content !== 'records' && !isAsync,
    );
    const stores = facts.components.filter(({ id }) => facts.has(id, 'durable-blobs'));
    return {
      components: flows.length > 0 ? stores.map(({ id }) => id) : [],
      connections: [],
      observations: flows.flatMap((flow) =>
        proxiesOf(flow, facts).flatMap((proxy) => observe(proxy, flow, facts) ?? []),
      ),
    };
  },
  examples: {
    fires: [
      {
        problem: { write: { content: 'personal-files', requestBytes: 1e6 } },
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3 }],
          files: 'object-storage',
        },
        connections: ['client -> lb', 'lb -> api', 'api -> files'],
        names: ['api', 'files'],
      },
      {
        problem: { read: { content: 'shared-files', responseBytes: 50_000 } },
        components: { client: 'web-client', api: 'service', files: 'object-storage' },
        connections: ['client -> api', 'api -> files'],
        names: ['api', 'files'],
      },
    ],
    silent: [
      {
        problem: { write: { content: 'personal-files', requestBytes: 1e6 } },
        components: {
          client: 'web-client',
          api: 'service',
          files: ['object-storage', { usesSignedUrls: true }],
        },
        connections: ['client -> api', 'api -> files', 'client -> files'],
      },
    ],
    exempt: [
      {
        problem: { write: { content: 'personal-files', requestBytes: 1e6 } },
        components: {
          client: 'web-client',
          api: ['service', { notes: 'Scans every upload for viruses before it is stored.' }],
          files: 'object-storage',
        },
        connections: ['client -> api', 'api -> files'],
      },
      {
        // A tier for nothing else that grows by itself and has room.
        problem: {
          read: { content: 'personal-files' },
          write: { content: 'personal-files', requestBytes: 1e6 },
        },
        components: {
          client: 'web-client',
          uploads: ['service', { autoscale: true, replicas: 9 }],
          files: 'object-storage',
        },
        connections: ['client -> uploads', 'uploads -> files'],
      },
    ],
  },
});

interface Proxy {
  readonly service: Component;
  readonly link: Link;
}

/** Services, waited for by a client, that pass the flow on to object storage while nothing leads around them. */
function proxiesOf(flow: FlowSpec, facts: Facts): Proxy[] {
  const clients = facts.components.filter(({ id }) => facts.has(id, 'source-of-flows'));
  const clientIds = clients.map(({ id }) => id);
  const isWaited = (link: Link) => !link.isAsync && carries(link, flow);
  const waited = reachableFrom(clientIds, facts.adjacency.out, isWaited);
  const around = reachableFrom(
    clientIds,
    facts.adjacency.out,
    (link) => isWaited(link) && !isProxy(link.from, facts),
  );
  return facts.adjacency.links
    .filter(
      (link) =>
        isWaited(link) &&
        waited.has(link.from) &&
        isProxy(link.from, facts) &&
        facts.has(link.to, 'durable-blobs') &&
        // Without a label the call may be the one that signs the links.
        (isNamedOn(link, flow) || !(around.has(link.to) || isSigning(link.to, facts))),
    )
    .map((link) => ({ service: facts.component(link.from), link }));
}

function isProxy(id: ComponentId, facts: Facts): boolean {
  return facts.has(id, 'computes') || facts.has(id, 'place-for-auth');
}

function isSigning(store: ComponentId, facts: Facts): boolean {
  return flagOf(facts.component(store), 'usesSignedUrls').value === true;
}

function observe({ service, link }: Proxy, flow: FlowSpec, facts: Facts): Observation | null {
  const { id } = service;
  const model = facts.model();
  const { utilisation } = model?.component(id) ?? {};
  const isDedicated =
    flagOf(service, 'autoscale').value === true &&
    (utilisation ?? 1) < MAX_UTILISATION &&
    (model?.flowsAt(id) ?? []).every(({ content }) => content !== 'records');
  const isInspecting = findConcept(textOf(service, 'notes').value ?? '', INSPECTED) !== null;
  if (isDedicated || isInspecting) return null;
  const isUpload = flow.operation === 'write';
  const bytesPerSecond = isUpload
    ? flow.peakRequestsPerSecond * flow.requestBytes
    : flow.peakRequestsPerSecond * flow.responseBytes * shareReaching(id, flow, facts);
  return {
    outcome: 'fail',
    message: `${flow.title}: ${dataText(bytesPerSecond)}/s at peak go through ${facts.nameOf(id)} on the way ${isUpload ? 'to' : 'from'} ${facts.nameOf(link.to)}.`,
    components: [id, link.to],
    connections: [link.id],
    values: [measured('Through it at peak', bytesPerSecond / 1e6, 'MB/s')],
    severity: bytesPerSecond > MAJOR_BYTES_PER_SECOND ? 'major' : 'minor',
    explains: facts.paths
      .filter((match) => match.flow === flow && lacksDirectWay(match))
      .map(({ path }) => path.id),
  };
}

/** The part of the requests that no cache before it has answered. */
function shareReaching(id: ComponentId, flow: FlowSpec, facts: Facts): number {
  const steps = facts.model()?.flow(flow.id)?.path ?? [];
  const visits = steps.filter(({ component }) => component === id).map((step) => step.visits);
  return visits.length > 0 ? Math.min(1, Math.max(...visits)) : 1;
}

/** The path goes straight to the objects; where it asks for an edge, the missing edge is the fault. */
function lacksDirectWay({ isSatisfied, path }: PathMatch): boolean {
  return (
    !isSatisfied &&
    path.anyOf.some((stations) => {
      const needed = stations.filter(({ isOptional }) => !isOptional).slice(1);
      return needed.every(({ anyOf }) => anyOf.every((all) => all.includes('durable-blobs')));
    })
  );
}
