import type { EstimateSpec } from '../pack';
import { words } from '../words';

const MESSAGES = ['message', 'msg', 'send', 'sent', 'write', 'chat'];
const PEAK = ['peak', 'max', 'maximum', 'burst', 'spike'];

export const estimates: EstimateSpec[] = [
  {
    id: 'message-rate',
    title: 'Messages sent, average',
    formula: '500k * 40 / day',
    unit: '/s',
    value: 231.5,
    band: { min: 100, max: 500 },
    named: [[[...MESSAGES, 'qps', 'rps', 'throughput']]],
    isImportant: true,
  },
  {
    id: 'message-peak',
    title: 'Messages sent at peak',
    formula: 'message-rate * 5',
    unit: '/s',
    value: 1157,
    band: { min: 500, max: 2500 },
    named: [[PEAK, [...MESSAGES, 'qps', 'rps', 'traffic', 'load', 'rate']], [PEAK]],
    isImportant: true,
  },
  {
    id: 'delivery-peak',
    title: 'Deliveries at peak',
    formula: 'message-peak * (80% * 1 + 20% * 20)',
    unit: '/s',
    value: 5556,
    band: { min: 1000, max: 15000 },
    named: [
      [['delivery', 'deliver', 'fan out', 'fanout', 'recipient', 'push', 'outgoing', 'receive']],
    ],
    isImportant: true,
  },
  {
    id: 'open-connections',
    title: 'Open connections at peak',
    formula: '500k * 30% * 2 connections',
    unit: 'connections',
    value: 300000,
    band: { min: 50000, max: 500000 },
    named: [[['connection', 'socket', 'websocket', 'online', 'concurrent', 'connected', 'open']]],
    isImportant: true,
  },
  {
    id: 'gateway-count',
    title: 'Gateways that carry everyone with one of three zones lost',
    formula: 'ceil(open-connections / 50k * 3 / 2)',
    unit: 'servers',
    value: 9,
    band: { min: 3, max: 24 },
    named: [
      [
        [
          'gateway',
          'ws server',
          'websocket server',
          'connection server',
          'socket server',
          'chat server',
        ],
      ],
      [
        ['server', 'node', 'instance', 'machine'],
        ['connection', 'socket', 'gateway', 'websocket', 'ws'],
      ],
    ],
    isImportant: true,
  },
  {
    id: 'heartbeat-rate',
    title: 'Heartbeats',
    formula: 'open-connections / 30 s',
    unit: '/s',
    value: 10000,
    band: { min: 2000, max: 20000 },
    named: [[['heartbeat', 'ping', 'presence', 'keepalive', 'keep alive']]],
    isImportant: false,
  },
  {
    id: 'storage-daily',
    title: 'Messages stored a day, one copy',
    formula: 'message-rate * 300 B',
    unit: 'GB/day',
    value: 6,
    band: { min: 2, max: 25 },
    named: [
      [
        ['storage', 'disk', 'stored', 'data', 'size', 'volume', 'space'],
        ['day', 'daily', 'per day', 'rate', 'message'],
      ],
      [['storage', 'ingest']],
    ],
    isImportant: false,
  },
  {
    id: 'storage-yearly',
    title: 'Messages stored in a year, one copy',
    formula: 'storage-daily * 1 year',
    unit: 'TB',
    value: 2.19,
    band: { min: 1, max: 10 },
    named: [
      [
        ['storage', 'disk', 'stored', 'data', 'size', 'volume', 'space'],
        ['year', 'yearly', 'annual', 'total', 'copy', 'copies', 'replica', 'replicated'],
      ],
      [words('storage, disk, data size, space')],
    ],
    isImportant: true,
  },
  {
    id: 'reconnect-burst',
    title: 'Reconnects after one of twelve gateways, spread over a minute',
    formula: 'open-connections / 12 / 60 s',
    unit: '/s',
    value: 416.7,
    band: { min: 200, max: 1500 },
    named: [[['reconnect', 'reconnection', 're connect', 'storm', 'herd', 'failover burst']]],
    isImportant: false,
  },
  {
    id: 'text-traffic',
    title: 'Traffic out to devices at peak',
    formula: 'delivery-peak * 300 B',
    unit: 'MB/s',
    value: 1.67,
    band: { min: 0.3, max: 6 },
    named: [
      [
        [
          'egress',
          'bandwidth',
          'outgoing traffic',
          'network',
          'traffic out',
          'outbound',
          'throughput',
        ],
      ],
    ],
    isImportant: false,
  },
];
