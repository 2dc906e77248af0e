import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'premiere',
    title: 'A premiere',
    announcement:
      'Five million viewers start the same video within a minute. What reaches your origin, your API and your database?',
    goodAnswer:
      'Segments are put in place at the edges before it starts, and requests for the same one are collapsed, so that the origin sees one per edge. The API gets 83,000 starts a second, ten times its peak: the record comes from the cache of each server and the answer may be kept at the edge for seconds.',
    answeredBy: [
      [
        words(
          'pre warm, prewarm, pre position, collapse, coalesce, in place, request collapsing, single flight, shield',
        ),
        words('edge, cdn, origin, segment, api, cache, metadata'),
      ],
    ],
  },
  {
    id: 'cdn-outage',
    title: 'The CDN is down',
    announcement:
      'Your CDN fails in a whole continent at prime time. What do viewers see, and what do you do?',
    goodAnswer:
      'Players know a second CDN and change over after two failed segments, so most see a pause of some seconds. The second is cold: misses rise, the shield collapses them, and the highest rendition is switched off until it is warm. The second contract must have the capacity, which costs something in all other months.',
    answeredBy: [
      [
        words(
          'second cdn, other cdn, multi cdn, two cdn, secondary cdn, another cdn, failover, backup cdn',
        ),
        words('switch, steer, capacity, cold, shield, dns, player, contract, change over, traffic'),
      ],
    ],
  },
  {
    id: 'backlog',
    title: 'Six hours behind',
    announcement:
      'Transcoding is six hours behind after a fault. New uploads keep coming. What do you work on first?',
    goodAnswer:
      'By priority: short videos and large channels first, and for all of them only the lowest renditions, which takes an eighth of the work. Machines are added until the backlog shrinks; at 40 % more than the arrivals six hours take fifteen to drain. Uploaders are told.',
    answeredBy: [
      [
        words(
          'priority, prioritise, prioritize, first, lowest rendition, scale, add, more machines, drain, low rendition',
        ),
        words(
          'short, rendition, backlog, queue, channel, hours, piece, worker, transcoder, popular',
        ),
      ],
    ],
  },
  {
    id: 'corrupt-piece',
    title: 'A piece that kills transcoders',
    announcement:
      'One piece makes every transcoder that takes it crash. What happens to it, and to the other uploads?',
    goodAnswer:
      'It comes back after each crash; after four attempts it goes to the dead-letter queue, its video is marked as failed and the owner told. Transcoders run it in a sandbox with a limit on memory and time, without access to our network, so that only that process dies.',
    answeredBy: [
      [
        words('dead letter, dlq, attempts, sandbox, quarantine, retries, isolate'),
        words('piece, chunk, video, owner, failed, four, three, process, transcoder, alarm, job'),
      ],
    ],
  },
  {
    id: 'origin-region-lost',
    title: 'The origin is gone',
    announcement:
      'The region with your API and object storage is lost for a day. What still plays?',
    goodAnswer:
      'What the edges hold: 95 % of segment requests, for as long as they stay cached, but nobody can start a video without the API. For that a second region needs the records, copied asynchronously, and the head of the catalogue; that is a few per cent of the bytes. Uploads are refused until the region is back.',
    answeredBy: [
      [
        words(
          'second region, another region, replica, replicate, copy, copied, edge, cached, cross region',
        ),
        words('metadata, record, play, upload, segment, head, region, dns, catalogue, origin'),
      ],
    ],
  },
  {
    id: 'ten-times-uploads',
    title: 'Ten times the uploads',
    announcement:
      'A new tool makes videos by the million: uploads rise tenfold overnight, viewers do not. What breaks, and what do you refuse?',
    goodAnswer:
      'Transcoding: ten times 7,500 machines are not to be had. Limits for each account first, then only the lowest renditions at upload and the rest when somebody watches. Storage grows by 9 PB a day, so what nobody has watched in a week goes. Playing is untouched, because it shares nothing with uploads but the API.',
    answeredBy: [
      [
        words(
          'limit, quota, rate limit, on demand, just in time, lowest rendition, priority, only when watched',
        ),
        words('account, upload, rendition, transcode, transcoding, watch, creator, storage'),
      ],
    ],
  },
  {
    id: 'half-storage',
    title: 'Half the storage budget',
    announcement: 'The budget for storage is halved. What do you delete or move, and who notices?',
    goodAnswer:
      'Originals to the coldest class at once instead of after a month: they are more than half of the bytes and hardly read. Then the two high renditions of what was not watched for three months; its next viewer sees 480p for some minutes while they are made again.',
    answeredBy: [
      [
        words('cold, colder, coldest, archive, tier, delete, drop, lifecycle, glacier, move'),
        words('original, rendition, unwatched, tail, month, demand, high, rarely, watched'),
      ],
    ],
  },
  {
    id: 'hot-row',
    title: 'A view counter gets hot',
    announcement:
      'One video gets a third of all views for an hour. What does your view counter do?',
    goodAnswer:
      'Each server hands views to the stream, where they are spread over partitions and not keyed by the video; counters add up in memory and write one row for about a hundred views, or one a second. So 2,900 views a second become a few writes. The page shows a number that is a minute old.',
    answeredBy: [
      [
        words(
          'shard, sharded, batch, aggregate, add up, adds up, stream, sum, roll up, buffer, in memory',
        ),
        words('view, views, counter, write, writes, row, count, partition'),
      ],
    ],
  },
];
