import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const storeFirstAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'The API inserts the notification if its dedupe key is absent, and then answers 202',
      alternative: 'A stream first, the store later',
      because:
        'A repeated request is refused at the door with the id of the first one, and the status can be read at once.',
      price:
        'About 10 ms more for each request, and 1,900 dollars a month for three billion conditional writes.',
    },
    {
      id: 'd2',
      choice: 'Events of the store wake the router',
      alternative: 'The API writes to the store and to a queue',
      because:
        'Two writes from one place part ways when it crashes between them; the event cannot be forgotten.',
      price: 'We depend on one vendor’s change stream, which keeps events for a day only.',
    },
    {
      id: 'd3',
      choice: 'A managed queue and workers for each channel',
      alternative: 'One queue with a priority field',
      because: 'A provider that hangs for 30 minutes must not hold up the others.',
      price: 'Three queues to watch, and SMS workers that idle 70 % of the time.',
    },
    {
      id: 'd4',
      choice: 'No cache of preferences: one row of a key-value store for each person',
      alternative: 'A relational store with a cache',
      because:
        'A read by user takes about 5 ms at any rate, and an opt-out is in force with the next read.',
      price: '16,667 reads a second in a campaign are paid one by one, about 400 dollars a month.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, [
      'isolation',
      'provider-limits',
      'campaigns',
      'tokens-and-audit',
    ]),
    {
      id: 'n7',
      topicId: 'delivery-guarantee',
      text:
        'The conditional insert makes the request durable in three zones and stops duplicates before we answer 202. The event of the insert is delivered at least once; workers write an attempt before the call and look at it first when a message is redelivered. ' +
        'If a worker crashes after the call, push may go out twice, about 1 in 100,000; for SMS we ask the provider by our id first. The price is 10 ms on each request.',
    },
    {
      id: 'n8',
      topicId: 'caps-and-quiet-hours',
      text:
        'The router reads one row with preferences and devices, checks quiet hours in the time zone of the user, and adds to the counter of the day with a conditional write, so two workers cannot both take the last of three marketing messages. ' +
        'Likes within a window of 30 s become one message. If the store is slow, marketing waits in the stream for up to a day, and codes go first.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Push provider is the first to fill up: 10,000 a second are its quota. Of our own machines it is the push workers at 83 %. The tables grow by themselves, but a single person with a broken producer could fill a partition at 1,000 writes a second.',
    },
    {
      id: 'summary' as const,
      text: 'Every notification is inserted once by its dedupe key, in three zones, before the answer; an event of the store wakes the router, and a queue for each channel leads to paced workers. All stores and queues are managed and there is no cache. The gateway costs 10,500 dollars a month, SMS a hundred times that.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load look at the price of writes first: a stream in front of the store lets us write in batches. Leave the gateway for a balancer when its line on the bill matters.',
    },
  ),
};
