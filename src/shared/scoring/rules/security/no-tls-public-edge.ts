import { inFewWords } from '../../../lib/in-words';
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
      observations: [
        ...openEdges(
          edges.filter((link) => encryption(link, facts) === 'open'),
          facts,
        ),
        ...edges
          .filter((link) => encryption(link, facts) === 'unknown')
          .map((link) => asked(link, facts)),
      ],
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

function encryption(link: Link, facts: Facts): 'safe' | 'unknown' | 'open' {
  const encrypted = connectionFlag(link.connection, 'isEncrypted');
  if (encrypted.value === false) return 'open';
  const protocol = connectionText(link.connection, 'protocol');
  const terminates = flagOf(facts.component(link.to), 'terminatesTls');
  if (encrypted.value === true || protocol.value === 'https' || terminates.value === true)
    return 'safe';
  return encrypted.isUnknown || protocol.isUnknown || terminates.isUnknown ? 'unknown' : 'open';
}

function asked({ id, from, to }: Link, facts: Facts): Observation {
  return {
    outcome: 'cannot-tell',
    message: `Is the connection from ${facts.nameOf(from)} to ${facts.nameOf(to)} encrypted?`,
    components: [from, to],
    connections: [id],
  };
}

/** All of them are one fault: what was not said of one line was not said of the others. */
function openEdges(links: readonly Link[], facts: Facts): Observation[] {
  if (links.length === 0) return [];
  // What the provider runs speaks TLS for the asking; on a server of our own somebody has to see to it.
  const isForTheAsking = links.every(
    ({ to }) => flagOf(facts.component(to), 'isManaged').value === true,
  );
  const ways = links.map(({ from, to }) => `from ${facts.nameOf(from)} to ${facts.nameOf(to)}`);
  return [
    {
      outcome: 'fail',
      message: `Nothing says that TLS is used ${inFewWords(ways)}.`,
      components: [...new Set(links.flatMap(({ from, to }) => [from, to]))],
      connections: links.map(({ id }) => id),
      ...(isForTheAsking ? { severity: 'minor' } : {}),
    },
  ];
}
