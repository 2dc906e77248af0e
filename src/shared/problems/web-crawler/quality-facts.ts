import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, where, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'What latency do we aim for?',
    answer:
      'Nobody waits for a page. A fetched page should be in the feed of the index within an hour, news sooner.',
    isImportant: false,
    askedBy: [
      [
        words(
          'latency, latency target, p99, p95, percentile, real time, response time',
          'end to end, performance, how soon, how quick, how quickly, delay',
        ),
      ],
      [['non functional', 'nonfunctional', 'nfr']],
      [
        ['index', 'feed'],
        ['within', 'how soon', 'how fast', 'delay', 'when', 'lag'],
      ],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: '99 % is enough: a pause of some hours is no harm as long as the frontier is not lost.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, sla, slo, downtime, nines, reliability, reliable, outage',
          'go down, pause, fault tolerant, fault tolerance, maintenance',
        ),
      ],
    ],
  },
  {
    id: 'durability',
    question: 'What may we lose when a machine fails?',
    answer:
      'Nothing of the frontier. A page that was being fetched may be fetched again; that is cheap.',
    isImportant: true,
    askedBy: [
      [
        words(
          'durability, durable, data loss, lose data, lose url, backup, disaster, rpo, rto',
          'checkpoint, resume, restart, crash, recover, recovery, start over',
        ),
      ],
      [
        ['lose', 'lost', 'loss', 'fail', 'die'],
        words('frontier, url, page, machine, node, worker, crawler, data, server, state, fetcher'),
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must it be?',
    answer:
      'Eventual is fine: a page fetched twice now and then does no harm. The rate of a host is the exception: that holds always.',
    isImportant: false,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, strong, strongly, exactly once',
          'at least once, accurate, exact, approximate, false positive, acceptable to skip, miss a page',
        ),
      ],
    ],
  },
  {
    id: 'security',
    question: 'Is what we fetch dangerous?',
    answer:
      'Treat every page as hostile. Fetchers and parsers must not reach our own network, and a bad page must not stop others.',
    isImportant: false,
    askedBy: [
      [
        words(
          'security, malicious, malware, hostile, attack, ssrf, virus, sandbox, untrusted, isolate',
          'isolation, private address, internal network, dangerous, exploit, harmful, abuse, safe',
        ),
      ],
    ],
  },
  {
    id: 'regions',
    question: 'From how many regions do we crawl?',
    answer: 'One region with three zones. Sites are everywhere; a longer way to some is accepted.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic, country, location',
          'continent, data center, data centre, geographically, distributed across, zone, ip address',
        ),
      ],
      [
        ['how many', 'which', 'where', 'from where', 'one', 'single'],
        ['region', 'data center', 'data centre', 'location', 'zone'],
        ['crawl', 'run', 'machine', 'crawler', 'we'],
      ],
      [['language', 'whole web', 'entire web', 'all language', 'which part']],
    ],
  },
  {
    id: 'operators',
    question: 'Who controls the crawl?',
    answer:
      'A handful of operators: they add seeds, set the policy of a host and stop a crawl that goes wrong. Nobody else calls us.',
    isImportant: false,
    askedBy: [
      [
        words(
          'operator, admin, administrator, auth, authentication, api client, user interface, ui, who control',
          'control, user, who can, console, pause a crawl, stop the crawl, customer',
        ),
      ],
      [['api'], ['need', 'public', 'expose', 'provide', 'who', 'external', 'internal']],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer:
      'Reasonable. Show me the biggest line of the bill, and what you would drop at half of it.',
    isImportant: false,
    askedBy: [
      [
        words(
          'budget, cost, money, expensive, cheap, price, spend, bill, pay, cost constraint, afford',
        ),
      ],
    ],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer: 'A small team on one public cloud. Nothing exists yet; start small and grow.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop, support')],
      [['team', 'engineer', 'developer', 'headcount', 'on call', 'staff', 'how many people']],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed, provider',
          'infrastructure, tech stack, technology, programming language',
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
