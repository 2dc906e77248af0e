import type { EstimateSpec } from '../pack';
import { words } from '../words';

const UPLOADS = words('upload, change, commit, write, file change, new file, edit');
const RATE = words('rate, per second, qps, rps, per day, average, avg, second, daily');
const PEAK = words('peak, max, maximum, burst, spike');

export const estimates: EstimateSpec[] = [
  {
    id: 'change-rate',
    title: 'Changed files, average',
    formula: '10M * 2 / day',
    unit: '/s',
    value: 231.5,
    band: { min: 100, max: 500 },
    named: [[UPLOADS], [['file'], RATE]],
    isImportant: true,
  },
  {
    id: 'change-peak',
    title: 'Changed files at peak',
    formula: 'change-rate * 4',
    unit: '/s',
    value: 925.9,
    band: { min: 300, max: 2500 },
    named: [[PEAK, [...UPLOADS, 'file', 'block', 'put']]],
    isImportant: true,
  },
  {
    id: 'ingest-rate',
    title: 'Bytes that arrive in a day',
    formula: 'change-rate * 1 MB',
    unit: 'TB/day',
    value: 20,
    band: { min: 5, max: 60 },
    named: [
      [
        words('ingest, incoming, inbound, upload, arrive, new data, ingress, write'),
        words(
          'byte, data, volume, bandwidth, tb, traffic, throughput, per day, day, mb, size, storage, ingest, ingress, incoming',
        ),
      ],
      [['ingest', 'ingress', 'incoming', 'inbound', 'upload bandwidth', 'new data']],
    ],
    isImportant: true,
  },
  {
    id: 'ingest-peak',
    title: 'Bytes that arrive a second, at peak',
    formula: 'ingest-rate * 4',
    unit: 'GB/s',
    value: 0.926,
    band: { min: 0.3, max: 3 },
    named: [
      [
        PEAK,
        words(
          'ingest, incoming, inbound, bandwidth, byte, data, ingress, throughput, traffic, upload, network, volume',
        ),
      ],
    ],
    isImportant: false,
  },
  {
    id: 'storage-year',
    title: 'New storage in a year, without doubles',
    formula: 'ingest-rate * 70% * 1 year',
    unit: 'PB',
    value: 5.11,
    band: { min: 2, max: 20 },
    named: [
      [
        words('storage, stored, store, growth, disk, kept, keep, capacity, dedupe, blob'),
        words('year, yearly, annual, annually, 12 month, pb, total, dedupe, growth, month 12'),
      ],
      [['storage', 'yearly', 'growth']],
    ],
    isImportant: true,
  },
  {
    id: 'metadata-rate',
    title: 'Metadata reads, average',
    formula: '10M * 50 / day',
    unit: '/s',
    value: 5787,
    band: { min: 1000, max: 20000 },
    named: [
      [
        words(
          'metadata, list, listing, delta, metadata read, metadata op, metadata operation, metadata qps',
        ),
      ],
      [['read', 'reads'], RATE],
    ],
    isImportant: true,
  },
  {
    id: 'metadata-peak',
    title: 'Metadata reads at peak',
    formula: 'metadata-rate * 4',
    unit: '/s',
    value: 23148,
    band: { min: 3000, max: 60000 },
    named: [[PEAK, words('metadata, list, listing, delta, read, qps, rps, request')]],
    isImportant: true,
  },
  {
    id: 'blocks-per-file',
    title: 'Blocks of a file of 1 GiB',
    formula: '1 GiB / 4 MiB',
    unit: 'blocks',
    value: 256,
    // 4 MB at most; on average, cut by content, 1 MB.
    band: { min: 200, max: 1100 },
    named: [[words('block, chunk, part, blocks, chunks, piece')]],
    isImportant: false,
  },
  {
    id: 'devices-online',
    title: 'Devices online at peak',
    formula: '10M * 30%',
    unit: 'million',
    value: 3,
    band: { min: 1, max: 10 },
    named: [[words('device, connection, socket, websocket, online, concurrent, client, held')]],
    isImportant: true,
  },
  {
    id: 'gateways',
    title: 'Servers that hold the connections, without spare',
    formula: 'devices-online / 50k',
    unit: 'servers',
    value: 60,
    band: { min: 20, max: 200 },
    named: [
      [
        words(
          'gateway, notification server, connection server, websocket server, notifier, server, instance, notify server',
        ),
        words(
          'connection, gateway, websocket, notification, held, device, socket, notifier, count, number, needed, notify',
        ),
      ],
    ],
    isImportant: false,
  },
  {
    id: 'storage-bill',
    title: 'Object storage in month 12',
    formula: 'storage-year * $0.021 / GB',
    unit: '$',
    value: 107384,
    band: { min: 40000, max: 450000 },
    named: [[words('cost, bill, price, dollar, spend, usd, storage bill, money, budget')]],
    isImportant: false,
  },
];
