import type { Part, Setting } from '../pack';
import { words } from '../words';

/** Sites are everywhere, but those who use the crawler are a few operators in one place. */
export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

const HOST = words('host, domain, hostname, host name, site, host hash, per host');

export const parts: Part[] = [
  {
    id: 'host-lanes',
    title: 'The frontier is divided by host',
    requirements: ['politeness'],
    on: [['durable-buffer'], ['durable', 'key-lookup'], ['limits'], ['fast-lookup']],
    shownBy: [
      { sign: 'words', property: 'orderingKey', concepts: [[HOST]] },
      { sign: 'words', property: 'shardKey', concepts: [[HOST]] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            HOST,
            words('queue, lane, owner, back queue, one at a time, token, bucket, per second, heap'),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'Only who has all URLs of a host knows when it was last asked. Divided by URL, every worker hurries the same site.',
    fix: 'Make the host the ordering key of what fetchers take from, or the shard key of the frontier, so that each host has one owner.',
  },
  {
    id: 'rules-expire',
    title: 'Rules of hosts are read again within a day',
    requirements: ['politeness'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'range', property: 'ttlSeconds', min: 60, max: 86_400 },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [words('robots, robots.txt, rules'), words('day, 24, ttl, hour, expire, refresh')],
        ],
      },
    ],
    severity: 'minor',
    why: 'A site may change what it allows at any time; a copy of its robots.txt should not be used for more than a day.',
    fix: 'Give the cache of host rules a time to live of at most 86,400 seconds.',
  },
  {
    id: 'trap-limits',
    title: 'Limits against traps',
    requirements: ['trap-safe'],
    on: [['computes-asynchronously'], ['computes'], ['computes-in-batches']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'depth, pages per host, pages of a host, page per host, url length, trap, normalise, normalize',
            ),
            words(
              'limit, max, maximum, bound, at most, cap, budget, trap, form, canonical, normalise, normalize',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'Some sites never end: calendars, filters, made-up pages. Without a bound the crawl spends itself there.',
    fix: 'Note on the parsers or the URL filter which depth, length and pages of a host are allowed, and that URLs are brought into one form.',
  },
  {
    id: 'lost-work-returns',
    title: 'What a lost fetcher held comes back',
    requirements: ['durable-frontier'],
    on: [['durable-buffer'], ['computes-asynchronously'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'range', property: 'maxAttempts', min: 2, max: null },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [words('lease, visibility timeout, checkpoint, deadline, comes back, redeliver')],
        ],
      },
    ],
    severity: 'minor',
    why: 'Machines die with hundreds of fetches in hand. A URL that was taken and not given back is never fetched.',
    fix: 'Lease URLs for a limited time, and let the buffer deliver again what was not confirmed.',
  },
  {
    id: 'pages-age',
    title: 'Raw pages go after three months',
    requirements: ['store-content'],
    on: [['durable-blobs']],
    shownBy: [
      { sign: 'value', property: 'hasLifecycle', oneOf: [true] },
      { sign: 'range', property: 'retentionDays', min: 1, max: 400 },
    ],
    severity: 'minor',
    why: 'A hundred terabytes a month add up: without an end the store of pages becomes the largest line of the bill.',
    fix: 'Say on the page store how long pages are kept, or give it a lifecycle rule.',
  },
];
