import type { Fact } from '../pack';
import { words } from '../words';

/** How a number is asked for. */
const HOW_MUCH = words(
  'how many, how much, number of, volume, rate of, expect, expected, per second, a second, amount, average, typical',
);

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Allow or refuse each request, the same on every server; tell the caller; change rules without a release. Plans for customers, limits on requests in flight and trying out rules are welcome. Network floods and billing are not ours.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, use case, core requirement, functional requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise', 'priority']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'limiter do', 'support', 'system support'],
      ],
      [
        words(
          'billing, invoice, payment system, charge customers, dashboard, admin console, user interface',
        ),
      ],
      [
        ['concurrent request', 'concurrency limit', 'in flight', 'concurrency'],
        words('limit, cap, also, support, too, request, need'),
      ],
    ],
  },
  {
    id: 'placement',
    question: 'Does the limiter run on the client or on the server side?',
    answer:
      'On the server side, at our gateways, before any work is done. Clients cannot be trusted.',
    isImportant: true,
    askedBy: [
      [
        words(
          'client side, server side, on the client, on the server, in the client',
          'in the gateway, client or server, in front of',
        ),
        words('throttle, throttling, limit, limiting, limiter, check, enforce, run, or'),
      ],
      [
        words(
          'client side, server side, client or server, middleware, sidecar, library, at the gateway, api gateway, at the edge, reverse proxy',
        ),
      ],
      [
        ['where'],
        words(
          'run, sit, live, place, placed, put, enforce, enforced, stand, limiter, located, deploy',
        ),
      ],
      [
        [
          'separate service',
          'standalone service',
          'own service',
          'part of the gateway',
          'built into',
          'embedded',
        ],
      ],
    ],
  },
  {
    id: 'keys',
    question: 'By what do we limit: user, address, API key, endpoint?',
    answer:
      'By user, address, API key and endpoint, and by combinations. Up to three rules apply to one request.',
    isImportant: true,
    askedBy: [
      [['limit by', 'throttle by', 'count by', 'limit on', 'rate limit by']],
      [
        words(
          'ip, ip address, user id, api key, endpoint, per user, per ip, tenant, per customer, by user, per client, dimension, granularity, identifier',
        ),
        words(
          'limit, throttle, by, per, key, base, identify, count, rule, what, which, or, both, apply',
        ),
      ],
      [
        words('limit, throttle, identify'),
        words(
          'by what, based on, on what basis, per what, by which, what basis, which key, what key, by user, by address',
        ),
      ],
      [
        ['how'],
        ['identify', 'recognise', 'tell apart', 'distinguish'],
        ['caller', 'client', 'user', 'requester'],
      ],
      [
        [
          'how many rule',
          'several rule',
          'multiple rule',
          'many rule',
          'combine',
          'combination',
          'more than one rule',
        ],
      ],
    ],
  },
  {
    id: 'request-rate',
    question: 'How many requests do we have to check a second?',
    answer: '100,000 a second at peak, each against up to three rules.',
    isImportant: true,
    askedBy: [
      [
        HOW_MUCH,
        words('request, check, call, api call, traffic, decision, hit'),
        words('second, a second, per second, per day, rate, day, volume, minute, hour'),
      ],
      [
        words(
          'how many request, number of request, how many call, how many check, number of check, how many api call, how much traffic, request volume, how many hit',
        ),
      ],
      [words('qps, rps, throughput, scale, request rate, requests per second, tps')],
      [
        ['traffic', 'load'],
        words('how much, what kind, what sort, expect, volume, estimate, amount of, what is the'),
      ],
      [words('dau, mau, active user, daily active user')],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer:
      'The 100,000 are the peak, about three times the average. Single callers jump a hundredfold within a second.',
    isImportant: false,
    askedBy: [
      [
        ['peak', 'spike'],
        ['load', 'traffic', 'rate', 'qps', 'rps', 'throughput'],
        ['what is the', 'what', 'how high', 'how much'],
      ],
      [words('peak, spike, busiest, rush hour, spiky, surge, peak hour, peak factor')],
      [['traffic'], ['even', 'uniform', 'seasonal', 'constant', 'steady', 'evenly']],
    ],
  },
  {
    id: 'active-keys',
    question: 'How many different callers are active?',
    answer: '10 million keys are being counted at any time.',
    isImportant: false,
    askedBy: [
      [
        ['how many', 'number of'],
        words(
          'key, counter, caller, user, client, customer, tenant, ip, address, api key, distinct, different, active key, unique',
        ),
      ],
      [words('active key, active caller, cardinality, unique key, distinct key')],
    ],
  },
  {
    id: 'counter-size',
    question: 'How large is one counter?',
    answer:
      'Reckon with 100 bytes a counter, key and overhead included; a check is about 200 bytes on the wire.',
    isImportant: false,
    askedBy: [
      [
        words('size, how large, how big, byte, how much memory, memory, how much space'),
        words('counter, record, entry, key, row, bucket, item, state, each, object, payload'),
      ],
      [words('record size, payload, payload size, counter size, memory budget')],
    ],
  },
  {
    id: 'fleet',
    question: 'How many gateways and servers are there?',
    answer: 'Plan for up to 50 gateways. They come and go with the load, several times a day.',
    isImportant: false,
    askedBy: [
      [
        ['how many', 'number of', 'size of'],
        words('server, gateway, instance, node, machine, host, api server, replica, box, fleet'),
      ],
      [
        words(
          'fleet, autoscale, auto scale, autoscaling, auto scaling, scale out, fleet size, come and go',
        ),
      ],
    ],
  },
];
