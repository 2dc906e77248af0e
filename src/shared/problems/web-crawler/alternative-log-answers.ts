import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';
import { referenceNotes } from './reference-notes';

export const logAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice:
        'A stream partitioned by host is the frontier, with an in-memory scheduler and a checkpoint for each partition',
      alternative: 'A wide-column store that is read by host',
      because:
        'The consumer group gives each partition, and so each host, one owner without a service of our own, and 20,000 changes a second are appended instead of written in place.',
      price:
        'A scheduler that takes over reads its checkpoint and a minute of the log first: about 40 s without fetches for a twelfth of the hosts.',
    },
    {
      id: 'd2',
      choice: 'An exact set of seen URLs in a key-value store on disk, no Bloom filter',
      alternative: 'A Bloom filter of 12 GB in memory',
      because: 'No new page is skipped, and a set on disk needs no rebuilding.',
      price: '160 GB a copy on the disks of 3 nodes, and a write for each new URL.',
    },
    {
      id: 'd3',
      choice: 'Fetchers and parsers are apart, with a queue between them',
      alternative: 'One worker that does both',
      because:
        'Fetching waits for the network, parsing takes 20 ms of processor and meets hostile pages.',
      price: 'Each page is written and read once more: 38 MB/s on average.',
    },
    {
      id: 'd4',
      choice: 'HTML only, no JavaScript',
      alternative: 'A pool of headless browsers',
      because: 'A browser takes about 5 s of processor a page: 3,800 cores at peak.',
      price: 'Pages that build themselves in the browser are empty for us.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceNotes, ['politeness', 'content-copies', 'freshness']),
    {
      id: 'n7',
      topicId: 'frontier',
      text: 'The frontier is a log of 480 partitions keyed by host. Its scheduler keeps a heap of hosts by the time at which they may be asked again, in front of it queues by priority, and the URLs on a local disk. A URL that is due goes to the fetchers with a lease of 60 s; if a fetcher dies it is due again. If a scheduler is lost, its disk is lost too: the next one begins with the checkpoint, at most a minute old, and reads the log from there.',
    },
    {
      id: 'n8',
      topicId: 'seen-urls',
      text: 'URLs are normalised and then inserted if absent into an exact set: 16 bytes for each of 10 billion, 160 GB a copy. 38,000 inserts a second at peak come 50 at once. There is no false positive and nothing is skipped; the price is a disk access where a filter needs none. If a node is lost, two of three copies still answer.',
    },
    {
      id: 'n9',
      topicId: 'growth-and-failure',
      text: 'Ownership comes with the partition: the group hands the 40 partitions of a scheduler that fails to the 11 others, host by host in order, and none is asked by two because the old owner stops when its session of 10 s ends. The checkpoint is read before the first fetch, so nothing is lost. Growth moves partitions, so there are 480 from the start. A page that fails 3 times goes to the dead-letter queue.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'Parsers fill up first: 760 pages a second of 20 ms are 15.2 of 24 processors, 63 %, and 95 % with a zone lost. Schedulers by partition follow: 20,000 changes a second of 2 ms are 40 of 96 slots, 42 %.',
    },
    {
      id: 'summary' as const,
      text: 'A loop over a log: found URLs are keyed by host, the scheduler of a partition decides what is due and lets one URL per host and second go to the fetchers; pages lie in object storage, parsers leave out what an exact set has seen and append the rest to the log. Checkpoints and seven days of log make every scheduler replaceable.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the pages: more schedulers, as there are 480 partitions, and a larger set of seen URLs. At half the budget: pages for one month, and a Bloom filter instead of the exact set.',
    },
  ),
};
