import { partsShownIn } from '../../facts/parts';
import type { Connection } from '../../../design/schema';
import type { Facts } from '../../facts/facts';
import { connectionNumber, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** A decision that takes longer than this is slower than what it guards. */
const MAX_TIMEOUT_MS = 10;

export default defineRule({
  id: 'limiter-blocks-api',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'A failing limiter does not stop the service',
    fail: 'A failing limiter can stop the service',
  },
  why: 'Every request waits for the limiter’s decision. If nobody has said what happens when it is slow or down, the guard becomes the outage.',
  howToFix: 'Choose fail-open or fail-closed for each limit, and give up waiting after 10 ms.',
  concept: 'Failing open and failing closed',
  source: 'System design course notes 4.7',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const limiters = facts.components.filter(
      ({ id, kind }) => kind === 'rate-limiter' && facts.waitedFor.has(id),
    );
    return checkComponents(limiters, (id) => {
      const limiter = facts.component(id);
      const onFailure = textOf(limiter, 'onFailure');
      const waits = [
        numberOf(limiter, 'timeoutMs'),
        ...facts.adjacency
          .out(id)
          .filter(({ to }) => facts.familyOf(to) === 'cache' || facts.familyOf(to) === 'store')
          .filter(({ connection }) => isWaitedFor(connection, facts))
          .map(({ connection }) => connectionNumber(connection, 'timeoutMs')),
      ].flatMap(({ value }) => value ?? []);
      const longest = Math.max(0, ...waits);
      if (onFailure.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `What happens to requests when ${facts.nameOf(id)} is down?`,
          components: [id],
        };
      }
      if (onFailure.value !== null && longest <= MAX_TIMEOUT_MS) return null;
      return {
        outcome: 'fail',
        message:
          onFailure.value === null
            ? `Nobody has said what happens to requests when ${facts.nameOf(id)} is down.`
            : `${facts.nameOf(id)} may hold each request for ${longest} ms.`,
        components: [id],
        explains: partsShownIn([id], ['onFailure', 'timeoutMs'], facts),
        values: longest > 0 ? [{ label: 'Time-out', value: longest, unit: 'ms' }] : [],
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', limiter: 'rate-limiter', api: 'service' },
        connections: ['client -> limiter', 'limiter -> api'],
        names: ['limiter'],
      },
      {
        components: {
          client: 'web-client',
          limiter: ['rate-limiter', { onFailure: 'fail-open', timeoutMs: 500 }],
          api: 'service',
        },
        connections: ['client -> limiter', 'limiter -> api'],
        names: ['limiter'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          limiter: ['rate-limiter', { onFailure: 'fail-open', timeoutMs: 10 }],
          api: 'service',
        },
        connections: ['client -> limiter', 'limiter -> api'],
      },
    ],
    exempt: [
      {
        // New rules are fetched in the background; no request waits for that.
        components: {
          client: 'web-client',
          limiter: ['rate-limiter', { onFailure: 'fail-open', timeoutMs: 5 }],
          api: 'service',
          rules: 'sql-database',
        },
        connections: [
          'client -> limiter',
          'limiter -> api',
          ['limiter -> rules', { flows: ['events'], timeoutMs: 1_000 }],
        ],
        problem: { events: {} },
      },
      {
        // Closed on purpose.
        components: {
          client: 'web-client',
          limiter: ['rate-limiter', { onFailure: 'fail-closed' }],
          api: 'service',
        },
        connections: ['client -> limiter', 'limiter -> api'],
      },
    ],
  },
});

/** Not when all that it carries goes on in the background, such as a poll for new rules. */
function isWaitedFor({ flows }: Connection, { pack }: Facts): boolean {
  const carried = pack.flows.filter(({ id }) => flows.includes(id));
  return carried.length === 0 || carried.some(({ isAsync }) => !isAsync);
}
