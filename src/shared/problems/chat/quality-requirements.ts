import type { RequirementSpec } from '../pack';
import { words } from '../words';

const CONVERSATION = ['conversation', 'chat', 'channel', 'group', 'room', 'thread'];

/** How well it must work. */
export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'delivery-latency',
    kind: 'non-functional',
    text: 'A message reaches those online within 500 ms at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        ['real time', 'realtime', 'near real time'],
        ['{number} s', '{number} sec', '{number} second', 'second'],
      ],
      [
        [
          'latency',
          'p99',
          'p95',
          'p999',
          'percentile',
          'response time',
          '{number} ms',
          '{number} millisecond',
          'sub second',
          'subsecond',
        ],
      ],
      [
        ['within', 'under', 'below', 'less than', 'at most', 'fast', 'quickly'],
        [
          'deliver',
          'delivery',
          'arrive',
          'reach',
          'end to end',
          'receive',
          'receiver',
          'recipient',
        ],
        ['{number} s', '{number} second', 'second', 'half a second', 'fast', 'quickly'],
      ],
    ],
    target: { unit: 'ms', min: 50, max: 1_000 },
  },
  {
    id: 'no-lost-message',
    kind: 'non-functional',
    text: 'No accepted message is lost: durable before it is acknowledged.',
    isMust: true,
    coveredBy: [
      [
        words(
          'durable, durability, durably, at least once, at-least-once, guaranteed delivery',
          'no message lost, no message loss, no accepted message, no data loss, zero data loss',
          'zero message loss, never lose, not lose, cannot lose, without loss, without losing',
          "no loss, never drop, not drop, no dropped message, can't lose, don't lose, zero loss",
          'no lost message, no message may be lost, no message can be lost, never go missing',
          'rpo 0, rpo zero',
        ),
      ],
      [
        words('persist, store, save, write, replicate, replica, commit, disk, fsync, copies'),
        ['ack', 'acknowledge', 'acknowledgement', 'confirm', 'tick', 'acked'],
      ],
      [
        ['reliable', 'reliably', 'guarantee'],
        ['deliver', 'delivery'],
      ],
      [
        ['message', 'accepted', 'data'],
        ['survive'],
        ['crash', 'failure', 'loss', 'restart', 'zone', 'node', 'outage', 'lose'],
      ],
    ],
    target: null,
  },
  {
    id: 'message-order',
    kind: 'non-functional',
    text: 'The same order for everyone in a conversation, and no duplicates shown.',
    isMust: true,
    coveredBy: [
      [['ordering', 'chronological', 'chronologically']],
      [
        ['order', 'ordered', 'sequence', 'sequenced', 'in order', 'causal', 'fifo'],
        [
          ...CONVERSATION,
          'message',
          'send',
          'per',
          'preserve',
          'same',
          'guarantee',
          'strict',
          'consistent',
        ],
      ],
      [
        words(
          'dedupe, dedup, deduplicate, deduplication, deduplicated, exactly once, exactly-once',
          'no duplicate, not duplicate, without duplicate, never twice, not twice, shown once',
          'idempotent, only once, just once, displayed once, zero duplicate, show once, appear once, seen once',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'chat-availability',
    kind: 'non-functional',
    text: 'Sending and reading are 99.95 % available.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, nines, high availability, ha',
          'downtime, never down, fault tolerant, fault tolerance, no single point of failure, no spof',
          '99.9, 99.95, 99.99, 99.999',
        ),
      ],
    ],
    target: { unit: '%', min: 99.9, max: 99.999 },
  },
  {
    id: 'presence-lag',
    kind: 'non-functional',
    text: 'Presence may be up to 60 s old.',
    isMust: false,
    coveredBy: [
      [
        ['presence', 'online status', 'last seen', 'online indicator', 'online offline', 'status'],
        words(
          'stale, staleness, lag, late, delay, fresh, freshness, within, {number} s, {number} second',
          '{number} sec, {number} min, {number} minute, old, eventual, eventually, approximate',
          'best effort, behind, accurate',
        ),
      ],
    ],
    target: { unit: 's', min: 5, max: 120 },
  },
  {
    id: 'membership-check',
    kind: 'non-functional',
    text: 'TLS on every connection, and membership is checked on every read.',
    isMust: true,
    coveredBy: [
      [
        words(
          'only participant, only member, only people in, only those in, participant only',
          'non participant, outsider, stranger',
        ),
        words('read, see, access, message, conversation, join, fetch, can, never, cannot'),
      ],
      [
        words('participant, member'),
        words('check, verify, authorised, authorized, permission, access'),
      ],
      [
        ['member', 'membership', 'authorised', 'authorized', 'belong', 'non member'],
        words(
          'only, cannot, check, checked, verify, allow, allowed, permission, access, can read, may read',
        ),
      ],
      [
        words(
          'tls, wss, https, encrypt, encrypted, encryption, in transit, secure, security, ssl',
          'authentication, authenticate, authenticated, authorization, authorisation, access control',
          'acl, privacy, authn, authz',
        ),
      ],
    ],
    target: null,
  },
];
