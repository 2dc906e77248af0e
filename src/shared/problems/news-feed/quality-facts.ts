import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How fast must the feed load?',
    answer: 'p99 within 200 milliseconds on our side.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, p99, p95, percentile, latency target, millisecond, performance, slow',
        ),
      ],
      [
        ['how fast', 'how quick', 'how quickly'],
        ['feed', 'load', 'timeline', 'respond', 'open', 'page', 'app'],
      ],
      [['non functional requirement', 'nonfunctional', 'non functional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: '99.95 %, for reading as well as for publishing. If one must suffer, publishing waits.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, sla',
          'slo, go down, be down, go offline, maintenance, outage, fault tolerant, fault tolerance, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the users, and how many regions do we run in?',
    answer:
      'On three continents. One region with three zones to start with; pictures come from the edge near the user.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic',
          'geographically, country, continent, data center, data centre, international',
          'location',
        ),
      ],
      [['where'], ['user', 'traffic', 'customer', 'people', 'client', 'reader']],
    ],
  },
  {
    id: 'inactive-users',
    question: 'How many accounts are rarely used?',
    answer:
      'Half a billion accounts exist. Most come less than once a month and can wait a second for their feed.',
    isImportant: false,
    askedBy: [
      [
        ['how many', 'share', 'percentage', 'number of', 'fraction'],
        ['user', 'account', 'people'],
        ['inactive', 'dormant', 'registered', 'idle', 'rarely', 'in total', 'overall'],
      ],
      [
        words(
          'inactive, dormant, idle user, rarely, registered user, total user, total account, registered account, all accounts',
        ),
      ],
      [['new user', 'cold start', 'empty feed', 'no follow', 'first login']],
    ],
  },
  {
    id: 'clients',
    question: 'Which clients do we serve, and do people sign in?',
    answer:
      'Phone apps and a web page. Everyone signs in; tokens come from an account service we have.',
    isImportant: false,
    askedBy: [
      [
        ['web', 'mobile', 'browser', 'mobile app', 'web app', 'ios', 'android', 'desktop'],
        words('client, only, both, or, platform, support, app, version, user'),
      ],
      [['which client', 'what client', 'which platform', 'what platform', 'client type']],
      [
        words(
          'auth, authentication, authenticate, authorization, login, log in, sign in, sign up',
          'register, registration, account creation, logged in',
        ),
      ],
    ],
  },
  {
    id: 'abuse',
    question: 'Do we have to fight spam?',
    answer: 'Limit posts and follows per account. Finding bad content is another team’s work.',
    isImportant: false,
    askedBy: [
      [
        words(
          'abuse, spam, spammer, malicious, fraud, bot, ddos, attack, rate limit, rate limiting, quota',
          'throttle, moderation, moderate, illegal, harmful, content filter, security',
        ),
      ],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer: 'Reasonable. Show me the biggest line of the bill; memory is a good guess.',
    isImportant: false,
    askedBy: [[['budget', 'cost', 'money', 'expensive', 'cheap', 'price', 'spend', 'bill', 'pay']]],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer:
      'Two small teams on one public cloud. Managed services are welcome. No existing system to migrate.',
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
          'timeline for, go live',
        ),
      ],
    ],
  },
];
