import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { connectionFlag, connectionText, flagOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'no-tls-public-edge',
  category: 'security',
  severity: 'major',
  title: {
    pass: 'Traffic with clients is encrypted',
    fail: 'Traffic with clients is not encrypted',
  },
  why: 'Anyone between the client and you, in a café or at a provider, can read and change what goes over an open connection.',
  howToFix: 'Use HTTPS, and end TLS at the balancer or CDN.',
  concept: 'Encryption in transit',
  source: 'System design course notes 1.7',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const edges = facts.adjacency.links.filter(
      ({ from, to }) =>
        facts.has(from, 'source-of-flows') &&
        !facts.has(to, 'source-of-flows') &&
        facts.component(to).kind !== 'dns',
    );
    return {
      components: edges.flatMap(({ from, to }) => [from, to]),
      connections: edges.map(({ id }) => id),
      observations: edges.flatMap((link) => observe(link, facts) ?? []),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service' },
        connections: ['client -> api'],
        names: ['client', 'api'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service' },
        connections: [['client -> api', { protocol: 'https' }]],
      },
      {
        components: { client: 'web-client', lb: ['load-balancer', { terminatesTls: true }] },
        connections: ['client -> lb'],
      },
    ],
    exempt: [
      {
        // A name is looked up in the open.
        components: { client: 'web-client', dns: 'dns', lb: 'load-balancer' },
        connections: ['client -> dns', ['client -> lb', { isEncrypted: true }], 'dns -> lb'],
      },
    ],
  },
});

function observe(link: Link, facts: Facts): Observation | null {
  const { id, from, to, connection } = link;
  const encrypted = connectionFlag(connection, 'isEncrypted');
  const protocol = connectionText(connection, 'protocol');
  const terminates = flagOf(facts.component(to), 'terminatesTls');
  const isStatedOpen = encrypted.value === false;
  if (!isStatedOpen) {
    const isSafe =
      encrypted.value === true || protocol.value === 'https' || terminates.value === true;
    if (isSafe) return null;
  }
  const subject = { components: [from, to], connections: [id] };
  if (!isStatedOpen && (encrypted.isUnknown || protocol.isUnknown || terminates.isUnknown)) {
    return {
      outcome: 'cannot-tell',
      message: `Is the connection from ${facts.nameOf(from)} to ${facts.nameOf(to)} encrypted?`,
      ...subject,
    };
  }
  return {
    outcome: 'fail',
    message: `Nothing says that ${facts.nameOf(from)} talks to ${facts.nameOf(to)} over TLS.`,
    ...subject,
  };
}
