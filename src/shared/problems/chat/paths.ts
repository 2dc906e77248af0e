import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, CLIENT, hop, SERVICE, STORE } from '../path-parts';

const GATEWAY = hop('gateway that holds connections', [['holds-connections']]);
const GATEWAY_OF_RECIPIENT: PathHop = { ...GATEWAY, name: "recipient's gateway", mode: 'any' };
const RECIPIENT: PathHop = { ...CLIENT, name: "recipient's device", mode: 'any' };
const EVENTS = hop('queue, stream or topics', [['durable-buffer'], ['fan-out']], { mode: 'any' });
const DELIVERY = hop('delivery', [['computes-asynchronously'], ['computes']], {
  isOptional: true,
  mode: 'any',
});
const REGISTRY = hop('registry of sessions', [['fast-lookup'], ['coordination']], { mode: 'any' });
const PUSH_WORKER = hop('push worker', [['computes-asynchronously'], ['computes']], {
  mode: 'async',
});
const PUSH_PROVIDER = hop('push provider', [['outside-our-control']], { mode: 'any' });
const EXPIRING_STORE = hop(
  'store whose entries expire',
  [['fast-lookup'], ['coordination'], ['durable', 'key-lookup']],
  { mode: 'any' },
);

export const requiredPaths: RequiredPath[] = [
  {
    id: 'send-path',
    title: 'Sending a message',
    flow: 'send-message',
    requirements: ['direct-messages', 'group-messages', 'no-lost-message'],
    anyOf: [
      [CLIENT, BALANCER, GATEWAY, SERVICE, STORE],
      // Messages go up by plain requests when the open connection only carries them down.
      [CLIENT, BALANCER, SERVICE, STORE],
    ],
    why: 'A sender who has seen the tick trusts that the message exists. If it is only in the memory of a server at that moment, the next crash makes the tick a lie.',
    fix: 'Lead the message from the gateway to the chat service and into a durable store, and confirm it after the write.',
    weight: 2,
  },
  {
    id: 'delivery-path',
    title: 'Delivery to those online',
    flow: 'deliver',
    requirements: ['direct-messages', 'group-messages', 'delivery-latency'],
    anyOf: [
      [SERVICE, EVENTS, DELIVERY, GATEWAY_OF_RECIPIENT, RECIPIENT],
      // The chat service hands the stored message to the gateways itself.
      [SERVICE, GATEWAY_OF_RECIPIENT, RECIPIENT],
    ],
    why: 'Sender and receiver sit on different gateways. Something must carry the message across, without the sender waiting until every member of the group has it.',
    fix: "Publish each stored message to a stream or topic, or hand it to the gateways after the answer, and let the recipient's gateway push it over the connection that is already open.",
    weight: 4,
  },
  {
    id: 'session-routing-path',
    title: 'Finding the gateway of a recipient',
    flow: 'deliver',
    requirements: ['direct-messages', 'group-messages'],
    anyOf: [
      [
        hop('sender of deliveries', [
          ['computes'],
          ['computes-asynchronously'],
          ['holds-connections'],
        ]),
        REGISTRY,
      ],
      [
        SERVICE,
        hop('topic of each gateway or user', [['fan-out']], { mode: 'any' }),
        GATEWAY_OF_RECIPIENT,
      ],
    ],
    why: 'A message can only be pushed if somebody knows which of the gateways holds the connection of this device.',
    fix: 'Keep a registry from user and device to gateway whose entries expire, or give each gateway a topic of its own.',
    weight: 1,
  },
  {
    id: 'offline-path',
    title: 'Push to those offline',
    flow: 'push-offline',
    requirements: ['offline-push'],
    anyOf: [
      [
        hop('sender of deliveries', [['computes'], ['computes-asynchronously']], { mode: 'any' }),
        EVENTS,
        PUSH_WORKER,
        PUSH_PROVIDER,
      ],
    ],
    why: 'The provider of push messages is slow at times and has a quota. Called directly, it would hold up the delivery to everyone who is online.',
    fix: 'Queue a push for each recipient without a session, and let a worker call the provider at the pace it allows.',
    weight: 1,
  },
  {
    id: 'history-path',
    title: 'History and catching up',
    flow: 'load-history',
    requirements: ['history-sync', 'membership-check'],
    anyOf: [[CLIENT, BALANCER, { ...GATEWAY, isOptional: true }, SERVICE, STORE]],
    why: 'A push can be lost: the phone is in a tunnel, the gateway restarts. What makes the system whole is that a device can ask for everything after the last message it has.',
    fix: 'Let the chat service read pages of a conversation from the message store by position, after it has checked that the caller is a member.',
    weight: 2,
  },
  {
    id: 'presence-path',
    title: 'Presence',
    flow: 'heartbeat',
    requirements: ['presence'],
    anyOf: [
      [
        CLIENT,
        { ...BALANCER, isOptional: true },
        GATEWAY,
        { ...SERVICE, isOptional: true },
        EXPIRING_STORE,
      ],
    ],
    why: 'A phone that loses its network says no goodbye. Only a sign of life that stops coming tells that someone has gone.',
    fix: 'Let each heartbeat renew an entry that expires after two missed ones, in a fast store beside the gateways.',
    weight: 2,
  },
];
