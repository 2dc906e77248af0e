import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How soon must other devices see a change?',
    answer:
      'Devices that are online see it within 10 seconds, 99 times of 100. Uploads go as fast as the user’s line.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, how fast, how quick, how quickly, p99, p95, percentile, latency target, millisecond, performance, sync delay, sync time',
        ),
      ],
      [
        words(
          'how soon, how fast, how quickly, delay, how late, real time, near real time, immediately, instantly, right away',
        ),
        words(
          'see, appear, arrive, sync, propagate, reach, show, visible, notify, other device, device, update',
        ),
      ],
      [['non functional', 'nonfunctional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: '99.95 %. Files that are on the device stay usable whatever happens to us.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, sla, slo, go down, outage, fault tolerant, fault tolerance, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we ever lose a file?',
    answer:
      'Never. Eleven nines for the content, as object storage gives, and no confirmed change is lost with a machine or a zone.',
    isImportant: true,
    askedBy: [
      [
        words(
          'durability, durable, data loss, lose data, lose file, lose a file, backup, disaster, disaster recovery, rpo, rto, replication factor, eleven nines, 11 nines',
        ),
      ],
      [
        ['lose', 'loss', 'lost', 'corrupt', 'corruption'],
        ['file', 'data', 'change', 'upload', 'block', 'version', 'content'],
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must lists be?',
    answer:
      'Within one folder tree strictly: after a commit every list shows it, on every device. Across different trees a moment’s difference is fine. Content never changes once it is stored.',
    isImportant: true,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, stale, staleness, read your write, strong, strongly, linearizable, strict, order of changes, ordering',
        ),
      ],
      [
        ['cap', 'cap theorem'],
        [
          'consistency',
          'availability',
          'choose',
          'prefer',
          'favor',
          'favour',
          'theorem',
          'cp',
          'ap',
        ],
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the users, and how many regions do we run in?',
    answer: 'Most are on one continent. One region with three zones to start with.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic, geographically, country, continent, data center, data centre, international, location, data residency, gdpr',
        ),
      ],
      [['where'], ['user', 'traffic', 'customer', 'client', 'people', 'live', 'located']],
    ],
  },
  {
    id: 'encryption',
    question: 'How are files protected?',
    answer:
      'Encrypted on the way and at rest with keys that we manage. A file is private until it is shared. No encryption that we cannot read ourselves.',
    isImportant: false,
    askedBy: [
      [
        words(
          'encrypt, encryption, end to end, end to end encrypted, e2e, key management, security, secure, privacy, private, confidential, compliance, hipaa',
        ),
      ],
      [
        ['protect', 'protected', 'safe'],
        ['file', 'data', 'content', 'document'],
      ],
    ],
  },
  {
    id: 'abuse',
    question: 'Do we have to fight abuse?',
    answer:
      'Ransomware happens: limit how fast one account changes files, so that versions can bring them back. Scanning of shared files may run in the background.',
    isImportant: false,
    askedBy: [
      [
        words(
          'abuse, malware, virus, ransomware, spam, malicious, phishing, scan, scanning, bot, ddos, attack, rate limit, rate limiting, throttle, illegal, copyright, piracy, harmful',
        ),
      ],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer: 'Reasonable. Show me the biggest line of the bill.',
    isImportant: false,
    askedBy: [[words('budget, cost, money, expensive, cheap, price, spend, bill, pay for')]],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer:
      'A small team on one public cloud. Managed services are welcome, object storage included. Nothing to migrate.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop')],
      [words('team, engineer, developer, headcount, on call, staff, how many engineers')],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed, s3, infrastructure, tech stack, technology, provider, own hardware',
        ),
      ],
      [
        words(
          'existing, legacy, migrate, migration, from scratch, greenfield, deadline, launch, timeline, go live',
        ),
      ],
    ],
  },
];
