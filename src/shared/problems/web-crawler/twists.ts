import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'spider-trap',
    title: 'A calendar without end',
    announcement:
      'A site has a calendar with a link to the next day, for ever. In an hour you have found two million of its URLs. What stops it?',
    goodAnswer:
      'Limits that need no insight: depth from the seed, length of the URL, pages waiting for one host. Then signs: a host whose new pages are all near copies loses priority until it gets a person’s eye. The rate per host already bounds the harm to one fetch a second.',
    answeredBy: [
      [
        words('depth, length, limit, budget, cap, max, quota, bound, maximum'),
        words('host, url, page, site, domain, path, trap, calendar, pattern'),
      ],
    ],
  },
  {
    id: 'giant-host',
    title: 'One host has a third of the URLs',
    announcement:
      'Thirty percent of the frontier belongs to one host name of a content network. What happens to your shards and queues?',
    goodAnswer:
      'Its lane is long but drains at one URL a second, so it must not fill the queues of others: a cap on what is taken from one host into memory, the rest on disk in buckets of the host with one owner. One partition must not hold it all; bucket by host and a hash of the path.',
    answeredBy: [
      [
        words(
          'bucket, sub partition, salt, split, cap, spill, separate queue, own lane, lane, limit',
        ),
        words('host, owner, disk, partition, shard, queue, url, path'),
      ],
    ],
  },
  {
    id: 'robots-broken',
    title: 'robots.txt answers 500',
    announcement:
      'A large host’s robots.txt begins to answer 500. You have a copy that is a day old. May you go on?',
    goodAnswer:
      'A server error means: assume that everything is disallowed. We may use the copy while it is not older than a day; after that we stop for this host and ask again with growing pauses. After a month of errors it counts as having none. A 404 would mean no restriction.',
    answeredBy: [
      [
        words(
          'disallow, stop, pause, assume, not fetch, forbid, hold, cached copy, last copy, suspend',
        ),
        words('500, 5xx, server error, robots, day, 24 hours, host, error'),
      ],
    ],
  },
  {
    id: 'worker-lost',
    title: 'A fetcher dies in the middle',
    announcement:
      'A machine with 200 fetches in flight is gone. Which of them are lost, and which happen twice?',
    goodAnswer:
      'None are lost: its leases run out after a minute and the URLs come back. Some are fetched twice, those whose page had been stored but not reported. Pages are named by their content and reports carry the lease, so the second time changes nothing.',
    answeredBy: [
      [
        words(
          'lease, visibility timeout, visibility, deadline, redeliver, unacknowledged, timeout, ack',
        ),
        words(
          'back, again, return, twice, idempotent, expire, run out, reappear, once more, frontier',
        ),
      ],
    ],
  },
  {
    id: 'legal-removal',
    title: 'A site wants to be gone',
    announcement:
      'A publisher demands that all its pages are gone by tomorrow, and that we never come back. Where are they?',
    goodAnswer:
      'In the frontier, the page store, the fingerprints, the feed of the index and the index. Block the host first, so that nothing new comes in; drop its waiting URLs; delete objects by the list of the host; send deletions through the feed. Objects shared with another host’s copy stay.',
    answeredBy: [
      [
        words('block, blocklist, delete, remove, purge, drop, tombstone, deletion'),
        words('frontier, page store, index, feed, fingerprint, host, storage, object, stream'),
      ],
    ],
  },
  {
    id: 'half-budget',
    title: 'Half the money',
    announcement: 'The budget is cut in half. What do you give up, and what does it save?',
    goodAnswer:
      'First the largest line: raw pages for three months. Keep one month, compress them to a third, and move what is older than a week to a colder class. Then fetchers on spot machines, as their work comes back by itself. Last the long tail: recrawl less often, and the index gets older.',
    answeredBy: [
      [
        words('compress, retention, cold, colder, tier, spot, month, lifecycle, fewer, less often'),
        words('page, raw, storage, save, half, cost, cheaper, recrawl, long tail, machine'),
      ],
    ],
  },
  {
    id: 'ten-times',
    title: 'Ten billion pages a month',
    announcement: 'We want ten times the pages. What breaks first, and what changes its shape?',
    goodAnswer:
      'Fetchers, parsers and stores grow with the rate: 3,800 a second, 3 Gb/s, a petabyte a month. What changes is the seen filter: a hundred billion URLs need 120 GB, so it is split by host together with the frontier. Few hosts allow more than one request a second, so it needs more hosts and not more speed.',
    answeredBy: [
      [
        words('shard, split, partition, more hosts, filter, frontier, fetcher, linear, scale out'),
        words('{number}, ten, 10x, times'),
        words('bloom, filter, host, bandwidth, petabyte, gb, tb, url, page, storage'),
      ],
    ],
  },
  {
    id: 'poison-page',
    title: 'A page that kills parsers',
    announcement:
      'One page makes each parser that opens it run out of memory, and the queue hands it to the next one. What do you see?',
    goodAnswer:
      'Throughput falls as parsers restart one after the other. Limits on size and time for a page, a sandbox process for each, and after three attempts the page goes to the dead-letter queue with an alarm. Its URL is marked so that it does not come back next week.',
    answeredBy: [
      [
        words('dead letter, dlq, attempts, sandbox, quarantine, retries, memory limit, isolate'),
        words('page, parser, poison, message, three, alarm, process, limit, queue'),
      ],
    ],
  },
  {
    id: 'zone-lost',
    title: 'A zone is gone',
    announcement:
      'One of three zones is lost at peak. What does the crawl do in the next ten minutes?',
    goodAnswer:
      'Owners of the lost zone are replaced when their leases run out, in ten seconds. The frontier has three copies and works with two. Six of nine fetchers carry the peak at 95 %, so the crawl gets a little behind and catches up in the night; nobody waits for it.',
    answeredBy: [
      [
        words('zone, owner, copy, copies, replica, quorum, fetcher, lease'),
        words('behind, catch up, survive, take over, takes over, two, remaining, slower, backlog'),
      ],
    ],
  },
];
