import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';
import { referenceNotes } from './reference-notes';

export const tableAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice:
        'A shared token per host in a cache, asked before each fetch, instead of owners of hosts',
      alternative: 'Each host has one owner on a ring',
      because:
        'Dispatchers and fetchers have no state and can be added by the minute, and 760 atomic steps a second are 1 % of one cache node.',
      price:
        'The cache is on the way of every fetch: while its standby takes over, about 30 s, nothing is fetched.',
    },
    {
      id: 'd2',
      choice: 'A managed table of URLs, claimed by next_fetch_at with a lease of 60 s',
      alternative: 'A wide-column cluster of our own with schedulers',
      because: 'Nothing to run: 8 claims of 100 URLs a second are far from its limits.',
      price:
        'About $1,650 a month for 1,000 writes a second, ten changes in one, and due URLs of one bucket may wait for each other.',
    },
    {
      id: 'd3',
      choice: 'Pages for the index as files in object storage',
      alternative: 'A stream of parsed pages',
      because: 'The index reads every ten minutes, and files can be read again for 30 days.',
      price: 'Pages arrive some minutes later than through a stream.',
    },
    {
      id: 'd4',
      choice: 'A Bloom filter for seen URLs',
      alternative: 'A conditional insert of every link into the table',
      because:
        '38,000 inserts a second at peak would cost $30,000 a month; the filter takes 12 GB.',
      price: '1 % of new URLs are skipped by mistake.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceNotes, ['seen-urls', 'content-copies', 'freshness']),
    {
      id: 'n7',
      topicId: 'frontier',
      text: 'The frontier is a table with an index by next_fetch_at, in 64 buckets of hosts. A dispatcher claims 100 due URLs of one bucket by priority: one conditional write sets a lease of 60 s, so two cannot claim the same URL. If a fetcher dies, the lease expires and the URLs are due again. Where a host has no token left, its URLs go back with a due time a second later, which costs a write for each.',
    },
    {
      id: 'n8',
      topicId: 'politeness',
      text: 'Before a URL is let go its host’s token is taken in one atomic step: one token per host and second, fewer if crawl-delay says so or after a 429 or 503, when the delay doubles up to an hour. robots.txt is kept for 86,400 s; a 5xx answer counts as disallowed, a 4xx as no restriction. If the cache is down, dispatchers stop: a pause of 30 s costs nothing, a blocked crawler does.',
    },
    {
      id: 'n9',
      topicId: 'growth-and-failure',
      text: 'There is no owner to move: the table is partitioned by a hash of the host, and whatever a machine had leased is claimed by any other after 60 s. Growth adds fetchers without a rebalance. A host with a third of all URLs has sub-buckets, and its token still lets one go per second. If a page fails 3 times it goes to the dead-letter queue with an alarm.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'Parsers fill up first: 760 pages a second of 20 ms are 15.2 of 24 processors, 63 %, and 95 % with a zone lost. Fetchers follow with 1,140 of 1,800 fetches in flight. The URL table grows with what we pay.',
    },
    {
      id: 'summary' as const,
      text: 'A loop with as little state of our own as possible: dispatchers claim due URLs from a managed table and take the token of the host from a shared cache, fetchers store pages in object storage; parsers leave out what a filter has seen and send the rest back through a queue. The index reads files of parsed pages. Pages remain the largest line of the bill, about $6,500 a month.',
    },
    {
      id: 'next-steps' as const,
      text: 'Above 1,000 claims a second move to owners of hosts with queues of their own. At half the budget: pages for one month. Watch the share of claims that found no token: above 20 % the buckets are wrong.',
    },
  ),
};
