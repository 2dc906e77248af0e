import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'transcoding',
    text:
      'The planner cuts an original at key frames into pieces of one minute and puts a task for each into a queue; transcoders make all four renditions of a piece in 30 s and write segments of 6 s. A video of ten minutes is done in about a minute of work, and so is a film of three hours with 180 pieces in parallel. ' +
      'Each task names its output, so it is idempotent: if a spot machine is taken away, the piece comes back and is done again. After 4 attempts it goes to the dead-letter queue and the video is marked as failed. The last piece that finishes announces the video; the lowest rendition goes first.',
  },
  {
    id: 'n2',
    topicId: 'adaptive-bitrate',
    text:
      'HLS manifests list four renditions from 0.73 to 6 Mb/s; all are cut at the same key frames into segments of 6 s. The player measures throughput and its buffer and takes the next segment from the rendition that fits, the lowest one first so that it starts within 2 s. If the line gets slow, the buffer of 30 s is used up before the viewer sees a stall. ' +
      'With 2 s it would switch faster, at the price of three times the requests: 2.6 million a second.',
  },
  {
    id: 'n3',
    topicId: 'delivery',
    text:
      'A CDN answers 95 % of 868,000 segment requests a second at peak. Its misses, 1 Tb/s, go to an origin shield of 60 nodes with 25 Gb/s that keeps what any edge asked for, so the storage sees each segment once. Titles of large channels are put in place at the edges before a premiere, and requests for the same segment collapse. ' +
      'Players know a second CDN: if two segments come late they switch. It is cold then, so misses rise threefold and the 6 Mb/s rendition is left out until it is warm. If the shield is down the CDN asks the storage itself.',
  },
  {
    id: 'n4',
    topicId: 'storage-tiers',
    text:
      'We grow by 0.91 PB a day, 0.5 of it originals. An original moves to the coldest class a month after publishing, by a lifecycle rule. Renditions that nobody has watched for half a year are dropped but for the lowest; when somebody asks, they are made again on demand from the original, which takes some hours to retrieve. ' +
      'The price is that such a viewer sees 360p for a while. Versions protect against deletion by mistake, and nothing of an original is lost with a zone.',
  },
  {
    id: 'n5',
    topicId: 'cost',
    text:
      'Delivery is the bill: 75 PB a day of egress at $0.02 a GB are $1.5 million a day, against $0.1 million for transcoding. An hour of watching costs 3.6 cents. Levers are bytes: a cap at 3 Mb/s on phones and a ladder per title save about a fifth; a newer codec for the 5 % of videos with most views saves another fifth at five times the processors for these. ' +
      'Caches of our own inside providers pay from about 5 Tb/s on one continent; they are slower to build and one more thing that can fail.',
  },
  {
    id: 'n6',
    topicId: 'access',
    text:
      'Buckets are closed; only the CDN may read renditions. The API checks the viewer and sets a signed cookie for the path of the video that expires after 4 hours; edges verify it, so no segment needs a call. If a link leaks it works until it expires. ' +
      'A takedown sets the state, clears the cache entry and purges the path at both CDNs within 5 minutes; what a player has buffered goes on for half a minute longer. Blocked countries are decided at the edge.',
  },
);
