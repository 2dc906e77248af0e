import type { EstimateSpec } from '../pack';
import { words } from '../words';

const MESSAGE = ['notification', 'message', 'request', 'event', 'send'];

export const estimates: EstimateSpec[] = [
  {
    id: 'average',
    title: 'Notifications a second, average',
    formula: '100M / day',
    unit: '/s',
    value: 1157,
    band: { min: 100, max: 12_000 },
    named: [
      [
        ['average', 'avg', 'mean'],
        [...MESSAGE, 'rate', 'qps', 'rps', 'throughput', 'day'],
      ],
      [MESSAGE, words('per second, a second, rate, qps, rps, per day, a day, daily, average, avg')],
      [['average', 'avg']],
    ],
    isImportant: true,
  },
  {
    id: 'campaign-peak',
    title: 'Notifications a second during a campaign',
    formula: '10M / (10 min)',
    unit: '/s',
    value: 16_667,
    band: { min: 5_000, max: 75_000 },
    named: [
      [
        ['peak', 'campaign', 'burst', 'spike', 'max', 'maximum'],
        [...MESSAGE, 'rate', 'qps', 'rps', 'load', 'traffic', 'throughput', 'intake'],
      ],
      [['peak', 'campaign peak', 'campaign rate']],
      [['campaign']],
    ],
    isImportant: true,
  },
  {
    id: 'push-peak',
    title: 'Pushes a second during a campaign',
    formula: 'campaign-peak * 70%',
    unit: '/s',
    value: 11_667,
    band: { min: 3_000, max: 55_000 },
    named: [
      [
        ['push', 'pushes', 'apns', 'fcm'],
        words('peak, share, rate, qps, rps, campaign, second, 70, max'),
      ],
      [['push', 'pushes', 'push share']],
    ],
    isImportant: true,
  },
  {
    id: 'calls-in-flight',
    title: 'Calls to the push provider under way at once',
    formula: 'push-peak * 100 ms',
    unit: 'calls',
    value: 1_167,
    band: { min: 300, max: 6_000 },
    named: [
      [words('in flight, inflight, concurrent call, concurrency, concurrent, outstanding, little')],
      [['call', 'connection'], words('open, under way, underway, at once, parallel, waiting')],
    ],
    isImportant: true,
  },
  {
    id: 'push-workers',
    title: 'Push workers with 100 calls each',
    formula: 'calls-in-flight / 100',
    unit: 'workers',
    value: 11.7,
    band: { min: 4, max: 60 },
    named: [[words('worker, workers, sender, consumer, pod, sending machine')]],
    isImportant: false,
  },
  {
    id: 'shaped-campaign',
    title: 'How long a campaign takes at the push quota',
    formula: '10M * 70% / (600k / min)',
    unit: 'min',
    value: 11.7,
    band: { min: 8, max: 25 },
    named: [
      [
        words('shaped, shape, quota, paced, throttled, drain, smoothed'),
        words('campaign, push, time, duration, long, minute, take, drain'),
      ],
      [['campaign'], words('duration, time, long, minute, length, finish')],
    ],
    isImportant: true,
  },
  {
    id: 'sms-rate',
    title: 'Text messages a second, average',
    formula: 'average * 5%',
    unit: '/s',
    value: 57.9,
    band: { min: 5, max: 600 },
    named: [
      [
        ['sms', 'text message', 'texts', 'short code', 'long code'],
        words('rate, second, qps, rps, average, avg, share, 5, per, number, volume, message'),
      ],
      [['sms']],
    ],
    isImportant: false,
  },
  {
    id: 'sms-cost',
    title: 'Text messages on the bill',
    formula: '100M * 5% * 0.008 usd / day',
    unit: 'usd/day',
    value: 40_000,
    band: { min: 5_000, max: 400_000 },
    named: [[words('cost, bill, price, spend, dollar, usd, money, budget')]],
    isImportant: false,
  },
  {
    id: 'status-log',
    title: 'Status kept a day',
    formula: '100M * 500 B / day',
    unit: 'GB/day',
    value: 50,
    band: { min: 10, max: 200 },
    named: [
      [
        words('status, log, record, storage, write volume, data, history, notification'),
        words('day, daily, size, volume, storage, growth, byte, gb, per day'),
      ],
    ],
    isImportant: true,
  },
  {
    id: 'status-store',
    title: 'Status kept for 90 days, one copy',
    formula: 'status-log * 90 days',
    unit: 'TB',
    value: 4.5,
    band: { min: 1, max: 20 },
    named: [
      [
        words('status, storage, store, log, history, retained, kept, disk, total, data'),
        words('90, 90 days, quarter, month, three months, total, retention, kept, all, copy'),
      ],
      [['retention']],
    ],
    isImportant: false,
  },
];
