import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'frontier',
    text:
      'The frontier has two steps. Front queues by priority choose what is worth a fetch; back queues, one for each host, choose what is allowed, with a heap by the time at which the host may be asked again. ' +
      'All of it is on disk in three copies, 2 TB a copy; a scheduler keeps only the next 100 URLs of each active host in memory. URLs are leased for 60 s: if a fetcher dies they are due again, and at worst a page is fetched twice.',
  },
  {
    id: 'n2',
    topicId: 'politeness',
    text:
      'Each host has one owner, which lets one URL go per second, or as crawl-delay asks. robots.txt is cached for a day: 4xx means no restriction, 5xx means that all is disallowed until it answers again. ' +
      'After a 429 or 503 the delay of the host doubles up to an hour. Hosts on one address share a limit of 5 per second. A host that fails for 30 days is given up. The price is that a host with 100 million pages takes 3 years.',
  },
  {
    id: 'n3',
    topicId: 'seen-urls',
    text:
      'URLs are normalised: lower-case host, no fragment, sorted parameters, session ids cut. Then a Bloom filter of 12 GB says whether one of 10 billion was seen, with 1 % false positives: such a URL is skipped, which we accept because other links bring it again. ' +
      'The exact keys are in the frontier, from which the filter is rebuilt within a day. If a node of the filter is lost two others answer; if all were lost, links wait in the stream.',
  },
  {
    id: 'n4',
    topicId: 'content-copies',
    text:
      'A SHA-256 of the page names the object, so an exact copy is stored once. For near duplicates we keep a SimHash of 64 bits and call pages copies that differ in at most 3 bits. Four tables keyed by 16 bits each give the candidates. ' +
      'The check and the insert are one step, so that two parsers cannot both find a page new. A false match loses a page from the index; the price of the tables is 32 GB a billion pages.',
  },
  {
    id: 'n5',
    topicId: 'freshness',
    text:
      'We keep the change rate of each page and recrawl by importance times expected staleness. 30 % of 380 fetches a second give 69 million visits a week, which is the hot set; news has a front queue of its own and is seen within 6 hours. ' +
      'Conditional requests with the ETag get a 304 for what did not change: that saves 100 KB but not the second of the host. If the crawl falls behind, the long tail gets stale first.',
  },
  {
    id: 'n6',
    topicId: 'growth-and-failure',
    text:
      'Hosts lie on a ring (consistent hashing) of 1,000 parts, and the coordination service says which of 6 schedulers owns a part, with a lease of 10 s. When one dies, its parts move to the others after 10 s, and a sixth of the hosts pauses; no host is asked by two. A seventh scheduler takes a seventh. ' +
      'A page that fails 3 times goes to the dead-letter queue, parsers run it in a sandbox with 2 s and 512 MB, and an alarm watches the age of the oldest page. A legal removal blocks the host first, then deletes its pages from the page store and sends deletions to the index feed.',
  },
);
