import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'routing',
    text:
      'Each gateway writes user and device into the session registry and renews the entry with every heartbeat; the TTL is 60 s. Delivery reads all devices of the recipients in one call and pushes once per gateway. ' +
      'After a move the old entry is stale for up to a minute: the old gateway answers “not here” and the device, which sees the gap, fetches. If the registry is lost, heartbeats rebuild its 300,000 entries within 30 s; nothing is pushed meanwhile, nothing is lost.',
  },
  {
    id: 'n2',
    topicId: 'guarantees',
    text:
      'The app repeats a send with the same client_msg_id until it gets an ack; the insert happens only if that id is new, so it is idempotent. The ack follows the write to two of three copies. ' +
      'The server gives each message the next sequence number of its conversation. A device that gets 43 after 41 has a gap and asks for 42 by its cursor. If a push fails or comes twice, the numbers repair it; the price is one conditional write per message.',
  },
  {
    id: 'n3',
    topicId: 'message-storage',
    text:
      'Messages are partitioned by conversation and a bucket of ten days, sorted by number: a page of 50 is one slice. 6 GB a day are 2.2 TB a year, 6.6 TB in three copies. A partition stays below 100 MB. ' +
      'A hot conversation is read by many at once, so the chat service coalesces equal reads and keeps its newest page in memory for a second, with a limit per conversation on sends. If a node fails, the other two copies are a majority and nothing stops.',
  },
  {
    id: 'n4',
    topicId: 'groups',
    text:
      'A group message is stored once; the fan-out carries references. Up to 100 members the message itself is pushed, above that threshold a signal, and the app fetches when the group is on screen. 500 members with 30 % online are 300 devices, batched into 12 calls. ' +
      'Without the limit, one post to a channel of 10,000 would be a burst that makes everyone behind it late. The price is a wave of equal reads, which are coalesced.',
  },
  {
    id: 'n5',
    topicId: 'presence',
    text:
      'A heartbeat every 30 s renews an entry with a TTL of 60 s, 10,000 writes a second into memory. A tunnel of 40 s shows nobody as gone: one missed heartbeat is forgiven. Apps subscribe to the 20 contacts on screen and get changes in batches. ' +
      'If the store fails, presence is wrong for a minute, and messages go on.',
  },
  {
    id: 'n6',
    topicId: 'connections',
    text:
      'A deployment drains one gateway after the other: it closes 25,000 connections in small batches over five minutes. If a gateway dies, its devices reconnect after a random wait up to a minute, 417 a second, with growing backoff and jitter. ' +
      'The idle time-out of the balancer is 120 s, four heartbeats: a pair of 60 and 60 drops connections in masses. New connections go where there are fewest. With one zone lost eight gateways are 75 % full.',
  },
  {
    id: 'n7',
    topicId: null,
    text:
      'When things go wrong: a message that crashes its consumer goes to the dead-letter queue after 5 attempts, an alarm rings and the partition moves on. If the push provider is down, its queue fills for an hour, then old pushes are dropped and the rest collapsed; online delivery does not notice. ' +
      'To erase one person, their messages become tombstones in the store, device and session entries are deleted, and backups age out after 30 days. A second region would give each conversation a home region; people elsewhere write to it 70 ms further away.',
  },
);
