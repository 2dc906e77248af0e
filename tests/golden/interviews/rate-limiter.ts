import { decision, entity, estimate, must, note, operation, outside, quality } from '../interview';
import type { Interview } from '../interview';

/** A sound idea with a single counter node in front of everything, which refuses all when it is lost. */
export const interview: Interview = {
  minutes: { scope: 4, estimate: 4, api: 4, data: 3, design: 9, 'deep-dive': 17, 'wrap-up': 4 },
  questions: [
    'By what do we limit, user or IP address?',
    'How many requests per second do we check?',
    'How much latency may the check add?',
  ],
  twists: ['counters-down', 'clock-skew'],
  drawing: `
web-client Callers
load-balancer Entry
  replicas = 2
  zones = 2
api-gateway Gateways
  replicas = 20
  zones = 3
  hasAuth = true
rate-limiter Limiter
  replicas = 6
  zones = 3
  limitAlgorithm = sliding-window-counter
  onFailure = fail-closed
  timeoutMs = 100
cache Counters
  replicas = 1
  eviction = lru
  ttlSeconds = 120
service API
  replicas = 20
  zones = 3
sql-database Rules
  standby = async
  zones = 2
  holds = [rule]
  hasBackup = true
service Rule service
  replicas = 2
  zones = 2
  hasAuth = true
web-client Operators

Callers -> Entry
Entry -> Gateways
Gateways -> Limiter
Limiter -> Counters
  timeoutMs = 100
  retries = 3
Limiter -> API
Operators -> Rule service
Rule service -> Rules
Limiter -> Rule service read
`,
  requirements: [
    must('Allow or refuse a request by rule: user, API key, IP address or endpoint'),
    must('One limit counts for all servers together'),
    must('Refused callers get 429 and Retry-After'),
    must('Rules can be changed without a deployment'),
    quality('Added latency at p99', '<= 5 ms'),
    quality('Handles at peak', '100,000 requests / s'),
    quality('Accurate', 'about 5 % too many is fine'),
    outside('Protection against denial of service'),
  ],
  estimates: [
    estimate('operations', '100k/s * 3'),
    estimate('memory', '10M * 100 B'),
    estimate('gateways', '100k / 8k'),
  ],
  operations: [
    operation('RPC', 'check(keys, endpoint)', {
      response: 'allow or refuse, remaining, reset time',
    }),
    operation('PUT', '/rules/{id}', {
      request: 'limit, window, keys',
      response: '200',
      errors: '409 when the version is old',
    }),
  ],
  entities: [
    entity('Counter', ['ruleId+key partition', 'window sort', 'count']),
    entity('Rule', ['id primary', 'limit', 'window', 'version'], {
      accessPaths: 'All rules at start',
    }),
  ],
  notes: [
    note(
      'algorithm',
      'A sliding window counter: the current window plus the weighted previous one, for example 36 + 84 * 75 % = 99. It takes two counters for each key and the error is small. A fixed window would let twice the limit through at its edge.',
    ),
    note(
      'atomicity',
      'We read the counter, compare it with the limit, and then write it back increased by 1.',
    ),
    note(
      'failure',
      'When the counters are lost we refuse all requests, because nobody may pass uncounted.',
    ),
  ],
  decisions: [
    decision(
      'Redis for counters',
      'A database',
      'Memory is fast enough for 5 ms',
      'Counts are lost with the node',
    ),
    decision(
      'Sliding window counter',
      'Log of time stamps',
      'A log would take 16 GB',
      'The count is an approximation',
    ),
  ],
};
