import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'timelines-at-scale',
    title:
      'Krikorian, Timelines at Scale (2012): 300,000 timeline reads and 5,000 posts a second, lists of 800 ids in memory',
    address: 'https://www.infoq.com/presentations/Twitter-Timeline-Scalability/',
  },
  {
    id: 'primer',
    title:
      'System design primer, the Twitter timeline: 100,000 reads and 60,000 deliveries a second',
    address: 'https://github.com/donnemartin/system-design-primer',
  },
  {
    id: 'course',
    title: 'System design course, chapter on Twitter',
    address: 'https://github.com/karanpratapsingh/system-design',
  },
  {
    id: 'snowflake',
    title: 'Snowflake: 64-bit time-ordered ids',
    address: 'https://github.com/twitter-archive/snowflake',
  },
  {
    id: 'tao',
    title:
      'Bronson et al., TAO: Facebook’s Distributed Data Store for the Social Graph, USENIX ATC 2013',
    address: 'https://www.usenix.org/conference/atc13/technical-sessions/presentation/bronson',
  },
  {
    id: 'memcache',
    title:
      'Nishtala et al., Scaling Memcache at Facebook, NSDI 2013: leases, and hot keys in several pools',
    address: 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala',
  },
  {
    id: 'photo-caching',
    title: 'Huang et al., An Analysis of Facebook Photo Caching, SOSP 2013',
    address: 'https://research.facebook.com/publications/an-analysis-of-facebook-photo-caching/',
  },
];
