import type { Reference } from '../pack';
import { logAnswers } from './alternative-log-answers';
import { logDesign } from './alternative-log';
import { tableAnswers } from './alternative-table-answers';
import { tableDesign } from './alternative-table';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'frontier-with-owners',
    title: 'A frontier on disk, with one owner for each host',
    summary:
      'Schedulers own hosts on a ring and lease URLs from a wide-column store; fetchers and parsers are apart; a Bloom filter and fingerprints leave copies out.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'log-by-host',
    title: 'A log partitioned by host',
    summary:
      'Each partition of a log has one scheduler with a heap in memory and a checkpoint in object storage; seen URLs are an exact set on disk.',
    design: logDesign,
    answers: logAnswers,
  },
  {
    id: 'due-table-and-tokens',
    title: 'A table of due URLs and tokens for hosts',
    summary:
      'A managed key-value table is read by due time with leases; any fetcher may take any URL, after it got the token of the host from a shared limiter.',
    design: tableDesign,
    answers: tableAnswers,
  },
];
