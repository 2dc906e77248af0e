import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

const PEAK_FACTOR = 5;
/** 500,000 people a day write 40 messages each. */
const AVERAGE_MESSAGES = 231.5;
/** Four of five messages go to one person, the fifth to twenty. */
const RECIPIENTS = 4.8;
const MAX_MEMBERS = 500;
/** Of the recipients at the moment; the others get a push message. */
const OFFLINE_SHARE = 0.7;
/** 150,000 people are online at peak, each on two devices. */
const PEAK_SOCKETS = 300_000;
const HEARTBEAT_SECONDS = 30;

const CONVERSATION = words(
  'conversation, conversation id, conv, conv id, chat, chat id, channel, channel id, room, room id, group, thread',
);

const averageDeliveries = AVERAGE_MESSAGES * RECIPIENTS;
const peakHeartbeats = PEAK_SOCKETS / HEARTBEAT_SECONDS;

export const flows: FlowSpec[] = [
  flow({
    id: 'send-message',
    title: 'Send message',
    operation: 'write',
    averageRequestsPerSecond: AVERAGE_MESSAGES,
    peakRequestsPerSecond: 1_157,
    requestBytes: 300,
    responseBytes: 50,
    storedBytes: 300,
    // Of the 500 ms from sender to receiver, 200 for being stored and confirmed; the rest is for handing it on.
    latencyTarget: { percentile: 0.99, ms: 200 },
    availabilityTarget: 0.9995,
    requirements: [
      'direct-messages',
      'group-messages',
      'delivery-latency',
      'no-lost-message',
      'message-order',
      'membership-check',
      'chat-availability',
    ],
    entities: ['message', 'member'],
    orderedBy: CONVERSATION,
  }),
  flow({
    id: 'deliver',
    title: 'Deliver message',
    operation: 'write',
    isAsync: true,
    causedBy: 'send-message',
    averageRequestsPerSecond: averageDeliveries,
    peakRequestsPerSecond: Math.round(averageDeliveries * PEAK_FACTOR),
    requestBytes: 300,
    responseBytes: 0,
    freshnessTargetSeconds: 0.3,
    availabilityTarget: 0.9995,
    requirements: ['direct-messages', 'group-messages', 'delivery-latency', 'chat-availability'],
    entities: ['message', 'session'],
    orderedBy: CONVERSATION,
    isPushed: true,
    fanOut: { average: RECIPIENTS, max: MAX_MEMBERS },
  }),
  flow({
    id: 'push-offline',
    title: 'Push to offline people',
    operation: 'write',
    isAsync: true,
    causedBy: 'deliver',
    averageRequestsPerSecond: averageDeliveries * OFFLINE_SHARE,
    peakRequestsPerSecond: Math.round(averageDeliveries * OFFLINE_SHARE * PEAK_FACTOR),
    requestBytes: 200,
    responseBytes: 0,
    requirements: ['offline-push'],
    entities: ['device'],
  }),
  flow({
    id: 'load-history',
    title: 'Load history',
    operation: 'read',
    averageRequestsPerSecond: 120,
    peakRequestsPerSecond: 600,
    requestBytes: 200,
    responseBytes: 15_000,
    availabilityTarget: 0.9995,
    requirements: ['history-sync', 'membership-check', 'chat-availability'],
    entities: ['message', 'member'],
    lookedUpBy: CONVERSATION,
  }),
  flow({
    id: 'heartbeat',
    title: 'Heartbeat',
    operation: 'write',
    averageRequestsPerSecond: peakHeartbeats / PEAK_FACTOR,
    peakRequestsPerSecond: peakHeartbeats,
    requestBytes: 50,
    responseBytes: 50,
    heldConnections: PEAK_SOCKETS,
    freshnessTargetSeconds: 60,
    requirements: ['presence', 'presence-lag'],
    entities: ['session', 'presence'],
    isEphemeral: true,
  }),
];
