import type { Answers } from '../../interview/answers';
import { cardsById, requirement } from '../reference-parts';

/** What the reference answers write down before they design: the same for all of them. */
export const referenceScope: Pick<Answers, 'requirements' | 'assumptions' | 'estimates'> = {
  requirements: cardsById(
    requirement('r1', 'functional', 'must', 'Fetch web pages, beginning with seeds'),
    requirement('r2', 'functional', 'must', 'Extract the links of each page and follow them'),
    requirement(
      'r3',
      'functional',
      'must',
      'Obey robots.txt and the rate limit per host',
      '1 per second',
    ),
    requirement(
      'r4',
      'functional',
      'must',
      'Leave out duplicates: seen URLs and copies of content',
    ),
    requirement('r5', 'functional', 'must', 'Store pages with metadata and hand them to the index'),
    requirement('r6', 'functional', 'must', 'Recrawl known pages by importance and change rate'),
    requirement('r7', 'functional', 'should', 'Remove pages of a site on demand within a day'),
    requirement('r8', 'functional', 'could', 'Operators add seeds and set the policy of a host'),
    requirement('r9', 'non-functional', 'must', 'Sustained crawl rate', '380 pages per second'),
    requirement('r11', 'non-functional', 'must', 'The frontier survives the loss of a node'),
    requirement(
      'r12',
      'non-functional',
      'must',
      'Spider traps cannot hold it: depth and pages per host are limited',
      '20 links deep',
    ),
    requirement(
      'r13',
      'non-functional',
      'must',
      'Freshness of news, weekly for the hot set',
      '6 hours',
    ),
    requirement(
      'r14',
      'non-functional',
      'should',
      'Fetchers and parsers are isolated from our network',
    ),
    requirement('r15', 'non-functional', 'should', 'Availability of the crawl', '99 %'),
    requirement('r16', 'out-of-scope', 'could', 'Ranking, queries, JavaScript, pictures and video'),
  ),
  assumptions: cardsById(
    { id: 'a1', text: 'HTML only: 100 KB a page. Compressed on disk it is about a third of that.' },
    {
      id: 'a2',
      text: 'At one request a second and host, 380 hosts must be asked in turn at any time; there are many millions.',
    },
  ),
  estimates: cardsById(
    {
      id: 'e1',
      name: 'fetch_rate',
      expression: '1 billion / month',
      note: 'Pages a second on average.',
    },
    {
      id: 'e2',
      name: 'fetch_peak',
      expression: 'fetch_rate * 2',
      note: 'Sizes fetchers and parsers.',
    },
    {
      id: 'e3',
      name: 'in_flight',
      expression: 'fetch_peak * 1.5 s',
      note: 'Concurrent fetches by Little’s law: 200 for each of 9 fetchers.',
    },
    {
      id: 'e4',
      name: 'hosts',
      expression: 'fetch_rate * 1 s',
      note: 'Hosts in turn, as each gives us one page a second.',
    },
    { id: 'e5', name: 'bandwidth', expression: 'fetch_rate * 100 KB', note: 'In; 0.3 Gb/s.' },
    {
      id: 'e6',
      name: 'raw_pages',
      expression: '1 billion * 100 KB',
      note: 'Storage of one month; three months are kept.',
    },
    {
      id: 'e7',
      name: 'url_checks',
      expression: 'fetch_rate * 50',
      note: 'Links to look up a second.',
    },
    {
      id: 'e8',
      name: 'bloom_filter',
      expression: '10 billion * 9.585 bits',
      note: 'Memory at 1 % false positives.',
    },
    { id: 'e9', name: 'fingerprints', expression: '1 billion * 8 B', note: 'One table of them.' },
    {
      id: 'e10',
      name: 'frontier_size',
      expression: '10 billion * 200 B',
      note: 'One copy on disk; too much for memory.',
    },
    {
      id: 'e11',
      name: 'hot_set',
      expression: 'fetch_rate * 30% * 1 week',
      note: 'Pages that we can recrawl each week.',
    },
  ),
};
