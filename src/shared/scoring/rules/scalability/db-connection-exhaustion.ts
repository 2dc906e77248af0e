import type { Component } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { modelIn } from '../../facts/capacity';
import { formatCount } from '../../../load/format';
import { count } from '../../../load/units';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { instancesOf } from '../../facts/redundancy';
import { flagOf, numberOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** What a pool holds unless somebody sets it, in common connection pools such as HikariCP. */
const USUAL_POOL = 10;

export default defineRule({
  id: 'db-connection-exhaustion',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'The database accepts all connections of its callers',
    fail: 'Callers can open more connections than the database accepts',
  },
  why: 'Each connection costs the database a process and memory, so it accepts only so many. Instances beyond that get errors at once, and most of all when more of them are started because of load.',
  howToFix:
    'Put a pooler between services and database, or make the pools smaller: a database is busiest with a few connections for each processor.',
  concept: 'Connection pooling',
  source: 'PostgreSQL documentation, Connections and Authentication',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const limited = facts.components.filter((component) => connectionsOf(component, model ?? null));
    return checkComponents(limited, (id) => observed(facts.component(id), facts, model));
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 12, pool: 20 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
        names: ['db'],
      },
      {
        // Each service by itself would be fine.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3, pool: 20 }],
          reports: ['service', { replicas: 5, pool: 30 }],
          db: ['sql-database', { maxConnections: 200 }],
        },
        connections: ['client -> api', 'client -> reports', 'api -> db', 'reports -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 12, pool: 8 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 12, pool: 20 }],
          db: ['sql-database', { hasPooler: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
      {
        // Talked to over HTTP, without connections that are kept.
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 12, pool: 20 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
  },
});

/** Connections that callers may open and that are accepted; null: it has no such limit. */
function connectionsOf({ id }: Component, model: Model) {
  const resources = model.component(id)?.resources ?? [];
  return resources.find(({ resource }) => resource === 'database-connections') ?? null;
}

function observed(database: Component, facts: Facts, model: Model): Observation | null {
  const { id } = database;
  const limit = connectionsOf(database, model);
  if (!limit) return null;
  const calls = facts.adjacency.into(id).filter(({ isAsync }) => !isAsync);
  const callers = [...new Set(calls.map(({ from }) => from))].map(facts.component);
  const pooling = callers.filter((caller) => numberOf(caller, 'pool').value !== null);
  const name = facts.nameOf(id);
  if (limit.used > limit.capacity) {
    const names = pooling.map((caller) => facts.nameOf(caller.id));
    return {
      outcome: 'fail',
      message: `The pools of ${inWords(names)} add up to ${formatCount(count(limit.used))} connections. The limit of ${name} is ${formatCount(count(limit.capacity))}.`,
      components: [id],
      connections: calls
        .filter(({ from }) => pooling.some((one) => one.id === from))
        .map(({ id: call }) => call),
      values: [
        measured('Connections that can be opened', limit.used, ''),
        measured('Connections accepted', limit.capacity, ''),
      ],
    };
  }
  const untold = callers.filter(
    (caller) => numberOf(caller, 'pool').value === null && hasPool(caller),
  );
  const usual = untold.reduce(
    (sum, caller) => sum + (instancesOf(caller).count ?? 1) * USUAL_POOL,
    limit.used,
  );
  if (untold.length === 0 || usual <= limit.capacity) return null;
  return {
    outcome: 'cannot-tell',
    message: `How many connections does each instance of ${inWords(untold.map((caller) => facts.nameOf(caller.id)))} open to ${name}? With the usual ${USUAL_POOL} it would be ${formatCount(count(usual))}, and the limit is ${formatCount(count(limit.capacity))}.`,
    components: [id],
  };
}

/** Only what somebody runs in counted copies can be reckoned with. */
function hasPool(caller: Component): boolean {
  return numberOf(caller, 'replicas').value !== null && !flagOf(caller, 'isManaged').value;
}
