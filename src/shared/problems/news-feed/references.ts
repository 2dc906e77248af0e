import type { Reference } from '../pack';
import { diskAnswers } from './alternative-disk';
import { diskDesign } from './alternative-disk-design';
import { outboxAnswers } from './alternative-outbox';
import { outboxDesign } from './alternative-outbox-design';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'hybrid-in-memory',
    title: 'Push and pull, lists in memory',
    summary:
      'Posts in a wide-column store, a stream to the fan-out, capped lists of ids in memory, large accounts merged when a feed is read.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'outbox-and-queue',
    title: 'Sharded relational store with an outbox',
    summary:
      'A post and its event are one transaction; a managed queue carries it to the fan-out, follows live in a managed table.',
    design: outboxDesign,
    answers: outboxAnswers,
  },
  {
    id: 'lists-on-disk',
    title: 'Feed lists on disk',
    summary:
      'The same hybrid with the lists in a wide-column store: some milliseconds more, a fraction of the price.',
    design: diskDesign,
    answers: diskAnswers,
  },
];
