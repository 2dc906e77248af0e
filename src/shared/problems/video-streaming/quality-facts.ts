import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'start-up',
    question: 'How fast must a video start?',
    answer:
      'Within two seconds for 95 % of starts, and at most 0.5 % of the time may be spent stalling.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, start up, startup, start up time, how fast, how quick, how quickly, p99, p95, percentile',
          'buffering, rebuffer, stall, stalling, time to first frame, join time, response time, sla, slo, smooth, performance, first frame',
        ),
      ],
      [['non functional', 'nonfunctional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer:
      'Playing what has begun 99.99 %, beginning a video 99.95 % as long as we have one region, uploading 99.9 %.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, outage, go down, sla',
          'fault tolerant, fault tolerance, slo, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'time-to-publish',
    question: 'How soon after its upload must a video be there?',
    answer: 'Within 30 minutes, short ones within five. The lowest quality may come first.',
    isImportant: true,
    askedBy: [
      [
        words(
          'how soon, how long, how fast, how quickly, when, delay, after, within, time until, until',
        ),
        words(
          'transcode, transcoded, publish, published, be available, processing, processed, watchable, ready, after upload, after the upload, appear, visible, be there, after its upload, online, be watched',
        ),
      ],
      [
        [
          'processing time',
          'time to publish',
          'publishing delay',
          'transcoding time',
          'processing delay',
        ],
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we ever lose a video?',
    answer: 'Never the original. Renditions can be made again.',
    isImportant: false,
    askedBy: [
      [
        words(
          'durability, durable, data loss, lose, lost, backup, disaster, rpo, rto, recovery, recover',
        ),
      ],
      [
        ['keep', 'store'],
        ['original', 'source', 'raw'],
      ],
    ],
  },
  {
    id: 'retention',
    question: 'How long are videos kept?',
    answer: 'For good, until the owner deletes them. Most are hardly watched after a month.',
    isImportant: false,
    askedBy: [
      [
        words(
          'retention, retain, expire, expiry, lifetime, archive, cold storage, for ever, forever',
        ),
      ],
      [['how long', 'until when'], words('keep, kept, store, stored, stay, hold, data')],
      [
        ['how long', 'until when'],
        ['video', 'file', 'content', 'data', 'original', 'them', 'rendition'],
        ['keep', 'kept', 'store', 'stored', 'stay', 'hold', 'live'],
      ],
      [['old video', 'old content']],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must it be?',
    answer:
      'The uploader sees changes at once. Others may see a new title or a new video some seconds later, and counts some minutes later.',
    isImportant: false,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, stale, staleness, read your write, strong, strongly, immediately',
        ),
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the viewers, and in how many regions do we run?',
    answer:
      'Viewers are everywhere. One region of our own with several zones is the origin; edges are near the viewers.',
    isImportant: true,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic, country, continent',
          'data center, data centre, international, location, geographically',
        ),
      ],
      [['where'], ['viewer', 'user', 'audience', 'customer', 'people', 'client', 'creator']],
      [['cdn', 'edge'], words('use, may, can, own, third party, existing, have, buy, allowed')],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer:
      'Delivery will be the bill: reckon with $0.02 a gigabyte. Show me what you do about it, and the second line too.',
    isImportant: true,
    askedBy: [
      [
        words(
          'budget, cost, money, expensive, cheap, price, spend, bill, pay, cost per gb, afford',
        ),
      ],
    ],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer: 'A small team on one public cloud. Managed services are welcome; nothing exists yet.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop, support')],
      [['team', 'engineer', 'developer', 'headcount', 'on call', 'staff', 'how many people work']],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed, infrastructure, tech stack',
          'existing system, legacy, migrate, migration, from scratch, greenfield, deadline, launch, timeline, go live, provider',
        ),
      ],
    ],
  },
];
