import type { Reference } from '../pack';
import { logAnswers } from './log-answers';
import { logDesign } from './log-design';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';
import { storeFirstAnswers } from './store-first-answers';
import { storeFirstDesign } from './store-first-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'stream-and-channel-queues',
    title: 'A stream for intake and a queue for each channel',
    summary:
      'Requests are durable in a stream, a router dedupes and checks preferences, paced workers empty a managed queue for each channel.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'store-first',
    title: 'Store first, events from the store',
    summary:
      'The API inserts each notification only if its dedupe key is new; an event of the store wakes the router. All managed, no cache.',
    design: storeFirstDesign,
    answers: storeFirstAnswers,
  },
  {
    id: 'one-log',
    title: 'One log with a topic for each channel and class',
    summary:
      'A single log carries requests and channels as topics; one messaging platform sends e-mail and SMS.',
    design: logDesign,
    answers: logAnswers,
  },
];
