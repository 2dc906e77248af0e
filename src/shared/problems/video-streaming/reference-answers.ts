import type { Answers } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceData } from './reference-data';
import { referenceNotes } from './reference-notes';
import { referenceScope } from './reference-scope';

export const referenceAnswers: Answers = {
  ...referenceScope,
  ...referenceData,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Segments from a CDN with an origin shield before the object storage',
      alternative: 'Caches of our own inside the networks of providers',
      because:
        '20.8 Tb/s at peak on five continents from the first day, and only 1 Tb/s of it reaches us.',
      price: '$1.5 million a day at $0.02 a GB, and 60 nodes for the shield.',
    },
    {
      id: 'd2',
      choice: 'Pieces of one minute, transcoded in parallel on spot machines',
      alternative: 'One job for each video on one machine',
      because:
        'A film of three hours is ready in minutes instead of hours, and a lost machine costs 30 s of work.',
      price:
        'A planner, a record of each piece and a join at the end; quality may differ slightly at cuts.',
    },
    {
      id: 'd3',
      choice: 'Parts go straight to object storage with signed links',
      alternative: 'Uploads through the API',
      because: '17 GB a second at peak would fill dozens of servers that add nothing.',
      price: 'Checks of the file come after the upload, and a leaked link works for a day.',
    },
    {
      id: 'd4',
      choice:
        'One relational primary with a synchronous standby for metadata, with a cache beside it',
      alternative: 'A key-value store',
      because: '868 missed reads a second are 6 % of a db.r5.xlarge, and titles can be searched.',
      price: 'Publishing stops for about a minute at a failover; what is in the cache still plays.',
    },
    {
      id: 'd5',
      choice: 'Segments of 6 s',
      alternative: 'Segments of 2 s',
      because:
        'A third of the requests, 868,000 a second, and nobody waits for live pictures here.',
      price: 'The player reacts up to 6 s late to a slower line; a buffer of 30 s covers that.',
    },
    {
      id: 'd6',
      choice: 'Views through a stream, added up before they are written',
      alternative: 'A counter in the record of the video',
      because: 'A hit gets 2,900 views a second, and one row cannot be locked so often.',
      price: 'Counts are up to 5 minutes late, and some may be lost.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One origin region: when it is lost no video can be started and nothing uploaded.',
      acceptedBecause:
        'Edges hold what is being watched, three zones reach 99.99 %, and a second region would double the storage bill.',
      revisitWhen: 'An outage of the region has cost more than a year of the second one.',
    },
    {
      id: 'k2',
      what: 'Spot machines may all be taken away at once.',
      acceptedBecause:
        'Uploads wait in a durable queue, and machines at the full price can take the lowest renditions.',
      revisitWhen: 'The age of the oldest piece passes 15 minutes more than once a month.',
    },
    {
      id: 'k3',
      what: 'Playing is not limited by a limiter of ours.',
      acceptedBecause: 'The CDN limits and filters, and starting a video is a read from a cache.',
      revisitWhen: 'More than 5 % of starts come from robots.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Origin shield fills up first: 1.04 Tb/s on 60 nodes of 25 Gb/s are 69 %, so each per cent of hits at the CDN counts for 14 % of it. Transcoders come next: 174 pieces a second of 30 s keep 5,200 of 7,500 machines busy at peak, 69 %.',
    },
    {
      id: 'summary' as const,
      text: 'Parts go straight to storage; a finished upload is announced in a queue, cut into pieces of a minute and transcoded in parallel into four renditions; a publisher makes the video visible. Players get a record from a cached API and segments of 6 s from a CDN with an origin shield, at the bitrate that their line allows. Views are counted aside. Delivery is the largest line of the bill, $1.5 million a day; storage is the second, and tiers keep it there.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the viewers: caches of our own inside providers and a newer codec for the head. At half the budget: lower the top rendition, drop what nobody watches earlier. Rehearse the loss of a CDN every quarter, and watch hit ratio, stalls and the age of the oldest piece.',
    },
  ),
  selfAssessments: {},
};
