import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'breaking-news',
    title: 'Breaking news in five minutes',
    announcement:
      'New requirement: a term of breaking news must be suggested within five minutes, not fifteen. What do you change?',
    goodAnswer:
      'The base stays as it is. A small index of what trends is built from windows of one minute in the stream and published every two minutes; servers merge it with the base, and the edge keeps answers for one minute instead of five. The hit ratio falls by some points, and thresholds against bots must hold with fewer counts.',
    answeredBy: [
      [
        words('trending, stream, window, windows, small index, overlay, delta, merge'),
        words('minute, minutes, ttl, publish, merge, edge, refresh, every'),
      ],
    ],
  },
  {
    id: 'corrupt-build',
    title: 'A corrupt build',
    announcement:
      'Last night’s index went live with half of the phrases missing. It is nine in the morning. What happens in the next ten minutes, and what next time?',
    goodAnswer:
      'Servers roll back to the version before, which they still hold, by one switch; the edge is purged or runs out within five minutes. Next time the build is compared with the live one before it is published, and a canary takes it first: fewer phrases or too many changed answers hold it back.',
    answeredBy: [
      [
        words(
          'roll back, rollback, rolled back, previous version, version before, last good, old version, revert',
        ),
        words(
          'version, canary, check, checked, compare, compared, switch, validate, checksum, purge, minutes, held back',
        ),
      ],
    ],
  },
  {
    id: 'hot-prefix',
    title: 'One prefix takes 15 %',
    announcement:
      'During a final, 15 % of all requests begin with the same two letters. Who feels it?',
    goodAnswer:
      'Nobody of ours: it is one answer, and the edge has it, so 3,100 requests a second end there and one in five minutes reaches us for each place. Without an edge every server has the whole index, so the balancer spreads them. Only a split by ranges of prefixes would have a hot shard; such short prefixes are copied to all shards.',
    answeredBy: [
      [
        words(
          'edge, cdn, cache, cached, replicate, copies, copied, whole index, every server, replica',
        ),
        words('prefix, shard, hot, answer, balancer, spread, spreads, short, hit, one'),
      ],
    ],
  },
  {
    id: 'ten-times',
    title: 'Ten times the traffic',
    announcement: 'An event brings ten times the requests for an hour. What breaks first?',
    goodAnswer:
      'The edge takes most of it, for everyone types the same: its hit ratio rises. 208,000 requests a second with 90 % hits leave 21,000 for nine servers of 3,000 each: 77 %. If it is worse, servers shed long prefixes first and clients wait longer before they ask.',
    answeredBy: [
      [
        words('edge, cdn, hit ratio, shed, debounce, servers, degrade, hit'),
        words(
          '%, rise, rises, more, first, prefix, prefixes, longer, add, scale, hold, carry, ratio, absorb',
        ),
      ],
    ],
  },
  {
    id: 'edge-lost',
    title: 'The edge is cold',
    announcement:
      'A wrong setting has emptied the edge at peak. What do your servers see, and what do people see?',
    goodAnswer:
      'The servers see 20,833 requests a second instead of 4,167: nine of them stand at 77 %, three would fall over. The edge fills itself within a minute, because short prefixes come back at once and it asks for each only once at a time. People notice nothing; with fewer servers long prefixes get no suggestions for that minute.',
    answeredBy: [
      [
        words('cold, edge, empty, origin, servers, warm, fill'),
        words(
          'coalesce, once at a time, shed, headroom, capacity, %, sized, ramp, no suggestions, stale',
        ),
      ],
    ],
  },
  {
    id: 'erasure',
    title: 'Forget what I searched for',
    announcement:
      'Someone asks for their searches to be erased, and for a phrase with their name to go. Where are copies?',
    goodAnswer:
      'The log holds no user, so single searches cannot be found and age out within 7 days. The phrase is put on the blocklist, its counts are deleted, the next build leaves it out, and the edge is purged; old versions of the index are deleted after 14 days.',
    answeredBy: [
      [
        words(
          'block, blocklist, delete, deleted, purge, purged, erase, remove, age out, anonymous',
        ),
        words('log, count, counts, version, versions, edge, cache, build, backup, phrase, index'),
      ],
    ],
  },
  {
    id: 'new-locale',
    title: 'A new language at launch',
    announcement:
      'Next month we launch in Japan, where nobody has searched yet. What do people see on the first day?',
    goodAnswer:
      'An index of its own for the locale, started from the catalogue of products and from translated popular phrases, until a week of searches has come in. Prefixes are readings as well as characters, so the build makes both. It is a second index beside the first: 4 GB more in each server, or servers of its own.',
    answeredBy: [
      [
        words(
          'locale, language, index of its own, own index, separate index, cold start, seed, catalogue, catalog',
        ),
        words(
          'catalogue, catalog, seed, translated, product, products, bootstrap, started, import, separate, memory, until',
        ),
      ],
    ],
  },
  {
    id: 'servers-down',
    title: 'No suggestions at all',
    announcement: 'All suggest servers are down. What does someone with a half-typed word see?',
    goodAnswer:
      'The edge goes on with old answers for an hour; beyond it the client gives up after 100 ms and shows no list. The search box works as ever, for nothing waits for suggestions, and searches are still reported.',
    answeredBy: [
      [
        words(
          'stale, old answers, no list, empty list, search box, timeout, gives up, no suggestions, silently, hide',
        ),
        words('edge, client, search, works, continue, goes on, ms, cached'),
      ],
    ],
  },
  {
    id: 'zone-lost',
    title: 'A zone is lost at peak',
    announcement:
      'One of three zones is gone, at peak. What is the load on what is left, and what is lost for good?',
    goodAnswer:
      'Six of nine servers are left: behind a warm edge they stand at 23 %, with a cold one they would need 116 % and shed long prefixes. The log has copies in two other zones; some search events in flight are lost, which does no harm. The builder starts again in another zone and writes the same version.',
    answeredBy: [
      [
        words('zone, zones, six, remaining, left, two thirds'),
        words('%, servers, load, headroom, shed, copies, replica, survive, hold'),
      ],
    ],
  },
  {
    id: 'half-the-money',
    title: 'Half the money',
    announcement: 'The bill must be halved. Which line do you look at, and what gets worse?',
    goodAnswer:
      'The edge: 18 billion requests a month are its price. A longer wait before the client asks, 250 ms instead of 150, saves a third of them, and an age of an hour in browsers saves more. Then six servers less, if long prefixes may go without suggestions when the edge is cold.',
    answeredBy: [
      [
        words('debounce, edge, cdn, requests, browser, max age, servers, wait'),
        words('fewer, less, save, saves, longer, cheaper, cost, price, reduce, remove'),
      ],
    ],
  },
];
