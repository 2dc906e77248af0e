import type { Answers } from '../../interview/answers';
import { cardsById, requirement } from '../reference-parts';

/** What the reference answers write down before they design: the same for all of them. */
export const referenceScope: Pick<Answers, 'requirements' | 'assumptions' | 'estimates'> = {
  requirements: cardsById(
    requirement(
      'r1',
      'functional',
      'must',
      'Creators upload large videos and resume after a broken line',
    ),
    requirement(
      'r2',
      'functional',
      'must',
      'Transcode each video into four renditions with segments',
    ),
    requirement('r3', 'functional', 'must', 'Play videos worldwide with adaptive bitrate'),
    requirement('r4', 'functional', 'must', 'Search videos by title, list a channel'),
    requirement('r5', 'functional', 'should', 'Count views of each video, some minutes late'),
    requirement(
      'r6',
      'functional',
      'should',
      'Private videos stay private; takedown everywhere within 5 minutes',
    ),
    requirement('r7', 'non-functional', 'must', 'A video starts fast', 'p95 <= 2 s'),
    requirement(
      'r8',
      'non-functional',
      'should',
      'Rebuffering, as a share of the time watched',
      '0.5 %',
    ),
    requirement('r9', 'non-functional', 'must', 'Availability of playback', '99.99 %'),
    requirement('r10', 'non-functional', 'should', 'Availability of uploads', '99.9 %'),
    requirement('r11', 'non-functional', 'must', 'A confirmed original is never lost'),
    requirement(
      'r12',
      'non-functional',
      'should',
      'Processing time after the upload',
      'at most 30 min',
    ),
    requirement('r13', 'non-functional', 'must', 'Cost of each GB delivered is a target', '$0.02'),
    requirement(
      'r14',
      'out-of-scope',
      'could',
      'Live streaming, DRM, comments, recommendations, advertisements',
    ),
  ),
  assumptions: cardsById(
    { id: 'a1', text: 'Popularity has a heavy head: a CDN answers 95 % of segment requests.' },
    {
      id: 'a2',
      text: 'Video on demand over HTTP: a segment that comes late is worse than one that comes by TCP.',
    },
  ),
  estimates: cardsById(
    { id: 'e1', name: 'uploads', expression: '500000 / day', note: 'Average rate.' },
    {
      id: 'e2',
      name: 'ingest',
      expression: 'uploads * 1 GB',
      note: 'Straight into object storage.',
    },
    {
      id: 'e3',
      name: 'parts',
      expression: 'uploads * 1 GB / 8 MB * 3',
      note: 'Writes to storage at peak.',
    },
    {
      id: 'e4',
      name: 'renditions',
      expression: '10.83 Mb/s * 10 min',
      note: 'Of one video, all four.',
    },
    {
      id: 'e5',
      name: 'storage_growth',
      expression: '500000 / day * (1 GB + renditions)',
      note: 'Originals included; decides the tiers.',
    },
    {
      id: 'e6',
      name: 'concurrent_viewers',
      expression: '50 million * 5 / day * 10 min * 3',
      note: 'At peak, by Little’s law.',
    },
    {
      id: 'e7',
      name: 'egress',
      expression: 'concurrent_viewers * 4 Mb/s',
      note: 'At peak; only a CDN carries that.',
    },
    { id: 'e8', name: 'origin', expression: 'egress * 5%', note: 'Misses; sizes the shield.' },
    {
      id: 'e9',
      name: 'segments',
      expression: 'concurrent_viewers / 6 s',
      note: 'Requests at the edges, at peak.',
    },
    {
      id: 'e10',
      name: 'plays',
      expression: '50 million * 5 / day * 3',
      note: 'Peak rate at the API.',
    },
    {
      id: 'e11',
      name: 'delivered',
      expression: '50 million * 5 / day * 10 min * 4 Mb/s',
      note: 'Bytes a day.',
    },
    {
      id: 'e12',
      name: 'cost',
      expression: 'delivered * 0.02 dollars / GB',
      note: 'The largest line of the bill.',
    },
    {
      id: 'e13',
      name: 'transcoders',
      expression: '500000 / day * 10 min * 4 / 0.7',
      note: 'At real time and one rendition each.',
    },
  ),
};
