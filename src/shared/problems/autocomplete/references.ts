import type { Reference } from '../pack';
import { lookupAnswers } from './lookup-answers';
import { lookupDesign } from './lookup-design';
import { noEdgeAnswers } from './no-edge-answers';
import { noEdgeDesign } from './no-edge-design';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'edge-and-index-in-memory',
    title: 'An edge before servers with the index in memory',
    summary:
      'Answers live five minutes at the edge; nine servers hold the whole index and switch to each checked version.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'prefixes-in-a-cache',
    title: 'Prefixes in a shared cache, all managed',
    summary:
      'A builder writes the ten completions of each prefix into a sharded in-memory store under keys with a version; one read answers a request.',
    design: lookupDesign,
    answers: lookupAnswers,
  },
  {
    id: 'no-edge',
    title: 'No edge, more servers, and clients that remember',
    summary:
      'Fifteen servers hold the index with room for the loss of a zone; browsers keep answers; one queue and one builder behind.',
    design: noEdgeDesign,
    answers: noEdgeAnswers,
  },
];
