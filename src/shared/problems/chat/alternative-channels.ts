import type { Answers, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const channelsAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'One open WebSocket per device, held by gateways that do nothing else',
      alternative: 'Long polling',
      because:
        'Messages must arrive within 500 ms, and 300,000 open connections cost little more than 10,000 heartbeats a second.',
      price: 'Twelve gateways, careful deployments, and a storm when one is lost.',
    },
    {
      id: 'd2',
      choice:
        'A Redis channel per user between service and gateways; the store and a cursor behind it',
      alternative: 'A registry that names the gateway of each device',
      because:
        'No entry can be stale: whoever holds the connection is subscribed. 5,600 messages a second are little for pub/sub.',
      price:
        'What is published while a gateway restarts is gone; devices find the gap by the numbers and fetch it.',
    },
    {
      id: 'd3',
      choice: 'PostgreSQL with messages, members and conversations, sharded by conversation',
      alternative: 'A wide-column store for messages beside it',
      because:
        'One transaction checks the member, takes the next number and inserts. 1,160 writes a second on three shards are a third of what they can do, and a small team knows it.',
      price:
        'Writes to a shard stop for about 60 s at a failover, and adding a shard means moving conversations.',
    },
    {
      id: 'd4',
      choice: 'Pushes to offline phones through a queue of their own',
      alternative: 'The chat service calls the provider',
      because:
        'The provider is slow at times and takes 10,000 a second at most; nobody online should notice.',
      price: 'A push may be late by minutes after an outage; older than an hour it is dropped.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(
      ({ topicId }) =>
        topicId === 'guarantees' || topicId === 'presence' || topicId === 'connections',
    ),
    {
      id: 'n8',
      topicId: 'routing',
      text:
        'Routing is by channel: each gateway subscribes to the Redis channel of every user connected to it, 150,000 channels in all, and the service publishes once per recipient. Two devices on two gateways both get it. ' +
        'A moved phone has simply another subscriber. If the pub/sub node fails, 30 s of pushes are lost; messages are in the database and the gap in the numbers makes devices fetch them.',
    },
    {
      id: 'n9',
      topicId: 'message-storage',
      text:
        'Messages are partitioned by conversation over three shards of PostgreSQL and by month inside each; a page of 50 is one range of the index (conversation, seq). 2.2 TB a year, 0.7 TB a shard. ' +
        'A hot conversation loads one shard; its newest page is kept in memory for a second and equal reads are coalesced. The price: a failover stops the writes of a third of all conversations for 60 s.',
    },
    {
      id: 'n10',
      topicId: 'groups',
      text:
        'A group message is stored once and published to the channel of each member: 20 on average, 500 at most. Above 100 members only a signal is pushed and apps fetch when the group is on screen. ' +
        'Without that threshold, a burst in five large groups would be 2,500 messages at once and make the rest late.',
    },
    {
      id: 'n11',
      topicId: null,
      text:
        'When things go wrong: a push job that crashes its worker goes to the dead-letter queue after 4 attempts and an alarm rings; messages do not pass there. To erase one person, their messages become tombstones in the database, device rows are deleted, and backups age out after 30 days. ' +
        'A second region would give each conversation a home region: people elsewhere write to its shard 70 ms further away, and when the link is cut they wait.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways fill up first: 300,000 connections on twelve of 50,000 each are 50 %, and 75 % with a zone lost. The Chat database follows: three shards take 15,000 queries a second each, and a write counts for four.',
    },
    {
      id: 'summary' as const,
      text: 'Gateways hold one connection per device and subscribe to the channels of their users. The chat service stores each message with its number in PostgreSQL, sharded by conversation, confirms it, and publishes. Channels may lose a push; the numbers and the history repair it. The database with its standbys is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the people: shards for the channels too, more shards of the database, and old months in object storage. When two persons are on call for shards alone, move messages to a wide-column store.',
    },
  ),
};
