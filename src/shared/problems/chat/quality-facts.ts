import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How fast must a message arrive?',
    answer: 'From send to screen within 500 milliseconds at p99, when both are online.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, how fast, how quick, how quickly, how soon, p99, p95, percentile',
          'latency target, millisecond, performance, slow, real time, realtime',
        ),
      ],
      [['non functional requirement', 'nonfunctional', 'non functional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: '99.95 %, for sending as well as for reading.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, sla',
          'slo, go down, outage, fault tolerant, fault tolerance, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the users, and how many regions do we run in?',
    answer: 'One continent and one region with three zones to start with.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic',
          'geographically, country, continent, data center, data centre, international',
          'location',
        ),
      ],
      [['where'], ['user', 'traffic', 'customer', 'people', 'client']],
    ],
  },
  {
    id: 'clients',
    question: 'Which clients do we serve?',
    answer:
      'Phone apps first, then a web page. Expect networks that drop, batteries to save and old versions.',
    isImportant: false,
    askedBy: [
      [
        [
          'web',
          'mobile',
          'browser',
          'mobile app',
          'web app',
          'ios',
          'android',
          'desktop app',
          'sdk',
        ],
        words('client, only, both, or, platform, support, version, serve, which'),
      ],
      [['which client', 'what client', 'which platform', 'what platform', 'client type']],
      [['mobile network', 'flaky', 'battery', 'bandwidth', 'bad network', 'poor network']],
    ],
  },
  {
    id: 'membership',
    question: 'Who may read a conversation?',
    answer:
      'Only its members, checked on every read. People sign in with an account we have already.',
    isImportant: false,
    askedBy: [
      [
        words(
          'auth, authentication, authenticate, authorization, authorisation, login, log in, sign in',
          'sign up, account creation, register, permission, access control, registration',
        ),
      ],
      [
        ['who', 'member', 'anyone', 'stranger', 'non member'],
        ['read', 'see', 'join', 'access'],
        ['conversation', 'group', 'message', 'channel', 'chat'],
      ],
      [
        ['public', 'private'],
        ['group', 'channel', 'conversation', 'room'],
      ],
    ],
  },
  {
    id: 'encryption',
    question: 'Must messages be encrypted?',
    answer: 'TLS on every connection and encrypted disks. End-to-end encryption is not asked for.',
    isImportant: false,
    askedBy: [
      [
        words(
          'encrypt, encryption, end to end encryption, e2e, e2ee, tls, security, secure, privacy, plaintext',
        ),
      ],
    ],
  },
  {
    id: 'abuse',
    question: 'Do we have to fight spam?',
    answer:
      'Limit how fast one account sends, twenty messages a second at most. No scanning of content.',
    isImportant: false,
    askedBy: [
      [
        words(
          'abuse, spam, spammer, malicious, fraud, ddos, attack, rate limit, rate limiting, quota',
          'throttle, block user, moderation, moderate, illegal, harmful, content filter',
        ),
      ],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer: 'Reasonable. Show me the biggest line of the bill.',
    isImportant: false,
    askedBy: [[['budget', 'cost', 'money', 'expensive', 'cheap', 'price', 'spend', 'bill', 'pay']]],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer:
      'A small team on one public cloud. Managed services are welcome. No existing system to migrate.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop')],
      [['team', 'engineer', 'developer', 'headcount', 'on call', 'staff']],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed',
          'infrastructure, tech stack, technology',
        ),
      ],
      [
        words(
          'existing, legacy, migrate, migration, from scratch, greenfield, deadline, launch',
          'timeline, go live',
        ),
      ],
    ],
  },
];
