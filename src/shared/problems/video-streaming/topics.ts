import type { Topic } from '../pack';
import { words } from '../words';

export const topics: Topic[] = [
  {
    id: 'transcoding',
    title: 'Transcoding in pieces',
    opening:
      'A film of three hours has been uploaded. How is it ready in half an hour, and what if a machine dies on the way?',
    followUps: [
      'Where may you cut, and what goes wrong if you cut elsewhere?',
      'One piece fails every time. What becomes of the video?',
      'A short clip waits behind a thousand films. How does it get through?',
    ],
    groups: [
      words('transcode, encode, transcoding, dag, gop, chunk, piece, key frame'),
      words('parallel, spot, retry, stitch, idempotent, split, attempts, again'),
    ],
    depthWords: words(
      'fail, die, dies, crash, lose, lost, dead letter, corrupt, backlog, price, cost, stop, interrupted',
      'slow, poison, late, behind, overload',
    ),
    properties: ['jobSeconds', 'isIdempotent', 'hasDeadLetterQueue', 'maxAttempts', 'autoscale'],
    suggestedBy: ['transcoder', 'worker', 'queue'],
    goodAnswer:
      'A planner cuts at key frames into pieces of one minute; each piece and rendition is a task in a queue, so 180 machines work on a film of three hours at once. Tasks name their output, so a task that runs twice writes the same. ' +
      'That allows spot machines: one that is taken away costs a minute of work. After four attempts a piece goes to the dead-letter queue and its video is marked as failed. Short videos have their own queue, and the lowest rendition is published first.',
  },
  {
    id: 'adaptive-bitrate',
    title: 'Adaptive bitrate',
    opening:
      'A viewer’s train goes into a tunnel. What does the player do, and what did you prepare for that?',
    followUps: [
      'Two seconds or ten seconds a segment: what do you win and lose?',
      'A new codec saves a third of the bytes. When is it worth transcoding all again?',
    ],
    groups: [
      words('abr, adaptive, hls, dash, manifest, rendition, bitrate, ladder'),
      words('segment, bandwidth, buffer, throughput, key frame, switch'),
    ],
    depthWords: words(
      'stall, rebuffer, slow, drop, fail, lose, price, cost, more requests, waste, tunnel, empty, worse',
      'wait, overhead, switch down',
    ),
    properties: ['dataIsImmutable', 'ttlSeconds'],
    suggestedBy: ['cdn', 'object-storage'],
    goodAnswer:
      'The manifest lists four renditions from 0.73 to 6 Mb/s, cut at the same key frames into segments of 6 seconds. The player measures throughput and how full its buffer is, and takes the next segment from the rendition that fits; it starts low, so that the first picture comes within two seconds. ' +
      'Shorter segments switch faster but mean more requests: 2 seconds would be 2.6 million a second instead of 868,000. When the buffer gets empty the viewer sees a stall.',
  },
  {
    id: 'delivery',
    title: 'Delivery and the origin',
    opening:
      'Twenty terabits a second leave the edges. What reaches your origin, and what when an edge is new and empty?',
    followUps: [
      'A million players ask for the same segment in the same second. How many requests reach the storage?',
      'Your CDN is down for an hour. What now?',
      'How do you find out why edges miss?',
    ],
    groups: [
      words('cdn, edge, shield, pre position, prewarm, pre warm, origin'),
      words('hit, origin, stampede, multi, second cdn, coalesce, collapse, miss'),
    ],
    depthWords: words(
      'fail, down, outage, cold, miss, overload, price, cost, stampede, lost, slow, empty, drop',
    ),
    properties: ['hitRatioPercent', 'coalescesRequests', 'cachesResponses', 'networkGbps'],
    suggestedBy: ['cdn', 'reverse-proxy'],
    goodAnswer:
      'At 95 % hits a twentieth of 20.8 Tb/s, 1 Tb/s, goes to a shield of 60 nodes, which asks the object storage once for each segment, however many edges ask. New titles of large channels are put in place before their premiere. ' +
      'Players know two CDNs and change over when segments come late; the second one is cold, so for ten minutes its misses may be three times as many, and the shield has room for that or lowers the highest rendition. The price of the shield is 60 machines, little against what it spares.',
  },
  {
    id: 'storage-tiers',
    title: 'Storage tiers',
    opening:
      'You grow by almost a petabyte a day. In five years, what is where, and what have you thrown away?',
    followUps: [
      'A video from ten years ago goes viral. What does its first viewer get?',
      'What does it cost to keep all renditions of a video that nobody watches?',
    ],
    groups: [
      words('cold, tier, lifecycle, original, archive, glacier'),
      words('on demand, drop, re encode, delete, rarely, again, remake, unwatched, retrieve'),
    ],
    depthWords: words(
      'cost, price, slow, wait, hours, lose, lost, fail, retrieve, minutes, late, expensive, saves',
    ),
    properties: ['hasLifecycle', 'retentionDays', 'hasVersioning'],
    suggestedBy: ['object-storage'],
    goodAnswer:
      'Originals move to the coldest class a month after publishing: $0.001 instead of $0.023 a gigabyte and month, and hours until they can be read. What nobody has watched for half a year keeps only its lowest rendition; the others are made again on demand, which takes some minutes. ' +
      'Of 332 PB a year 182 are originals; tiers bring the second year from about $7 million a month to less than two. The price: the first viewers of an old video see 360p for a while.',
  },
  {
    id: 'cost',
    title: 'The bill',
    opening: 'What does an hour of watching cost you, and what are the three levers?',
    followUps: [
      'A codec that saves 30 % of the bytes needs five times the processors. For which videos do you take it?',
      'When do caches of your own pay?',
    ],
    groups: [
      words('egress, cost, per title, codec, delivery, bill'),
      words('gb, $, bitrate, dollar, per hour, gigabyte, million, cents'),
    ],
    depthWords: words(
      'price, cost, expensive, slow, quality, lose, saves, save, worse, complex, trade, pays, cheaper',
    ),
    properties: ['hitRatioPercent', 'autoscale', 'hasLifecycle'],
    suggestedBy: ['cdn', 'transcoder'],
    goodAnswer:
      'Delivery dominates: 75 PB a day at $0.02 a GB are $1.5 million a day, 3.6 cents for an hour at 4 Mb/s. Against that, transcoding is about $0.1 million and storage less. ' +
      'So levers are bytes: a ladder for each title and a cap on phones save a fifth, a newer codec for the 5 % of videos that get most views saves another fifth and costs five times the processors for those, and contracts or caches of our own inside providers halve the price per GB. Worse quality would be the wrong saving.',
  },
  {
    id: 'access',
    title: 'Who may watch',
    opening:
      'A private video lies on thousands of edges. What keeps strangers out, and how do you take a video down?',
    followUps: [
      'Someone posts a signed link in a forum. For how long does it work?',
      'A court wants a video gone in ten minutes. Where are its copies?',
    ],
    groups: [
      words('signed, drm, geo, takedown, signed link, signed url, private'),
      words('expiry, expire, token, purge, minutes, hours, key, invalidate'),
    ],
    depthWords: words(
      'leak, share, shared, fail, stolen, cached, late, price, cost, copy, copies, longer, still, wrong, down',
    ),
    properties: ['usesSignedUrls', 'isPublic', 'isEncrypted'],
    suggestedBy: ['cdn', 'object-storage'],
    goodAnswer:
      'Only the CDN can read the bucket. The API checks the viewer and signs a cookie for the path of the video, good for four hours; edges verify it themselves, so no call is needed per segment. A link that leaks works until it expires. ' +
      'A takedown marks the record, stops signing, and purges the path at each CDN, within five minutes; what a player has in its buffer goes on for a minute. Blocked countries are decided at the edge.',
  },
];
