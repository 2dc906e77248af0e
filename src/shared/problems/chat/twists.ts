import type { Pack, Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'gateway-lost',
    title: 'A gateway dies',
    announcement:
      'One of your gateways has just died with 25,000 connections on it. Tell me about the next two minutes.',
    goodAnswer:
      'The devices reconnect after a random wait up to a minute, 417 a second, to the gateways with the fewest connections. Each asks for what it missed by its cursor. The registry still names the dead gateway for up to 60 seconds; pushes to it fail and are found again by the sync.',
    answeredBy: [
      [
        ['reconnect', 'gateway', 'connection'],
        words('jitter, backoff, random, spread, cursor, sync, ttl, catch up, gap, drain, stagger'),
      ],
    ],
  },
  {
    id: 'huge-channel',
    title: 'A channel of 10,000',
    announcement:
      'The product wants channels with 10,000 members from next month. Which part gives way, and what do you change?',
    goodAnswer:
      'Pushing the message to 3,000 online members for each post is the part that gives way. Above 100 members push only a signal, at most one a second per channel, and let apps fetch the page when the channel is on screen; coalesce those reads. Unread counts are worked out on reading.',
    answeredBy: [
      [
        ['channel', 'group', 'member', 'large', '10,000'],
        words('pull, fetch, signal, hybrid, on open, threshold, coalesce, batch, on read, cap'),
      ],
    ],
  },
  {
    id: 'hot-conversation',
    title: 'One conversation is hot',
    announcement:
      'A live event: one conversation gets a thousand messages a second, and half of all history reads. What happens in the store?',
    goodAnswer:
      'One partition takes it all: three nodes of the store are hot, the others idle. Coalesce equal reads and keep the newest page in memory for a second, shorten the time bucket of this conversation to an hour, and slow its senders with a limit per conversation.',
    answeredBy: [
      [
        ['partition', 'hot', 'conversation', 'node', 'bucket'],
        words(
          'coalesce, cache, in memory, bucket, split, limit, slow mode, rate limit, replicate, local cache',
        ),
      ],
    ],
  },
  {
    id: 'second-region',
    title: 'A second region',
    announcement:
      'We open on a second continent with a region of its own. People there write to people here. Where does a conversation live?',
    goodAnswer:
      'Each conversation has a home region that numbers and stores its messages; people elsewhere write to it through their gateway, 70 to 150 ms further away. Copies go to the other region asynchronously. The price is a choice: when the link is cut, writing far conversations waits, or two regions number independently and must be merged.',
    answeredBy: [
      [
        ['region', 'home region', 'home', 'continent'],
        words(
          'home, latency, asynchronous, replicate, owner, conflict, merge, ms, per conversation, pacelc, availability',
        ),
      ],
    ],
  },
  {
    id: 'poison-message',
    title: 'A message that crashes its consumer',
    announcement:
      'One message makes the delivery worker crash, and it is delivered again at once. What do people see, and what stops it?',
    goodAnswer:
      'Everything behind it in its partition waits, so one conversation in 24 gets nothing pushed. After five attempts it goes to the dead-letter queue, an alarm rings and the partition moves on. The message itself is stored, so people see it on the next sync.',
    answeredBy: [
      [
        words('dead letter, dlq, attempt, retry limit, retries, poison, skip, quarantine, park'),
        words('alarm, queue, replay, move on, partition, stored, alert, after, limit, attempt'),
      ],
    ],
  },
  {
    id: 'push-provider-down',
    title: 'The push provider is down',
    announcement:
      'The push provider answers nothing for two hours. What fills up, and what do offline people get afterwards?',
    goodAnswer:
      'Online delivery does not notice, because pushes go through a queue of their own. The breaker opens, 3,900 a second would wait at peak; messages older than an hour are dropped and the rest collapsed to one push per conversation. Nothing is lost: the history has it all.',
    answeredBy: [
      [
        words('queue, expire, drop, collapse, backlog, circuit breaker, breaker, ttl, coalesce'),
        ['push', 'provider', 'notification', 'hour', 'retry', 'offline'],
      ],
    ],
  },
  {
    id: 'ten-times',
    title: 'Ten times the people',
    announcement:
      'Five million people a day instead of half a million. What breaks first, and what is the cheapest lever?',
    goodAnswer:
      'The gateways: three million connections need 120 at the same filling, or 30 tuned ones with 200,000 each. The chat service grows to 30, the store to 30 nodes, 22 TB a year. Past that, cells of a million people each keep a failure small.',
    answeredBy: [
      [
        ['gateway', 'connection', 'node', 'partition', 'cell', 'shard', 'replica'],
        words('first, ten times, 10x, million, add, tuned, cell, more, scale, grow, 120'),
        ['{number}'],
      ],
    ],
  },
  {
    id: 'erase-account',
    title: 'Erase one person',
    announcement:
      'The law says: everything about one person must be gone within 30 days. Show me where copies of their messages live.',
    goodAnswer:
      'In the store, the stream for a day, the push provider, devices, backups. Find the conversations by the index on user, replace their messages by a tombstone, delete device and session entries; backups age out after 30 days, or the messages are encrypted with a key per person that is thrown away.',
    answeredBy: [
      [
        words('delete, erase, tombstone, purge, key, crypto, remove, anonymise, anonymize, shred'),
        words('backup, stream, device, store, copy, copies, key, index, cache, retention, replica'),
      ],
    ],
  },
  {
    id: 'zone-lost',
    title: 'A zone is gone',
    announcement: 'One of three zones is gone at peak. How full is everything that is left?',
    goodAnswer:
      'Eight of twelve gateways hold 300,000 connections, 75 %. 100,000 devices reconnect over a minute, 1,700 a second. The store keeps two of three copies and goes on with majority; the service runs at 88 %, so history is shed before sends.',
    answeredBy: [
      [
        ['zone', 'gateway', 'copies', 'two of three', 'survive', 'remaining'],
        words('{number} %, reconnect, majority, quorum, headroom, shed, capacity, spare, eight'),
      ],
    ],
  },
];

export const mistakes: Pack['mistakes'] = [
  {
    id: 'polling',
    text: 'Apps that ask every two seconds whether there is something new.',
    instead:
      'An open connection per device: 10,000 heartbeats a second instead of 150,000 answers that are nearly all empty.',
  },
  {
    id: 'ack-before-write',
    text: 'Showing the tick before the message is stored.',
    instead: 'Acknowledge after two of three copies have it.',
  },
  {
    id: 'no-way-to-the-recipient',
    text: 'Several gateways, and nothing that knows who is connected where.',
    instead: 'A registry from user and device to gateway, or a topic per gateway.',
  },
  {
    id: 'pub-sub-as-store',
    text: 'Relying on pub/sub to deliver: whoever is away at that moment never sees the message.',
    instead: 'Store first, push second, and let devices ask for gaps.',
  },
  {
    id: 'sharded-by-message',
    text: 'Spreading messages by their own id: each page of history asks all nodes.',
    instead: 'Partition by conversation and a bucket of time.',
  },
  {
    id: 'client-clock',
    text: 'Ordering messages by the clock of the sender’s phone.',
    instead: 'A number per conversation, given by the server.',
  },
  {
    id: 'presence-for-everyone',
    text: 'Telling all contacts of each change of presence.',
    instead: 'Only those who look at it, in batches.',
  },
  {
    id: 'round-robin-sockets',
    text: 'Round robin for long-lived connections: after a deployment the last gateway stays nearly empty.',
    instead: 'Least connections.',
  },
];
