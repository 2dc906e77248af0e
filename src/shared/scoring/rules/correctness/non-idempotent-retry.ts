import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isBuffer } from '../../../traffic/adjacency';
import { isCompute } from '../../facts/looks';
import { connectionFlag, connectionNumber, flagOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'non-idempotent-retry',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'What is repeated is safe to repeat',
    fail: 'A repeated call may act twice',
  },
  why: 'Time-outs, crashes and redelivered messages repeat work. Without a key that marks it as done, the second try charges, sends or inserts again.',
  howToFix:
    'Send an idempotency key and keep it with the result; in a worker, check and record before acting.',
  concept: 'Idempotency',
  source: 'System design course notes 1.5 and 2.8',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const repeated = facts.adjacency.links.filter((link) => isRepeated(link, facts));
    return {
      components: repeated.flatMap(({ from, to }) => [from, to]),
      connections: repeated.map(({ id }) => id),
      observations: repeated.flatMap((link) => observe(link, facts) ?? []),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { operation: 'write', retries: 2 }]],
        names: ['api', 'db'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          sender: 'worker',
          sms: 'notification-provider',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => sender', 'sender -> sms'],
        names: ['sender', 'sms'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { operation: 'write' }]],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          blocks: ['object-storage', { dataIsImmutable: true }],
        },
        connections: ['client -> api', ['api -> blocks', { operation: 'write', retries: 2 }]],
      },
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'write', retries: 2, isIdempotent: true }],
        ],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          sender: ['worker', { isIdempotent: true }],
          sms: 'notification-provider',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => sender', 'sender -> sms'],
      },
    ],
  },
});

/** Retried by the caller, or done by a worker whose messages can come twice. */
function isRepeated(link: Link, facts: Facts): boolean {
  if (link.isAsync || link.connection.operation === 'read') return false;
  if ((connectionNumber(link.connection, 'retries').value ?? 0) > 0) {
    return !facts.has(link.from, 'source-of-flows') || link.connection.operation === 'write';
  }
  return (
    facts.has(link.to, 'outside-our-control') &&
    isCompute(facts, link.from) &&
    facts.adjacency.into(link.from).some(({ from }) => isBuffer(from, facts.has)) &&
    !isFetched(link, facts)
  );
}

/** What strangers supply is only read there: a second look changes nothing. */
function isFetched({ id }: Link, { paths }: Facts): boolean {
  return paths.some(
    ({ flow, links }) => flow?.handlesUntrusted === true && links.some((link) => link.id === id),
  );
}

function observe(link: Link, facts: Facts): Observation | null {
  const { connection, from, to } = link;
  const isSafe = connectionFlag(connection, 'isIdempotent');
  if (isSafe.value === true || flagOf(facts.component(from), 'isIdempotent').value === true)
    return null;
  // Content that is stored under its own hash, and objects that never change, are the same after a second write.
  if (flagOf(facts.component(to), 'dataIsImmutable').value === true) return null;
  const [caller, target] = [facts.nameOf(from), facts.nameOf(to)];
  const retries = connectionNumber(connection, 'retries').value ?? 0;
  const subject = { components: [from, to], connections: [link.id] };
  if (isSafe.isUnknown || (connection.operation === 'any' && retries > 0)) {
    return {
      outcome: 'cannot-tell',
      message: `${caller} repeats calls to ${target}. Do they change anything, and what happens when one arrives twice?`,
      ...subject,
    };
  }
  return {
    outcome: 'fail',
    message:
      retries > 0
        ? `${caller} repeats writes to ${target} up to ${retries} times, and nothing marks them as the same write.`
        : `A message can come twice, and then ${caller} calls ${target} twice.`,
    values: retries > 0 ? [{ label: 'Retries', value: retries, unit: '' }] : [],
    ...subject,
  };
}
