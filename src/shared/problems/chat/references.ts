import type { Reference } from '../pack';
import { channelsAnswers } from './alternative-channels';
import { channelsDesign } from './alternative-channels-design';
import { eventStreamsAnswers } from './alternative-streams';
import { eventStreamsDesign } from './alternative-streams-design';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'registry-and-stream',
    title: 'Gateways, a registry of sessions and a stream',
    summary:
      'WebSockets on twelve gateways, messages numbered in a wide-column store before the tick, a stream to delivery workers that look up where each device is.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'channels-and-relational-store',
    title: 'A channel per user and a relational store',
    summary:
      'Gateways subscribe to channels, messages live in PostgreSQL sharded by conversation, and gaps in the numbers repair what pub/sub loses.',
    design: channelsDesign,
    answers: channelsAnswers,
  },
  {
    id: 'event-streams-and-ring',
    title: 'Server-sent events and a ring of gateways',
    summary:
      'Plain requests up, events down; the hash of the user names the gateway, and the chat service calls it directly after the write to a managed store.',
    design: eventStreamsDesign,
    answers: eventStreamsAnswers,
  },
];
