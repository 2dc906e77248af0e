import type { ComponentId } from '../../../design/schema';
import { constantsWith } from '../../../load/constants/constants';
import { inWords } from '../../../lib/in-words';
import { machineUse, modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { regionsOf } from '../../facts/regions';
import { numberOf } from '../../facts/values';
import { defineRule } from '../../rule';

/** What the simplest variant may be used at most for the built one to be more than is needed. */
const EASY = 0.3;
const MANY_SERVICES = 8;
/** The fewest instances that one would run anyway. */
const LEAST_INSTANCES = 3;
const SIGNS_FOR_A_FAULT = 2;

export default defineRule({
  id: 'overbuilt-for-scale',
  category: 'cost',
  severity: 'minor',
  title: {
    pass: 'Built for this scale, not for one nine times as large',
    fail: 'Built for a scale that nobody asked for',
  },
  why: 'Shards, regions, brokers and many services each cost work every week: to deploy, to watch, to keep consistent. Built too early, they slow down every change and protect against nothing that is promised here.',
  howToFix:
    'Start with the simplest variant that passes, and note the load or the date at which to take the next step.',
  concept: 'One stage ahead, not nine',
  source: 'System design course notes, the scaling ladder',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const signs = [
      { what: 'shards', components: needlessShards(facts) },
      { what: 'several regions', components: needlessRegions(facts) },
      { what: 'a stream broker', components: needlessStreams(facts) },
      { what: 'many services', components: needlessServices(facts) },
    ].filter(({ components }) => components.length > 0);
    const components = [...new Set(signs.flatMap((sign) => sign.components))];
    const names = ({ what, components: ids }: (typeof signs)[number]) =>
      `${what} (${inWords(ids.map((id) => facts.nameOf(id)))})`;
    return {
      components: facts.components.map(({ id }) => id),
      connections: [],
      observations:
        signs.length < SIGNS_FOR_A_FAULT
          ? []
          : [
              {
                outcome: 'fail',
                message: `The peak asks for none of these: ${inWords(signs.map(names))}. Without them everything would stay below 30 %.`,
                components,
                values: signs.map((sign) => measured(sign.what, sign.components.length, '')),
              },
            ],
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3 }],
          db: ['sql-database', { shards: 8, tier: 'db.r5.xlarge' }],
          log: 'stream',
          counter: ['worker', { replicas: 3 }],
        },
        connections: ['client -> api', 'api -> db', 'api => log', 'log => counter'],
        problem: { events: {} },
        names: ['db', 'log'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3 }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
          log: 'stream',
          counter: ['worker', { replicas: 3 }],
        },
        connections: ['client -> api', 'api -> db', 'api => log', 'log => counter'],
        problem: { events: {} },
      },
    ],
    exempt: [
      {
        // One shard would not carry it, and order must hold.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 30 }],
          db: ['sql-database', { shards: 8, tier: 'db.r5.xlarge' }],
          log: 'stream',
          counter: ['worker', { replicas: 3 }],
        },
        connections: ['client -> api', 'api -> db', 'api => log', 'log => counter'],
        problem: { read: { peakRequestsPerSecond: 20_000 }, events: { orderedBy: ['record'] } },
      },
    ],
  },
});

/** Stores that one shard would carry and hold. */
function needlessShards(facts: Facts): ComponentId[] {
  return facts.components
    .filter(({ id, ...component }) => {
      const shards = numberOf({ id, ...component }, 'shards').value ?? 1;
      const resources = modelIn(facts).component(id)?.resources ?? [];
      const isUsed = resources.some(({ used }) => used > 0);
      const holdsMemory = facts.familyOf(id) === 'cache';
      return (
        shards > 1 &&
        isUsed &&
        !holdsMemory &&
        resources.every(({ utilisation }) => utilisation * shards < EASY)
      );
    })
    .map(({ id }) => id);
}

function needlessRegions(facts: Facts): ComponentId[] {
  const { mustSurviveRegionLoss, userContinents } = facts.pack.setting;
  if (mustSurviveRegionLoss || userContinents > 1) return [];
  return facts.components
    .filter((component) => (regionsOf(component, facts)?.value ?? 1) > 1)
    .map(({ id }) => id);
}

/** Streams that a queue would do for: few messages, no order, one group of consumers. */
function needlessStreams(facts: Facts): ComponentId[] {
  const queueCarries = constantsWith({})['queue.messagesPerSecond'];
  const model = modelIn(facts);
  return facts.components
    .filter(({ id }) => facts.has(id, 'replay'))
    .map(({ id }) => id)
    .filter((id) => {
      const offered = model.component(id)?.offeredPerSecond ?? 0;
      const isOrdered = model.flowsAt(id).some(({ orderedBy }) => orderedBy !== null);
      const consumers = facts.adjacency.out(id).length;
      return offered > 0 && offered / queueCarries < EASY && !isOrdered && consumers < 2;
    });
}

/** More services than anyone needs whose work a few instances of one would do. */
function needlessServices(facts: Facts): ComponentId[] {
  const services = facts.components.filter(({ id }) => facts.has(id, 'computes'));
  const work = services.reduce((sum, { id }) => {
    const load = modelIn(facts).component(id);
    return sum + (machineUse(load)?.share ?? 0) * (load?.instances.all ?? 0);
  }, 0);
  const isMany = services.length > MANY_SERVICES && work / LEAST_INSTANCES < EASY;
  return isMany ? services.map(({ id }) => id) : [];
}
