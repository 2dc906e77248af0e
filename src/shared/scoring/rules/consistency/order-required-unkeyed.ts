import type { Component } from '../../../design/schema';
import type { Concept, FlowSpec } from '../../../problems/pack';
import { carries, isBuffer } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isNamedOn } from '../../facts/flow-links';
import { findConcept } from '../../facts/matching';
import { orderingWithin } from '../../facts/ordering';
import { partsShownIn } from '../../facts/parts';
import { numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** How a note says that the receiver puts things in order itself. */
const SORTED_LATER: Concept[] = [
  [
    ['sort', 'reorder', 're-order', 'rearrange', 'put in order'],
    ['sequence', 'version', 'number', 'position', 'offset'],
  ],
];

export default defineRule({
  id: 'order-required-unkeyed',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'What must stay in order shares a partition',
    fail: 'What must stay in order can overtake itself',
  },
  why: 'A buffer keeps order only within a partition. When the messages of one thing are spread over several, or taken by whoever is free, the second is handled before the first as soon as one consumer is slower.',
  howToFix:
    'Choose as the ordering key the thing within which order matters, and number its messages so that the receiver sees gaps.',
  concept: 'Ordering within a partition',
  source: 'Red Hat, Streams for Apache Kafka: consumer tuning',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const buffers = facts.components.filter(
      ({ id }) => isBuffer(id, facts.has) && orderedFlowsAt(id, facts).length > 0,
    );
    return checkComponents(buffers, (id) => observe(facts.component(id), facts));
  },
  examples: {
    fires: [
      {
        problem: { events: { orderedBy: ['account', 'user'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          worker: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => worker'],
        names: ['jobs'],
      },
      {
        problem: { events: { orderedBy: ['account', 'user'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: ['stream', { partitions: 12, ordering: 'key', orderingKey: 'region' }],
          worker: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => events', 'events => worker'],
        names: ['events'],
      },
    ],
    silent: [
      {
        problem: { events: { orderedBy: ['account', 'user'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: ['stream', { partitions: 12, ordering: 'key', orderingKey: 'user_id' }],
          worker: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => events', 'events => worker'],
      },
    ],
    exempt: [
      {
        // One partition is one order.
        problem: { events: { orderedBy: ['account', 'user'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: ['stream', { partitions: 1 }],
          worker: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => events', 'events => worker'],
      },
      {
        problem: { events: { orderedBy: ['account', 'user'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          worker: ['worker', { notes: 'Sorts by the sequence number and waits for gaps to fill.' }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => worker'],
      },
    ],
  },
});

function orderedFlowsAt(
  id: string,
  { adjacency, pack }: Pick<Facts, 'adjacency' | 'pack'>,
): FlowSpec[] {
  const links = [...adjacency.into(id), ...adjacency.out(id)];
  return pack.flows.filter(
    (flow) => flow.orderedBy !== null && links.some((link) => carries(link, flow)),
  );
}

function observe(buffer: Component, facts: Facts): Observation | null {
  const flows = orderedFlowsAt(buffer.id, facts);
  const orders = flows.map(({ orderedBy }) => orderingWithin(buffer, orderedBy ?? []));
  const receivers = [
    buffer,
    ...facts.adjacency.out(buffer.id).map(({ to }) => facts.component(to)),
  ];
  const isSorted = receivers.some(
    (one) => findConcept(textOf(one, 'notes').value ?? '', SORTED_LATER) !== null,
  );
  if (isSorted || orders.every((order) => order === 'kept')) return null;
  const flow = flows[Math.max(0, orders.indexOf('not-kept'))];
  const thing = flow?.orderedBy?.[0] ?? '';
  const title = flow?.title ?? '';
  const name = facts.nameOf(buffer.id);
  if (!orders.includes('not-kept') || !isCertain(buffer.id, facts)) {
    return {
      outcome: 'cannot-tell',
      message: `${title}: in what order does ${name} hand out the messages of one ${thing}?`,
      components: [buffer.id],
    };
  }
  const key = textOf(buffer, 'ordering').value === 'key' ? textOf(buffer, 'orderingKey').value : '';
  const { value: partitions } = numberOf(buffer, 'partitions');
  return {
    outcome: 'fail',
    message: key
      ? `${title}: ${name} keeps order within each ${key}, but it must hold within each ${thing}.`
      : `${title}: order must hold within each ${thing}, and ${name} keeps none.`,
    components: [buffer.id],
    explains: partsShownIn([buffer.id], ['ordering', 'orderingKey'], facts),
    values: [
      { label: 'Ordering key', value: key || 'none', unit: '' },
      ...(partitions === null ? [] : [{ label: 'Partitions', value: partitions, unit: '' }]),
    ],
  };
}

/** The connections name an ordered flow, or nothing comes here that needs no order. */
function isCertain(id: string, { adjacency, pack }: Facts): boolean {
  const links = [...adjacency.into(id), ...adjacency.out(id)];
  const ordered = orderedFlowsAt(id, { adjacency, pack });
  if (ordered.some((flow) => links.some((link) => isNamedOn(link, flow)))) return true;
  return !pack.flows.some(
    (flow) => flow.isAsync && !flow.orderedBy && links.some((link) => carries(link, flow)),
  );
}
