import type { EstimateSpec } from '../pack';
import { words } from '../words';

export const estimates: EstimateSpec[] = [
  {
    id: 'upload-rate',
    title: 'Uploads, average',
    formula: '500000 / day',
    unit: '/s',
    value: 5.787,
    band: { min: 3, max: 20 },
    named: [
      [
        ['upload', 'new video', 'creator'],
        words('rate, per second, qps, rps, second, average, avg, number, day, a second'),
      ],
      [['upload', 'uploads', 'new video']],
    ],
    isImportant: true,
  },
  {
    id: 'ingest',
    title: 'Bytes that come in',
    formula: 'upload-rate * 1 GB',
    unit: 'GB/s',
    value: 5.787,
    band: { min: 2, max: 20 },
    named: [
      [
        [
          'ingest',
          'ingress',
          'incoming',
          'inbound',
          'upload bandwidth',
          'upload traffic',
          'upload throughput',
        ],
      ],
      [['upload'], ['bandwidth', 'byte', 'traffic', 'throughput', 'gb', 'volume', 'network']],
    ],
    isImportant: false,
  },
  {
    id: 'part-rate',
    title: 'Parts of 8 MB a second, at peak',
    formula: 'upload-rate * 1 GB / 8 MB * 3',
    unit: '/s',
    value: 2170,
    band: { min: 500, max: 6500 },
    named: [[['part', 'parts', 'multipart', 'upload part', 'upload chunk']]],
    isImportant: false,
  },
  {
    id: 'rendition-size',
    title: 'All renditions of one video',
    formula: '10.83 Mb/s * 600 s',
    unit: 'GB',
    value: 0.81225,
    band: { min: 0.5, max: 4 },
    named: [
      [
        ['rendition', 'ladder', 'transcoded', 'encoded', 'quality', 'resolution', 'version'],
        ['size', 'one video', 'per video', 'gb', 'storage', 'stored', 'all', 'video', 'total'],
      ],
      [['rendition', 'renditions', 'per video', 'video size']],
    ],
    isImportant: true,
  },
  {
    id: 'storage-growth',
    title: 'Originals and renditions, growth',
    formula: '500000 / day * (1 GB + rendition-size)',
    unit: 'PB/day',
    value: 0.9061,
    band: { min: 0.2, max: 2.5 },
    named: [[['growth', 'storage', 'disk', 'store', 'stored', 'space', 'kept', 'capacity']]],
    isImportant: true,
  },
  {
    id: 'concurrent-viewers',
    title: 'Viewers at one time, at peak',
    formula: '50 million * 5 / day * 10 min * 3',
    unit: 'million',
    value: 5.208,
    band: { min: 1.5, max: 12 },
    named: [
      [words('concurrent, at once, simultaneous, watching, same time, at one time, concurrency')],
      [
        ['viewer', 'viewers', 'stream', 'streams'],
        ['peak', 'concurrent', 'number', 'active', 'parallel'],
      ],
    ],
    isImportant: true,
  },
  {
    id: 'egress-peak',
    title: 'Traffic to viewers, at peak',
    formula: 'concurrent-viewers * 4 Mb/s',
    unit: 'Tb/s',
    value: 20.83,
    band: { min: 5, max: 50 },
    named: [
      [
        words(
          'egress, outgoing, outbound, delivery bandwidth, cdn bandwidth, edge bandwidth, delivery traffic',
        ),
      ],
      [
        ['bandwidth', 'traffic', 'throughput'],
        [
          'peak',
          'viewer',
          'cdn',
          'edge',
          'out',
          'delivery',
          'total',
          'stream',
          'watch',
          'playback',
        ],
      ],
    ],
    isImportant: true,
  },
  {
    id: 'origin-traffic',
    title: 'Traffic that the edges miss',
    formula: 'egress-peak * 5%',
    unit: 'Tb/s',
    value: 1.042,
    band: { min: 0.2, max: 3 },
    named: [
      [['origin', 'miss', 'misses', 'shield', 'cache miss', 'origin bandwidth', 'hit ratio']],
    ],
    isImportant: true,
  },
  {
    id: 'segment-rate',
    title: 'Segment requests, at peak',
    formula: 'concurrent-viewers / 6 s',
    unit: '/s',
    value: 868_056,
    band: { min: 250_000, max: 3_000_000 },
    named: [[['segment', 'segments', 'segment request', 'chunk request', 'edge request']]],
    isImportant: false,
  },
  {
    id: 'play-rate',
    title: 'Plays begun, at peak',
    formula: '50 million * 5 / day * 3',
    unit: '/s',
    value: 8681,
    band: { min: 2500, max: 20_000 },
    named: [
      [
        ['play', 'view', 'watch', 'start', 'read', 'metadata'],
        words('rate, per second, qps, rps, peak, begin, second, request, rate peak, starts, api'),
      ],
      [['plays', 'play', 'views', 'view rate']],
    ],
    isImportant: false,
  },
  {
    id: 'delivered',
    title: 'Bytes delivered',
    formula: '50 million * 5 / day * 10 min * 4 Mb/s',
    unit: 'PB/day',
    value: 75,
    band: { min: 15, max: 200 },
    named: [
      [
        words(
          'delivered, deliver, delivery, egress, served, watched, traffic out, streamed, transferred',
        ),
        words('day, daily, per day, byte, pb, volume, data, total, a day, petabyte, delivered'),
      ],
      [['delivered', 'watched bytes', 'daily egress']],
    ],
    isImportant: false,
  },
  {
    id: 'delivery-cost',
    title: 'Cost of delivery',
    formula: 'delivered * 0.02 dollars / GB',
    unit: 'dollars/day',
    value: 1_500_000,
    band: { min: 300_000, max: 6_000_000 },
    named: [[['cost', 'price', 'bill', 'dollar', 'money', 'spend', 'usd']]],
    isImportant: true,
  },
  {
    id: 'transcoders',
    title: 'Transcoders at real time, at 70 %',
    formula: '500000 / day * 10 min * 4 / 0.7',
    unit: 'workers',
    value: 19_841,
    band: { min: 2500, max: 60_000 },
    named: [
      [
        words(
          'transcoder, transcoders, transcode, encoder, encoders, encoding, worker, workers, transcoding, cpu, core',
        ),
      ],
    ],
    isImportant: true,
  },
];
