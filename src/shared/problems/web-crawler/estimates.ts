import type { EstimateSpec } from '../pack';
import { words } from '../words';

const FETCHES = words('fetch, page, crawl, download, crawl rate, pages, fetches');

export const estimates: EstimateSpec[] = [
  {
    id: 'fetch-rate',
    title: 'Fetches, average',
    formula: '1 billion / month',
    unit: '/s',
    value: 380.2,
    band: { min: 300, max: 500 },
    named: [
      [
        FETCHES,
        words(
          'rate, per second, average, avg, qps, rps, throughput, second, a month, month, speed',
        ),
      ],
      [['fetch', 'crawl', 'fetches', 'fetch rate', 'crawl rate', 'qps', 'throughput']],
    ],
    isImportant: true,
  },
  {
    id: 'fetch-peak',
    title: 'Fetches at peak',
    formula: 'fetch-rate * 2',
    unit: '/s',
    value: 760.4,
    band: { min: 500, max: 1600 },
    named: [[['peak', 'max', 'maximum', 'burst', 'spike', 'headroom']]],
    isImportant: false,
  },
  {
    id: 'concurrent-fetches',
    title: 'Fetches at one time, by Little’s law',
    formula: 'fetch-rate * 1.5 s',
    unit: 'fetches',
    value: 570.3,
    band: { min: 300, max: 3000 },
    named: [
      [
        words(
          'concurrent, concurrency, in flight, simultaneous, open connection, at once, parallel',
        ),
        [
          ...FETCHES,
          'connection',
          'request',
          'worker',
          'little',
          'socket',
          'concurrency',
          'in flight',
        ],
      ],
      [['in flight', 'little', 'concurrency', 'open connections', 'concurrent']],
    ],
    isImportant: true,
  },
  {
    id: 'hosts-in-parallel',
    title: 'Hosts that must be asked in turn',
    formula: 'fetch-rate * 1 s',
    unit: 'hosts',
    value: 380.2,
    band: { min: 300, max: 1600 },
    named: [[['host', 'domain', 'site', 'hosts']]],
    isImportant: false,
  },
  {
    id: 'bandwidth',
    title: 'Download bandwidth, HTML only',
    formula: 'fetch-rate * 100 KB',
    unit: 'MB/s',
    value: 38.02,
    band: { min: 25, max: 375 },
    named: [
      [
        words(
          'bandwidth, ingress, inbound, network, download rate, mbps, gbps, traffic in, downlink',
        ),
      ],
    ],
    isImportant: true,
  },
  {
    id: 'raw-storage',
    title: 'Raw pages of a month, one copy',
    formula: '1 billion * 100 KB',
    unit: 'TB',
    value: 100,
    band: { min: 70, max: 1500 },
    named: [
      [
        words('storage, disk, raw, page store, pages stored, content, html, object storage, space'),
        words(
          'month, raw, page, storage, html, three months, 3 months, content, store, stored, monthly, size',
        ),
      ],
      [['storage', 'raw storage', 'disk']],
    ],
    isImportant: true,
  },
  {
    id: 'url-checks',
    title: 'Checks whether a URL was seen',
    formula: 'fetch-rate * 50',
    unit: '/s',
    value: 19011,
    band: { min: 10_000, max: 40_000 },
    named: [
      [
        words('url, link, seen, outlink, links, lookup'),
        words(
          'check, lookup, seen, test, extract, found, discover, rate, per second, links, dedupe',
        ),
      ],
      [['url checks', 'link', 'seen check', 'lookups', 'outlink']],
    ],
    isImportant: true,
  },
  {
    id: 'bloom-filter',
    title: 'Bloom filter for ten billion URLs at 1 %',
    formula: '10 billion * 9.585 bits',
    unit: 'GB',
    value: 11.98,
    band: { min: 6, max: 100 },
    named: [
      [['bloom', 'bloom filter', 'seen filter', 'cuckoo filter', 'filter']],
      [
        ['seen', 'visited', 'url set', 'seen set', 'dedupe'],
        ['memory', 'ram', 'size', 'set', 'gb', 'bits', 'filter', 'store'],
      ],
    ],
    isImportant: true,
  },
  {
    id: 'fingerprints',
    title: 'Fingerprints of a billion pages',
    formula: '1 billion * 8 B',
    unit: 'GB',
    value: 8,
    band: { min: 5, max: 80 },
    named: [
      [words('fingerprint, simhash, checksum, content hash, hash, digest, minhash, signature')],
    ],
    isImportant: false,
  },
  {
    id: 'frontier-size',
    title: 'What is noted of ten billion URLs',
    formula: '10 billion * 200 B',
    unit: 'TB',
    value: 2,
    band: { min: 0.4, max: 10 },
    named: [
      [
        words('frontier, url table, url metadata, url record, url store, url database, urls'),
        words('size, storage, record, table, store, metadata, database, total, frontier, all'),
      ],
      [['frontier', 'metadata', 'url store', 'url table']],
    ],
    isImportant: false,
  },
  {
    id: 'hot-set',
    title: 'Pages that can be visited weekly',
    formula: 'fetch-rate * 30% * 1 week',
    unit: 'million',
    value: 69,
    band: { min: 30, max: 250 },
    named: [
      [words('recrawl, re crawl, revisit, hot set, weekly, fresh, freshness, refresh, known page')],
    ],
    isImportant: false,
  },
];
