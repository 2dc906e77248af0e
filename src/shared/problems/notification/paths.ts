import type { Alternative, PathHop, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CACHE, CLIENT, hop, SERVICE, STORE } from '../path-parts';
import { words } from '../words';

const PRODUCER = hop('producer', [['source-of-flows'], ['computes']]);
const WORKS: PathHop['anyOf'] = [['computes-asynchronously'], ['computes']];
const ROUTER = hop('router', WORKS, { mode: 'async' });
const WORKERS = hop('workers of the channel', WORKS, { mode: 'async' });
const FAN_OUT_IF_ANY = hop('topic of the channel', [['fan-out']], {
  isOptional: true,
  mode: 'any',
});
const PROVIDER = hop('provider of the channel', [['outside-our-control']]);

function channelPath(flow: string, title: string, why: string): RequiredPath {
  return {
    id: `${flow}-path`,
    title,
    flow,
    requirements: ['deliver', 'channel-isolation'],
    anyOf: [[ROUTER, FAN_OUT_IF_ANY, BUFFER, WORKERS, PROVIDER]],
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
    requirements: ['accept-requests', 'no-loss', 'accept-availability'],
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

const CHANNEL_PATHS = ['push', 'email', 'sms'].map((flow) => `missing-required-path:${flow}-path`);

export const alternatives: Alternative[] = [
  {
    id: 'fan-out-topic',
    title: 'A durable topic that copies each request into a queue per channel',
    switchesOff: ['missing-required-path:routing-path'],
    recognisedBy: [
      [
        words('topic, sns, pub sub, pubsub, fan out, fanout, exchange, rabbitmq, eventgrid'),
        words('queue per channel, sqs, per channel, filter, routing key, subscription, queues'),
      ],
    ],
  },
  {
    id: 'database-outbox',
    title: 'A table as outbox with pollers, below about a thousand messages a second',
    switchesOff: [
      'no-durable-buffer',
      'missing-required-path:accept-path',
      'missing-required-path:routing-path',
      ...CHANNEL_PATHS,
    ],
    recognisedBy: [
      [
        words('outbox, job table, jobs table, table as a queue, database as queue, skip locked'),
        words('poll, poller, polling, skip locked, pick up, relay, sweep'),
      ],
    ],
  },
  {
    id: 'workflow-engine',
    title: 'A workflow engine that keeps the state of each notification',
    switchesOff: ['no-durable-buffer', 'missing-required-path:routing-path', ...CHANNEL_PATHS],
    recognisedBy: [
      [
        words('workflow engine, temporal, step functions, durable execution, cadence, workflow'),
        words('retry, step, state, durable, timer, activity, activities, replay'),
      ],
    ],
  },
  {
    id: 'managed-platform',
    title: 'A managed platform that does the channels; preferences and dedupe stay with us',
    switchesOff: CHANNEL_PATHS,
    recognisedBy: [
      [
        words(
          'managed platform, managed provider, managed notification, braze, onesignal, pinpoint',
          'messaging platform, customer engagement, courier, novu',
        ),
        words('preference, dedupe, channel, we keep, stay, ours, retry'),
      ],
    ],
  },
  {
    id: 'one-queue-with-priorities',
    title: 'One queue with a priority, and worker pools of their own for each channel',
    switchesOff: ['missing-required-path:routing-path'],
    recognisedBy: [
      [
        words('priority queue, priority field, one queue, single queue, message priority'),
        words('worker pool, pool per channel, pools, reserved worker, dedicated worker, weighted'),
      ],
    ],
  },
];
