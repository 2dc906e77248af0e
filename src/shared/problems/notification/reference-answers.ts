import type { Answers } from '../../interview/answers';
import { cardsById, recordsById, requirement } from '../reference-parts';
import { referenceNotes } from './reference-notes';
import { referenceEntities, referenceOperations } from './reference-records';

const requirements: Answers['requirements'] = cardsById(
  requirement('r1', 'functional', 'must', 'Accept notification requests from other services'),
  requirement(
    'r2',
    'functional',
    'must',
    'Choose channels by the preferences of the user, outside quiet hours',
  ),
  requirement(
    'r3',
    'functional',
    'must',
    'Deliver by push, e-mail and SMS through providers, with retries',
  ),
  requirement('r4', 'functional', 'must', 'Status of each notification and channel'),
  requirement(
    'r5',
    'functional',
    'should',
    'No spam: at most three marketing messages a day per person, similar ones grouped',
  ),
  requirement('r6', 'functional', 'should', 'A list of notifications in the app'),
  requirement('r7', 'functional', 'should', 'Campaigns to a segment that can be cancelled'),
  requirement(
    'r8',
    'functional',
    'could',
    'Templates in several languages; schedule a message for a given time, with a time to live',
  ),
  requirement(
    'r9',
    'non-functional',
    'must',
    'One-time codes reach the provider quickly',
    'p99 <= 5 s',
  ),
  requirement(
    'r10',
    'non-functional',
    'must',
    'An accepted notification is never lost: delivery at least once',
  ),
  requirement('r11', 'non-functional', 'must', 'Duplicates, by a dedupe key', '< 0.01 %'),
  requirement(
    'r12',
    'non-functional',
    'must',
    'A failing channel or a campaign does not delay other channels',
  ),
  requirement('r13', 'non-functional', 'must', 'Availability of accepting requests', '99.9 %'),
  requirement(
    'r14',
    'non-functional',
    'should',
    'An opt-out takes effect and can be proved',
    '1 min',
  ),
  requirement(
    'r15',
    'non-functional',
    'should',
    'Stay below the quota of each provider',
    '10,000 pushes/s',
  ),
  requirement(
    'r16',
    'out-of-scope',
    'could',
    'Writing the texts, mail and telecom servers of our own, open rates',
  ),
);

const estimates: Answers['estimates'] = cardsById(
  {
    id: 'e1',
    name: 'average',
    expression: '100M / day',
    note: 'Notifications a second, average.',
  },
  {
    id: 'e2',
    name: 'campaign_peak',
    expression: '10M / (10 min)',
    note: 'Peak rate of requests: sizes API, log and router.',
  },
  {
    id: 'e3',
    name: 'push_peak',
    expression: 'campaign_peak * 70%',
    note: 'Pushes a second: more than the 10,000 that the provider takes.',
  },
  {
    id: 'e4',
    name: 'in_flight',
    expression: 'push_peak * 100 ms',
    note: 'Calls under way at once.',
  },
  {
    id: 'e5',
    name: 'push_workers',
    expression: 'in_flight / 100',
    note: 'Workers with 100 calls each.',
  },
  {
    id: 'e6',
    name: 'shaped_campaign',
    expression: '10M * 70% / (600k / min)',
    note: 'How long the pushes of a campaign take at the quota.',
  },
  {
    id: 'e7',
    name: 'sms',
    expression: 'average * 5%',
    note: 'Text messages a second: far above one number, so short codes.',
  },
  {
    id: 'e8',
    name: 'sms_cost',
    expression: '100M * 5% * 0.008 usd / day',
    note: 'The largest line of the bill.',
  },
  {
    id: 'e9',
    name: 'status_log',
    expression: '100M * 500 B / day',
    note: 'Status written each day.',
  },
  {
    id: 'e10',
    name: 'status_store',
    expression: 'status_log * 90 days',
    note: 'Kept in total, one copy.',
  },
);

