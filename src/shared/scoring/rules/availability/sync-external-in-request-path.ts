import { isCompute } from '../../facts/looks';
import { connectionText } from '../../facts/values';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'sync-external-in-request-path',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Requests do not wait for third parties without need',
    fail: 'A request waits for a third party',
  },
  why: 'The slowest provider then sets your latency, and its outage is yours, for a message that could have been sent a second later.',
  howToFix: 'Put the work into a queue, answer 202, and let a worker call the provider.',
  concept: 'Taking slow work off the request path',
  source: 'System design course notes 2.8 and 3.7',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const calls = facts.adjacency.links.filter(
      ({ from, to, isAsync }) =>
        !isAsync &&
        isCompute(facts, from) &&
        facts.waitedFor.has(from) &&
        facts.has(to, 'outside-our-control') &&
        facts.component(to).kind !== 'identity-provider',
    );
    return {
      components: calls.flatMap(({ from, to }) => [from, to]),
      connections: calls.map(({ id }) => id),
      observations: calls
        .filter(({ connection }) => connectionText(connection, 'criticality').value !== 'soft')
        .map(({ id, from, to }) => {
          const isNotification = facts.component(to).kind === 'notification-provider';
          const [caller, provider] = [facts.nameOf(from), facts.nameOf(to)];
          return {
            outcome: isNotification ? 'fail' : 'cannot-tell',
            message: isNotification
              ? `A client waits while ${caller} calls ${provider}.`
              : `Does the client need the answer of ${provider} before ${caller} can answer?`,
            components: [from, to],
            connections: [id],
          };
        }),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', mail: 'notification-provider' },
        connections: ['client -> api', 'api -> mail'],
        names: ['api', 'mail'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          sender: 'worker',
          mail: 'notification-provider',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => sender', 'sender -> mail'],
      },
    ],
    exempt: [
      {
        // Signing in is the answer.
        components: { client: 'web-client', api: 'service', login: 'identity-provider' },
        connections: ['client -> api', 'api -> login'],
      },
    ],
  },
});
