import type { Answers } from '../../interview/answers';
import { cardsById, recordsById, requirement } from '../reference-parts';
import { referenceEntities, referenceOperations } from './reference-contracts';
import { referenceDecisions, referenceRisks } from './reference-decisions';
import { referenceNotes } from './reference-notes';

export const referenceAnswers: Answers = {
  requirements: cardsById(
    requirement('r1', 'functional', 'must', 'Send and receive messages one-to-one in real time'),
    requirement(
      'r2',
      'functional',
      'must',
      'Group chat: a message reaches every member',
      'up to 500 members',
    ),
    requirement(
      'r3',
      'functional',
      'must',
      'Load the history and catch up on missed messages after being offline',
    ),
    requirement('r4', 'functional', 'must', 'See who is online and when someone was last seen'),
    requirement('r5', 'functional', 'should', 'Push notification on the phone while offline'),
    requirement('r6', 'functional', 'could', 'Read receipts and a typing indicator'),
    requirement('r7', 'functional', 'could', 'Send pictures and files by link'),
    requirement('r8', 'functional', 'should', 'Two devices per person, both in sync'),
    requirement(
      'r9',
      'non-functional',
      'must',
      'Latency from send to screen for those online',
      'p99 <= 500 ms',
    ),
    requirement(
      'r10',
      'non-functional',
      'must',
      'No accepted message lost: stored in two copies before the ack',
      '0 lost',
    ),
    requirement(
      'r11',
      'non-functional',
      'must',
      'Same order for everyone in a conversation, no duplicates shown',
    ),
    requirement('r12', 'non-functional', 'must', 'Availability of sending and reading', '99.95 %'),
    requirement('r13', 'non-functional', 'should', 'Presence may be stale', '60 s'),
    requirement(
      'r14',
      'non-functional',
      'must',
      'TLS, and only members may read, checked on every read',
    ),
    requirement(
      'r15',
      'out-of-scope',
      'could',
      'Voice and video calls, end-to-end keys, search, a second region',
    ),
  ),
  assumptions: cardsById(
    { id: 'a1', text: 'Both devices of a person are connected while the person is online.' },
    { id: 'a2', text: 'A page of history is 50 messages, 15 KB; 600 pages a second at peak.' },
    { id: 'a3', text: 'Users are on one continent, so one region with three zones will do.' },
  ),
  estimates: cardsById(
    {
      id: 'e1',
      name: 'messages',
      expression: '500k * 40 / day',
      note: 'Messages sent a second on average.',
    },
    {
      id: 'e2',
      name: 'messages_peak',
      expression: 'messages * 5',
      note: 'Writes the store must take.',
    },
    {
      id: 'e3',
      name: 'deliveries_peak',
      expression: 'messages_peak * (80% * 1 + 20% * 20)',
      note: 'Four of five messages have one recipient, the fifth has twenty; sizes the delivery workers.',
    },
    {
      id: 'e4',
      name: 'open_connections',
      expression: '500k * 30% * 2',
      note: 'Two devices for each person online.',
    },
    {
      id: 'e5',
      name: 'gateways',
      expression: 'ceil(open_connections / 50k * 3 / 2)',
      note: '50,000 each, with one of three zones lost: 9 would then be full, so 12.',
    },
    {
      id: 'e6',
      name: 'heartbeats',
      expression: 'open_connections / 30 s',
      note: 'Small writes to memory.',
    },
    {
      id: 'e7',
      name: 'storage_per_day',
      expression: 'messages * 300 B',
      note: 'One copy of the text; 6 GB a day.',
    },
    {
      id: 'e8',
      name: 'storage_per_year',
      expression: 'storage_per_day * 1 year',
      note: 'One copy; three times that on disk.',
    },
    {
      id: 'e9',
      name: 'reconnects',
      expression: 'open_connections / 12 / 60 s',
      note: 'One of twelve gateways lost, spread over a minute.',
    },
    {
      id: 'e10',
      name: 'bandwidth_out',
      expression: 'deliveries_peak * 300 B',
      note: 'Small: connections decide, not bytes.',
    },
  ),
  operations: referenceOperations,
  entities: referenceEntities,
  notes: referenceNotes,
  decisions: referenceDecisions,
  risks: referenceRisks,
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Chat service is the first to fill up: 1,760 requests a second on 3 servers of 1,000 each is 59 %, and 88 % with one zone lost. The Gateways come next, at 50 % of 50,000 connections each, 75 % with a zone lost.',
    },
    {
      id: 'summary' as const,
      text: 'Devices hold one connection to twelve gateways. A message is numbered and stored in three copies before the tick, then a stream carries it to the gateways of its recipients, found in a registry whose entries live 60 s. Whatever is lost on the way is found by the gap in the numbers. Presence is a heartbeat into memory; offline phones get a push through a queue. The gateways are the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the people: tuned gateways with 200,000 connections each, 30 nodes in the store, then cells of a million people. Rehearse the loss of a gateway every month. A second region gets conversations of its own, each with one home.',
    },
  ),
  selfAssessments: {},
};
