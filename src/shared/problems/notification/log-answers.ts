import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const logAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'One log with a topic for requests and one for each channel and class',
      alternative: 'A stream for intake and managed queues for the channels',
      because:
        'One broker to run and to watch, and every topic can be read again: after a mistake we replay two days.',
      price:
        'Six brokers, and a topic has no retry of a single message: what fails goes to a retry topic.',
    },
    {
      id: 'd2',
      choice: 'A messaging platform sends e-mail and SMS; preferences and dedupe stay with us',
      alternative: 'A provider for each, with a second one in reserve',
      because: 'One contract and one interface, and it changes carriers by itself.',
      price:
        'About a tenth more for each SMS, 4,000 dollars a day, and one company that can stop two channels.',
    },
    {
      id: 'd3',
      choice: 'Dedupe by key when the router stores the notification',
      alternative: 'Transactions of the broker',
      because: 'They end at our own door; the provider is not part of them.',
      price: 'A crash after the call can send a push twice, about 1 in 100,000.',
    },
    {
      id: 'd4',
      choice: 'One API service for requests, the list in the app, preferences and receipts',
      alternative: 'A service for each',
      because:
        '23,000 requests a second at peak are a third of nine servers, and a small team has one thing to deploy.',
      price: 'A campaign shares servers with the list in the app, so campaigns are refused first.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, [
      'delivery-guarantee',
      'caps-and-quiet-hours',
      'campaigns',
      'tokens-and-audit',
    ]),
    {
      id: 'n7',
      topicId: 'isolation',
      text:
        'Each channel has its own topics, one for each class, and its own consumer group: e-mail that hangs for 30 minutes leaves 500,000 messages in its topics and nothing else notices. Workers look into the topic of one-time codes first and take marketing only when it is empty, so a code passes within 1 s during a campaign. ' +
        'A message that fails goes to a retry topic and after five attempts to dead letters, because a topic cannot skip one message. The price is twelve topics and a broker that all channels share: if it is down, all stop.',
    },
    {
      id: 'n8',
      topicId: 'provider-limits',
      text: 'Push workers share a token bucket of 10,000 a second; on 429 they pause their partitions with backoff and jitter instead of polling on. The platform takes 7,000 a second and we need 5,000. If half of the calls fail for 30 s the breaker opens and the partitions stay paused, with the lag alarm telling us; codes then go by push. It costs a tenth more than a plain provider.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Push provider is the first to fill up: 10,000 a second against 11,667 that a campaign makes. Then the push workers at 83 %. The log carries 31 MB a second, about a tenth of its six brokers.',
    },
    {
      id: 'summary' as const,
      text: 'One log carries requests and, as topics, channels and classes; a router dedupes and checks preferences; paced workers call the push provider and one messaging platform. Few kinds of parts, and everything can be replayed for two days.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: more push projects and twenty brokers. A second platform when an outage of the first has cost more than its contract.',
    },
  ),
};
