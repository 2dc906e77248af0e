import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CACHE, CLIENT, hop, SERVICE, STORE } from '../path-parts';

const PRODUCER = hop('producer', [['source-of-flows'], ['computes']]);
const WORKS: PathHop['anyOf'] = [['computes-asynchronously'], ['computes']];
const ROUTER = hop('router', WORKS, { mode: 'async' });
const WORKERS = hop('workers of the channel', WORKS, { mode: 'async' });
const PROVIDER = hop('provider of the channel', [['outside-our-control']]);

function channelPath(flow: string, title: string, why: string): RequiredPath {
  return {
    id: `${flow}-path`,
    title,
    flow,
    requirements: ['deliver', 'channel-isolation'],
    anyOf: [[ROUTER, BUFFER, WORKERS, PROVIDER]],
    why,
    fix: 'Give the channel a buffer and workers of its own that call its provider with a time-out, growing waits between retries and a breaker.',
    weight: 2,
  };
}

export const requiredPaths: RequiredPath[] = [
  {
    id: 'accept-path',
    title: 'Accepting a notification',
    flow: 'accept',
    requirements: ['accept-requests', 'accept-availability'],
    anyOf: [
      [PRODUCER, BALANCER, SERVICE, BUFFER],
      [PRODUCER, BALANCER, SERVICE, STORE, BUFFER],
    ],
    why: 'Once a producer has its confirmation nobody sends the message again: it must lie in something durable that workers read from.',
    fix: 'Let the API check the request, put it into a durable buffer (or a store with an outbox), and only then answer with an id.',
    weight: 3,
  },
  {
    id: 'routing-path',
    title: 'From the buffer to the router',
    flow: 'accept',
    requirements: ['preferences', 'no-duplicates'],
    anyOf: [[BUFFER, ROUTER]],
    why: 'Which channels a message takes depends on the person, and finding that out must not hold up the producer.',
    fix: 'Let a router take accepted messages from the buffer at its own pace and decide on the channels.',
    weight: 2,
  },
  {
    id: 'preference-path',
    title: 'Preferences are checked',
    flow: 'check-preferences',
    requirements: ['preferences', 'opt-out-honoured'],
    anyOf: [
      [hop('router', WORKS), STORE],
      [hop('router', WORKS), CACHE, STORE],
    ],
    why: 'A message to someone who has opted out, or in the middle of the night, costs trust and may break the law.',
    fix: 'Let the router look up preferences, quiet hours and caps before it hands the message to a channel; a cache spares the store.',
    weight: 2,
  },
  channelPath(
    'push',
    'Push channel',
    'Providers slow down and set quotas: a campaign must wait in a line of its own and not inside the router.',
  ),
  channelPath(
    'email',
    'E-mail channel',
    'When the e-mail provider is down its messages must pile up alone, while the other channels go on.',
  ),
  channelPath(
    'sms',
    'SMS channel',
    'A one-time code is worth nothing after a minute: it must never stand in line behind millions of other messages.',
  ),
  {
    id: 'receipt-path',
    title: 'Status from providers',
    flow: 'receipt',
    requirements: ['delivery-status'],
    anyOf: [
      [PROVIDER, BALANCER, SERVICE, STORE],
      [PROVIDER, BALANCER, SERVICE, BUFFER, hop('status writer', WORKS, { mode: 'async' }), STORE],
    ],
    why: 'That a provider took a message does not mean that it arrived: bounces and dead numbers come back later.',
    fix: 'Give providers an address to report to, and write what they report to the status of the notification.',
    weight: 1,
  },
  {
    id: 'inbox-path',
    title: 'In-app list',
    flow: 'read-inbox',
    requirements: ['in-app', 'delivery-status'],
    anyOf: [
      [CLIENT, BALANCER, SERVICE, STORE],
      [CLIENT, BALANCER, hop('connection gateway', [['holds-connections']]), SERVICE, STORE],
      [CLIENT, BALANCER, hop('connection gateway', [['holds-connections']]), STORE],
    ],
    why: 'The list in the app is the copy that people can come back to, and the answer to "did you tell me?".',
    fix: 'Keep every notification in a store by user and let the app read it in pages.',
    weight: 1,
  },
  {
    id: 'change-preferences-path',
    title: 'Changing preferences',
    flow: 'change-preferences',
    requirements: ['preferences', 'opt-out-honoured'],
    anyOf: [[CLIENT, BALANCER, SERVICE, STORE]],
    why: 'An opt-out must be on disk when it is confirmed, for someone may ask for the proof years later.',
    fix: 'Let a service write the change to a durable store and clear the copy in the cache.',
    weight: 1,
  },
];
