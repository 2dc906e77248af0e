import type { Reference } from '../pack';
import { eventAnswers } from './alternative-event-answers';
import { eventDesign } from './alternative-event';
import { managedAnswers } from './alternative-managed-answers';
import { managedDesign } from './alternative-managed';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'pieces-behind-queues',
    title: 'Pieces behind queues, a CDN with a shield',
    summary:
      'Parts straight to storage, pieces of a minute on spot machines, relational metadata with a cache, segments of 6 s from a CDN with an origin shield.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'managed-transcoding',
    title: 'Managed transcoding',
    summary:
      'A managed service turns originals into renditions; we start its jobs, hear of their end and deliver by CDN and shield.',
    design: managedDesign,
    answers: managedAnswers,
  },
  {
    id: 'events-and-one-store',
    title: 'Storage events and one key-value store',
    summary:
      'The storage itself announces uploads; videos, uploads, pieces and counts live in one managed key-value store without a cache.',
    design: eventDesign,
    answers: eventAnswers,
  },
];
