import type { Answers } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceData } from './reference-data';
import { referenceNotes } from './reference-notes';
import { referenceScope } from './reference-scope';

export const referenceAnswers: Answers = {
  ...referenceScope,
  ...referenceData,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Each host has one owner on a ring of hosts',
      alternative: 'Any fetcher takes any URL and asks a central service for the token of its host',
      because:
        'The rate of 1 request a second holds without a call per fetch, and 10 s after a failure another one owns the host.',
      price:
        'A sixth of the crawl pauses for 10 s when a scheduler dies, and membership must be agreed.',
    },
    {
      id: 'd2',
      choice: 'The frontier is kept in a wide-column store partitioned by host',
      alternative: 'A log partitioned by host, with a heap in memory and checkpoints',
      because:
        '10 billion URLs of 200 B change priority all the time; a record can be changed in place, a log cannot.',
      price: '12 nodes for 20,000 writes a second in three copies: the largest line of machines.',
    },
    {
      id: 'd3',
      choice: 'Fetchers and parsers are apart, with a queue between them',
      alternative: 'One worker that does both',
      because:
        'Fetching waits for the network, 1,140 in flight; parsing takes 20 ms of processor and meets hostile pages.',
      price: 'Each page is written and read once more: 38 MB/s on average from object storage.',
    },
    {
      id: 'd4',
      choice: 'A Bloom filter for seen URLs',
      alternative: 'An exact set of hashes on disk',
      because:
        '19,000 lookups a second are answered from 12 GB of memory; an exact set takes 160 GB.',
      price: '1 % of new URLs are skipped by mistake, and the filter must be rebuilt once a day.',
    },
    {
      id: 'd5',
      choice: 'HTML only, no JavaScript',
      alternative: 'A pool of headless browsers',
      because:
        'A browser takes about 5 s of processor a page: 3,800 cores at peak against 16 for parsing.',
      price:
        'Pages that build themselves in the browser are empty for us, about a tenth of the web.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One region: when it is lost the crawl stops.',
      acceptedBecause:
        'Nobody waits for it, 99 % is asked for, and backups of the frontier are kept elsewhere.',
      revisitWhen: 'The index must be fresh within minutes.',
    },
    {
      id: 'k2',
      what: 'A false positive of the filter skips a page.',
      acceptedBecause:
        'An important page has many links, and each quarter has a filter of its own.',
      revisitWhen: 'More than 2 % of the pages of a sample are missing.',
    },
    {
      id: 'k3',
      what: 'After the loss of a zone at peak 6 of 9 fetchers run at 95 %.',
      acceptedBecause: 'A crawl may get behind for some hours and catches up in the night.',
      revisitWhen: 'The promise for news becomes shorter than an hour.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'Parsers fill up first: 760 pages a second of 20 ms are 15.2 of 24 processors, 63 %, and 95 % with a zone lost. Fetchers follow with 1,140 of 1,800 fetches in flight, also 63 %. The Frontier has room: 20,000 writes a second of about 48,000 in three copies.',
    },
    {
      id: 'summary' as const,
      text: 'A loop: schedulers that own hosts lease due URLs from a frontier on disk, fetchers store pages in object storage, parsers in a sandbox leave out seen URLs and copies and send what is new back to the frontier, keyed by host, and to the index through a stream. No host gets more than one request a second, no lost machine loses a URL, and 380 pages a second are held with a zone lost. Pages are the largest line of the bill: 300 TB for three months, about $6,500 a month.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the pages: split the seen filter by host, as 120 GB do not fit one node, and add owners. At half the budget: keep pages for one month and compress them. Rehearse a lost zone every quarter, and measure how stale a sample of a thousand pages is each day.',
    },
  ),
  selfAssessments: {},
};
