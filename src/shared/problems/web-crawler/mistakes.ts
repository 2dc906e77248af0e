import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'one-queue',
    text: 'One first-in-first-out queue of URLs: the links of a page stand together, so one site gets them all at once.',
    instead: 'A lane for each host, and a heap that says when it may be asked again.',
  },
  {
    id: 'hash-of-url',
    text: 'Dividing the work by a hash of the URL: every worker asks the same host.',
    instead: 'Divide by host, so that one owner knows when it was last asked.',
  },
  {
    id: 'frontier-in-memory',
    text: 'A frontier in memory only: with the machine the crawl is gone.',
    instead: 'Keep it on disk in several copies and only the next URLs of each host in memory.',
  },
  {
    id: 'system-resolver',
    text: 'Looking up each host name with the blocking call of the system: threads wait for names rather than pages.',
    instead: 'A cache of host names and lookups that do not block.',
  },
  {
    id: 'no-limits',
    text: 'No common form of URLs, and no limit on depth and pages of a host: the first calendar catches the crawler.',
    instead: 'Bring URLs into one form and bound depth, length and pages.',
  },
  {
    id: 'exact-only',
    text: 'Finding only exact copies: a date in the footer makes each copy unique.',
    instead: 'A similarity hash beside the checksum.',
  },
  {
    id: 'dead-hosts',
    text: 'Asking dead hosts again and again: time-outs fill the fetchers.',
    instead: 'Leave a failing host alone for longer each time, and give it up after weeks.',
  },
  {
    id: 'open-network',
    text: 'Fetchers that can reach our own addresses: a link to the metadata service reads our secrets.',
    instead:
      'A network of their own that allows only public addresses, checked after name lookup and each redirect.',
  },
  {
    id: 'pages-in-sql',
    text: 'Storing pages in a relational database: 100 TB a month in rows.',
    instead: 'Pages in object storage, named by their hash; only facts about them in a database.',
  },
];
