import type { Reference } from '../pack';
import { blockTierAnswers, documentStoreAnswers } from './alternative-answers';
import { blockTierDesign } from './alternative-block-tier';
import { documentStoreDesign } from './alternative-document-store';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'signed-links-and-journal',
    title: 'Signed links, one relational store, a journal for each tree',
    summary:
      'Blocks go straight to object storage; commits compare the base revision in one database; gateways say “changed”, devices read the journal.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'document-store-and-long-polls',
    title: 'Document store split by tree, long polls',
    summary:
      'Conditional writes for each tree, no cache, a change feed that answers held requests through a registry, no dedupe across people.',
    design: documentStoreDesign,
    answers: documentStoreAnswers,
  },
  {
    id: 'own-block-tier',
    title: 'Block servers of our own',
    summary:
      'A tier apart that streams, compresses and encrypts bytes; four relational shards without a cache; server-sent events.',
    design: blockTierDesign,
    answers: blockTierAnswers,
  },
];
