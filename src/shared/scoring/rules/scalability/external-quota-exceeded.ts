import type { Component } from '../../../design/schema';
import { formatPercent, formatRate } from '../../../load/format';
import { perSecond, share } from '../../../load/units';
import { catchesUpInTime, modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { flowTitles } from '../../facts/looks';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** A managed queue in total order: 300 calls a second with ten messages each. */
const ORDERED_MESSAGES_PER_SECOND = 3_000;

/** Nobody paces the requests of people: the door has to be wide enough. */
const GATEWAY_FIX =
  'Have the quota of the gateway raised and state it, or put a load balancer in its place.';

export default defineRule({
  id: 'external-quota-exceeded',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Quotas of providers hold the peak',
    fail: 'The peak is more than a provider accepts',
  },
  why: 'A provider refuses what is above its quota, whatever we pay for our own machines. Refused calls come back as retries, and soon the calls that would have been allowed fail too.',
  howToFix:
    'Let a queue and a token bucket pace the calls, send several in one call, spread them over keys or senders, or have the quota raised and state it.',
  concept: 'Quotas and pacing',
  source: 'Amazon SQS Developer Guide, Quotas; Firebase documentation, Throttling and quotas',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const model = modelIn(facts);
    const limited = facts.components.filter((component) => quotaOf(component, facts) !== null);
    return checkComponents(limited, (id) => {
      const component = facts.component(id);
      const quota = quotaOf(component, facts) ?? 0;
      const offered = model.component(id)?.offeredPerSecond ?? 0;
      if (offered <= quota || catchesUpInTime(facts, model, id, quota)) return null;
      const name = facts.nameOf(id);
      if (numberOf(component, 'quotaRequestsPerSecond').isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `How many requests a second does ${name} accept? ${formatRate(perSecond(offered))} come at peak.`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `At peak ${formatRate(perSecond(offered))} go to ${name}, which accepts ${formatRate(perSecond(quota))}: ${formatPercent(share(1 - quota / offered))} of them are refused, and ${flowTitles(model.flowsAt(id))} with them.`,
        components: [id],
        ...(facts.has(id, 'place-for-auth') ? { fix: GATEWAY_FIX } : {}),
        values: [measured('Requests at peak', offered, '/s'), measured('Accepted', quota, '/s')],
      };
    });
  },
  examples: {
    fires: [
      {
        // Accepts 10,000 requests a second unless its quota was raised.
        components: {
          client: 'web-client',
          gateway: 'api-gateway',
          api: ['service', { replicas: 30 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> gateway', 'gateway -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 20_000 } },
        names: ['gateway'],
      },
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 8 }],
          db: ['key-value-store', { isManaged: true }],
          jobs: ['queue', { isManaged: true, ordering: 'total' }],
          counter: ['worker', { replicas: 9 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: {
          events: { averageRequestsPerSecond: 3_500, peakRequestsPerSecond: 5_000 },
        },
        names: ['jobs'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          gateway: 'api-gateway',
          api: 'service',
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> gateway', 'gateway -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Paced by a queue: what the peak leaves is sent within the hour that is promised.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: ['key-value-store', { isManaged: true }],
          jobs: 'queue',
          sender: ['worker', { replicas: 2 }],
          mail: ['notification-provider', { quotaRequestsPerSecond: 300 }],
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => jobs',
          'jobs => sender',
          'sender -> mail',
        ],
        problem: { events: { freshnessTargetSeconds: 3_600 } },
      },
    ],
  },
});

/** The most calls a second that somebody else lets through; null: there is no such limit. */
function quotaOf(component: Component, facts: Facts): number | null {
  const quota = modelIn(facts)
    .component(component.id)
    ?.resources.find(({ resource }) => resource === 'quota');
  if (quota) return quota.capacity;
  const isOrdered =
    facts.has(component.id, 'durable-buffer') &&
    !facts.has(component.id, 'replay') &&
    textOf(component, 'ordering').value === 'total' &&
    flagOf(component, 'isManaged').value === true;
  return isOrdered ? ORDERED_MESSAGES_PER_SECOND : null;
}
