import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const referenceDecisions: Answers['decisions'] = cardsById(
  {
    id: 'd1',
    choice: 'Push below 100,000 followers, pull above',
    alternative: 'Push for everyone',
    because:
      'One post of the largest account would be 50 million inserts, 100 s at 500,000 a second, and 5 s are promised to all others. In 5 s a tenth of the workers inserts 250,000.',
    price:
      'Two ways to read: about five large accounts are merged into each page, 58,000 lookups a second from memory.',
  },
  {
    id: 'd2',
    choice: 'Lists in memory with 800 ids for people seen within 30 days',
    alternative: 'Lists on disk in a wide-column store',
    because: 'A page is one read of a millisecond at 34,700 a second, next to 347,000 inserts.',
    price:
      '2.6 TB of memory on 66 nodes, the largest line that we choose; who comes back after a month waits a second.',
  },
  {
    id: 'd3',
    choice: 'Ids in the lists, posts fetched by id from a cache',
    alternative: 'The text copied into every list',
    because: 'An edit or a deletion acts at once, and an entry takes 16 bytes instead of 1 KB.',
    price:
      '694,000 lookups a second at peak on 15 cache shards, which must never start cold without a plan.',
  },
  {
    id: 'd4',
    choice: 'A stream between publishing and the fan-out',
    alternative: 'A work queue',
    because:
      'Events can be read again after a fault in the workers, and ranking can listen to the same stream later.',
    price:
      'Three brokers, and partitions to keep an eye on: one bad event stops a two-hundredth of all authors.',
  },
  {
    id: 'd5',
    choice: 'Follows in two tables, one by either side',
    alternative: 'One table and an index',
    because:
      'The fan-out asks for the followers, the feed for the followed; both become one partition.',
    price: 'Each follow is written twice, and a job must compare the two.',
  },
  {
    id: 'd6',
    choice: 'Pictures by signed link to object storage and through a CDN',
    alternative: 'Uploads through the post service',
    because:
      '2 TB a day in and 28 GB a second out at peak, and they never change: the edge answers 95 %.',
    price: 'Traffic at the edge is by far the largest bill of all, and it comes with the product.',
  },
);

export const referenceRisks: Answers['risks'] = cardsById(
  {
    id: 'k1',
    what: 'With an empty post cache at peak the store can take a fifth of the lookups.',
    acceptedBecause:
      'Pages get shorter and misses are coalesced and limited; some thirty thousand posts are half of all lookups, so it warms up in minutes.',
    revisitWhen: 'A rehearsal takes longer than five minutes.',
  },
  {
    id: 'k2',
    what: 'A crash between storing a post and publishing its event leaves the post out of the lists.',
    acceptedBecause:
      'It is on the profile and in every rebuilt list; a sweep compares the posts of the last hour with the stream.',
    revisitWhen: 'The sweep finds more than one in a million.',
  },
  {
    id: 'k3',
    what: 'One region: if it is lost, feeds are gone until it is back.',
    acceptedBecause: 'Three zones reach 99.95 %; a second set of lists costs as much as the first.',
    revisitWhen: 'More than half of the readers are on another continent.',
  },
);
