import type { Topic } from '../pack';
import { words } from '../words';

/** What many people and many connections make of it. */
export const operationTopics: Topic[] = [
  {
    id: 'groups',
    title: 'Large groups',
    opening:
      'Someone writes to a group of 500, of whom 150 are online. What work does that one message cause?',
    followUps: [
      'The product now wants channels of 10,000. Which part of your design gives way first?',
      'Do you store the message once or once per member, and why?',
    ],
    groups: [
      words('group, fan out, fanout, large, channel, broadcast'),
      words('push, pull, threshold, member, signal, fetch, online member'),
    ],
    depthWords: words(
      'limit, amplification, overload, burst, late, slow, lag, fail, cost, price, storm, backlog, lost',
    ),
    properties: ['partitions', 'jobSeconds', 'concurrency'],
    suggestedBy: ['worker', 'stream'],
    goodAnswer:
      'The message is stored once; members get references. Up to 100 members each online device gets the message itself, above that a signal “conversation has 43” and the app fetches when it is on screen. ' +
      'At 500 members and 30 % online that is 150 people, 300 devices, batched into at most 12 calls, one per gateway. On average a message reaches 4.8 people, 5,600 deliveries a second at peak. ' +
      'The price of the signal is a burst of reads when a busy group is open; equal reads are coalesced. Without the limit of 500 one message to 10,000 would hold up everyone behind it.',
  },
  {
    id: 'presence',
    title: 'Who is online',
    opening:
      '150,000 people are online and each has 200 contacts. How do you show who is there without drowning in signals?',
    followUps: [
      'A train enters a tunnel for 40 seconds. What do the passengers’ friends see?',
      'Why not tell every contact of every change?',
    ],
    groups: [
      words('presence, heartbeat, last seen, online status'),
      words(
        'ttl, interval, subscribe, subscription, batch, expire, time to live, on screen, every',
      ),
    ],
    depthWords: words(
      'false, flap, flapping, stale, lost, lose, tunnel, storm, fail, cost, price, down, amplification, late, wrong',
    ),
    properties: ['ttlSeconds', 'acceptsLoss', 'acceptsStaleness'],
    suggestedBy: ['cache'],
    goodAnswer:
      'A heartbeat every 30 s renews an entry with a TTL of 60 s: 10,000 small writes a second, none of them to disk. One missed heartbeat is forgiven, so a tunnel of 40 s shows nobody as gone. ' +
      'Apps subscribe only to the contacts on the screen, about 20, and get changes in batches every few seconds; telling all 200 contacts of each change would be the largest traffic in the system. ' +
      'The price: presence is up to 60 s stale, which the product accepts, and it is wrong for a minute if the store is lost.',
  },
  {
    id: 'connections',
    title: 'Connections, deployments and storms',
    opening:
      'You deploy a new version of the gateways at noon. What do 300,000 connected devices notice?',
    followUps: [
      'A gateway dies. How many devices come back, how fast, and what do they all ask for first?',
      'The balancer closes idle connections after 60 seconds and you ping every 60. What happens?',
      'Why least connections and not round robin?',
    ],
    groups: [
      words('reconnect, drain, deploy, deployment, idle timeout, idle time out, rolling'),
      words('jitter, backoff, back off, connections, connection, random'),
    ],
    depthWords: words(
      'storm, crash, die, drop, dropped, overload, fail, lost, lose, herd, cost, price, down, memory, restart',
    ),
    properties: ['hasReconnectJitter', 'connectionsPerReplica', 'algorithm', 'hasShedPlan'],
    suggestedBy: ['websocket-gateway', 'load-balancer'],
    goodAnswer:
      'Twelve gateways hold 25,000 connections each of 50,000 possible; with a zone lost eight hold 37,500. A gateway that stops drains: it closes its connections in small batches over some minutes. ' +
      'If one dies, its 25,000 devices reconnect after a random wait up to 60 s, 417 a second, with growing backoff; without jitter all of them would sign in within a second and overload the service. ' +
      'Pings every 30 s, and the idle time-out of the balancer at 120 s: a pair of 60 and 60 has dropped connections in masses. New connections go to the gateway with the fewest, since round robin never evens out long ones.',
  },
];
