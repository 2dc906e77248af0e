import type { Fact } from '../pack';
import { words } from '../words';

const LINK = ['link', 'url', 'short link', 'code', 'short url', 'mapping', 'alias'];

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How fast must a redirect be?',
    answer: 'p99 within 100 milliseconds on our side.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, how fast, how quick, how quickly, p99, p95, percentile',
          'latency target, millisecond, performance, slow, sla, slo',
        ),
      ],
      [['non functional', 'nonfunctional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: 'Redirects 99.99 %, creating links 99.9 %.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, sla',
          'slo, go down, outage, fault tolerant, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we ever lose a link?',
    answer: 'No. A link we have confirmed must survive the loss of a machine or a zone.',
    isImportant: false,
    askedBy: [
      [
        words(
          'durability, durable, data loss, lose data, lose link, lose a link, backup',
          'disaster, rpo, rto, recovery',
        ),
      ],
      [
        ['lose', 'loss'],
        [...LINK, 'data'],
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must reads be?',
    answer: 'A new link must work for its creator at once; elsewhere a second or two late is fine.',
    isImportant: false,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, stale, staleness, read your write',
          'strong, strongly',
        ),
      ],
      [
        words('immediately, right away, instantly, at once, straight away, propagate, how soon'),
        [...LINK, 'work', 'create', 'new', 'usable'],
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the users, and how many regions do we run in?',
    answer: 'Nearly all on one continent. One region with several zones to start with.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic',
          'geographically, country, continent, data center, data centre, international',
          'location',
        ),
      ],
      [['where'], ['user', 'traffic', 'customer', 'client']],
    ],
  },
  {
    id: 'clients',
    question: 'Who creates links, and do they sign in?',
    answer: 'Links are created through our API with a key. Anyone may open them, from any browser.',
    isImportant: false,
    askedBy: [
      [
        words(
          'auth, authentication, authenticate, authorization, login, log in, sign in',
          'signed in, sign up, api key, account, anonymous, anonymously, register',
          'logged in, registration',
        ),
      ],
      [['who'], ['user', 'create', 'use', 'client', 'customer', 'call']],
      [
        ['web', 'mobile', 'browser', 'app', 'api', 'sdk'],
        ['client', 'only', 'both', 'or', 'public', 'access'],
      ],
      [
        ['public', 'internal'],
        ['service', 'api', 'tool', 'use'],
      ],
    ],
  },
  {
    id: 'abuse',
    question: 'Do we have to fight abuse?',
    answer: 'Yes. Spammers will try: limit creation and be able to take links down.',
    isImportant: false,
    askedBy: [
      [
        words(
          'abuse, spam, spammer, malicious, malware, phishing, fraud, bot, ddos, attack',
          'rate limit, rate limiting, quota, throttle, blocklist, blacklist, security',
          'safe browsing, illegal, harmful',
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
      [['who'], words('build, run, operate, maintain, develop, support')],
      [
        ['team', 'engineer', 'developer', 'staff'],
        words(
          'how many, how big, how large, size, small, who, our, run, operate, maintain',
          'build, experience, available',
        ),
      ],
      [['team size', 'headcount', 'on call', 'how many people']],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed',
          'infrastructure, tech stack, technology, provider',
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
