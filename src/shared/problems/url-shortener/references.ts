import type { Reference } from '../pack';
import { edgeAnswers, edgeDesign } from './alternative-edge';
import { keyValueAnswers, keyValueDesign } from './alternative-key-value';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'cache-beside-relational-store',
    title: 'Relational store with a cache beside it',
    summary:
      'Number blocks in base 62, one primary with a synchronous standby, 33 GB of cache, 302 redirects, clicks through a stream.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'managed-key-value-store',
    title: 'Managed key-value store, no cache',
    summary:
      'Random codes inserted if absent, flat latency without a cache, clicks through a queue.',
    design: keyValueDesign,
    answers: keyValueAnswers,
  },
  {
    id: 'edge-cache',
    title: 'Edge cache for a minute',
    summary: 'The edge keeps redirects for 60 seconds and its log is where clicks are counted.',
    design: edgeDesign,
    answers: edgeAnswers,
  },
];
