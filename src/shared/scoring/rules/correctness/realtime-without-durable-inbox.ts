import type { ComponentId } from '../../../design/schema';
import type { EntitySpec, FlowSpec, PathHop } from '../../../problems/pack';
import { inWords } from '../../../lib/in-words';
import { entitiesIn, entitiesOf } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { linksOf, withCauses, writesInto } from '../../facts/flow-links';
import { handingOver, pushedFlows } from '../../facts/pushes';
import { connectionFlag, flagOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'realtime-without-durable-inbox',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'What is pushed is stored first',
    fail: 'What is pushed is kept nowhere',
  },
  why: 'A push reaches only who is connected at that moment. A phone in a tunnel, a gateway that is being deployed: without a stored copy and a position to go on from, these people never see it.',
  howToFix:
    'Write to a durable store before anything is pushed, and let devices ask for everything after the last position that they have.',
  concept: 'Store first, then push; catching up from a cursor',
  source: 'System design course notes, chapter on real-time chat',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const flows = pushedFlows(facts).filter(({ isEphemeral }) => !isEphemeral);
    const pushes = flows.map((flow) => ({ flow, by: handingOver(flow, facts) }));
    const drawn = pushes.filter(({ by }) => by.length > 0);
    return {
      components: drawn.flatMap(({ by }) => by.map(({ id }) => id)),
      connections: [],
      observations: drawn
        .filter(({ flow, by }) => {
          const mayBeLost =
            by.every((component) => flagOf(component, 'acceptsLoss').value === true) ||
            linksOf(flow, facts).some(
              ({ connection }) => connectionFlag(connection, 'acceptsLoss').value === true,
            );
          return !mayBeLost && !isStored(flow, facts);
        })
        .map(({ flow, by }): Observation => {
          const ids = by.map(({ id }) => id);
          const memories = keptInMemory(flow, facts);
          return {
            outcome: 'fail',
            message: `${flow.title}: it goes out through ${inWords(ids.map(facts.nameOf))} to whoever is connected, and ${memories.length > 0 ? `only the memory of ${inWords(memories.map(facts.nameOf))}` : 'no store'} keeps it for the others.`,
            components: [...ids, ...memories],
            explains: explainedBy(flow, facts),
          };
        }),
    };
  },
  examples: {
    fires: [
      {
        problem: { events: { isPushed: true, entities: ['record'] } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          topics: 'pub-sub',
        },
        connections: ['client -> gateway', 'gateway -> api', 'api => topics', 'topics => gateway'],
        names: ['gateway'],
      },
      {
        // The store keeps something else.
        problem: { events: { isPushed: true, entities: ['record'] } },
        components: {
          client: 'web-client',
          api: 'service',
          accounts: ['sql-database', { holds: ['account'] }],
        },
        connections: ['client -> api', 'api -> accounts', ['api => client', { flows: ['events'] }]],
        names: ['api'],
      },
      {
        // Memory that nothing backs is no store.
        problem: { events: { isPushed: true, entities: ['record'] } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          inbox: ['cache', { role: 'primary', holds: ['record'] }],
          topics: 'pub-sub',
        },
        connections: [
          'client -> gateway',
          'gateway -> api',
          'api -> inbox',
          'api => topics',
          'topics => gateway',
        ],
        names: ['gateway', 'inbox'],
      },
    ],
    silent: [
      {
        problem: { events: { isPushed: true, entities: ['record'] } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          topics: 'pub-sub',
          db: ['wide-column-store', { holds: ['record'] }],
        },
        connections: [
          'client -> gateway',
          'gateway -> api',
          'api -> db',
          'api => topics',
          'topics => gateway',
        ],
      },
    ],
    exempt: [
      {
        // Who is typing is worth nothing a moment later.
        problem: { events: { isPushed: true, isEphemeral: true } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          topics: 'pub-sub',
        },
        connections: ['client -> gateway', 'gateway -> api', 'api => topics', 'topics => gateway'],
      },
    ],
  },
});

/** What a person who was away must still get: what is pushed and was written, or else all that was written. */
function keptBy(flow: FlowSpec, facts: Facts): readonly EntitySpec[] {
  const [pushed = [], ...causes] = withCauses(flow, facts.pack).map((one) =>
    entitiesOf(one, facts.pack),
  );
  const written = causes.flat();
  const both = pushed.filter((entity) => written.includes(entity));
  return both.length > 0 ? both : written.length > 0 ? written : pushed;
}

/** A durable store is written on the way of the flow or of what causes it, and does not keep something else. */
function isStored(flow: FlowSpec, facts: Facts): boolean {
  const chain = withCauses(flow, facts.pack);
  const kept = keptBy(flow, facts);
  return facts.components.some((component) => {
    const { id } = component;
    if (!facts.has(id, 'durable') && !facts.has(id, 'durable-blobs')) return false;
    if (!writesInto(id, facts).some((write) => chain.includes(write.flow))) return false;
    const held = entitiesIn(component, facts);
    return held === null || kept.length === 0 || held.some((entity) => kept.includes(entity));
  });
}

/** Caches that are written where a store should be. */
function keptInMemory(flow: FlowSpec, facts: Facts): ComponentId[] {
  const chain = withCauses(flow, facts.pack);
  const kept = keptBy(flow, facts);
  return facts.components
    .filter(
      (component) =>
        facts.familyOf(component.id) === 'cache' &&
        writesInto(component.id, facts).some((write) => chain.includes(write.flow)) &&
        (entitiesIn(component, facts) ?? []).some((entity) => kept.includes(entity)),
    )
    .map(({ id }) => id);
}

/** The paths of what is pushed and of reading it again, which would be there if they did not end in a store. */
function explainedBy(flow: FlowSpec, facts: Facts): string[] {
  const chain = withCauses(flow, facts.pack);
  const kept = keptBy(flow, facts);
  const isAbout = (other: FlowSpec) =>
    chain.includes(other) ||
    (other.operation === 'read' &&
      entitiesOf(other, facts.pack).some((entity) => kept.includes(entity)));
  return facts.paths
    .filter(
      (match) =>
        match.flow !== null &&
        isAbout(match.flow) &&
        !match.isSatisfied &&
        facts.matchRelaxed(match, isStoreStation).isSatisfied,
    )
    .map(({ path }) => path.id);
}

function isStoreStation({ anyOf }: PathHop): boolean {
  return anyOf.every((all) => all.includes('durable') || all.includes('durable-blobs'));
}