export const referenceAnswers: Answers = {
  requirements,
  assumptions: cardsById(
    {
      id: 'a1',
      text: 'A provider answers a call in about 100 ms, so a worker keeps 100 calls open.',
    },
    { id: 'a2', text: 'Campaigns do not overlap: marketing books them one after the other.' },
  ),
  estimates,
  operations: referenceOperations,
  entities: referenceEntities,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'A durable stream between the API and everything behind it',
      alternative: 'Write to a database and publish from there',
      because:
        'The answer 202 needs only three disks of the brokers, and a campaign of 16,667 a second may wait there while the router goes at its own pace.',
      price: 'A producer learns only later that a message was dropped; three brokers to run.',
    },
    {
      id: 'd2',
      choice: 'A queue and workers for each channel, with a lane for one-time codes',
      alternative: 'One queue with a priority field',
      because:
        'A provider that hangs for 30 minutes must not hold up the others, and codes must pass within 5 s.',
      price: 'Three queues and three groups of workers, of which SMS idles most of the day.',
    },
    {
      id: 'd3',
      choice: 'Dedupe by key when the router stores the notification, and again before SMS',
      alternative: 'Exactly-once transactions through the whole chain',
      because:
        'The provider is outside of any transaction; a key that is inserted if absent stops repeats at 16,667 a second.',
      price: 'A crash between the call and the mark can send a push twice, about 1 in 100,000.',
    },
    {
      id: 'd4',
      choice: 'Pushes are paced to 10,000 a second by a token bucket shared by the workers',
      alternative: 'Send as fast as possible and retry on 429',
      because: 'The quota is 600,000 a minute, and refused calls cost us as much as accepted ones.',
      price: 'A campaign takes 11.7 minutes instead of ten.',
    },
    {
      id: 'd5',
      choice: 'Preferences in one relational store with a cache that lives for 60 s',
      alternative: 'Preferences copied into each worker',
      because:
        'Each message needs one read by user; the cache answers 90 % of 16,667 a second, and an opt-out clears its entry at once.',
      price: 'With a cold cache the store runs at 42 % of a db.r5.2xlarge instead of 4 %.',
    },
    {
      id: 'd6',
      choice: 'Notifications and attempts in a wide-column store by user',
      alternative: 'The relational store of the preferences',
      because:
        'More than 30,000 writes a second in a campaign and 4.5 TB in 90 days are too much for one primary, and every read names the user.',
      price: 'Nine nodes, and no query across users: reports need a copy elsewhere.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One region: if it is lost, notifications stop until it is back.',
      acceptedBecause:
        'Three zones reach 99.9 %, and users are on one continent; a second region would double our own bill.',
      revisitWhen: 'One-time codes protect payments, or a contract asks for it.',
    },
    {
      id: 'k2',
      what: 'A push may go out twice when a worker dies between call and mark.',
      acceptedBecause: 'It is a nuisance, no more; for SMS we ask the provider first.',
      revisitWhen: 'Duplicates rise above 0.01 %.',
    },
    {
      id: 'k3',
      what: 'There is no second provider for push.',
      acceptedBecause: 'Phones offer no other; the list in the app and SMS for codes remain.',
      revisitWhen: 'An outage of more than an hour.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The push provider is the first to fill up: 10,000 a second are its quota, and a campaign makes 11,667. Then the push workers: 10,000 calls a second on 12 workers of 1,000 each are 83 %, and with a zone lost the queue grows by 2,000 a second until the campaign is over.',
    },
    {
      id: 'summary' as const,
      text: 'Requests are durable in a stream before we answer 202. A router dedupes, checks preferences, quiet hours and caps, and hands each message to a queue for its channel; paced workers call the providers and write down every attempt. Codes have a lane of their own. SMS is the largest line of the bill, 40,000 dollars a day.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: more push projects, twelve brokers, a shorter retention for marketing. To save half the cost: push instead of SMS wherever it is confirmed within 30 s. Rehearse a provider outage every quarter. Add a promise for each class and show it to the teams.',
    },
  ),
  selfAssessments: {},
};
