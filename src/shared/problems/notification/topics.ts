import type { Topic } from '../pack';
import { words } from '../words';

const deliveryTopics: Topic[] = [
  {
    id: 'delivery-guarantee',
    title: 'What delivery is guaranteed',
    opening:
      'A worker has called the SMS provider and dies before it can write that down. What happens to the message?',
    followUps: [
      'What exactly is on disk at the moment you answer 202?',
      'The same order event comes twice from the producer, an hour apart. How many messages go out?',
      'For which channel would you rather lose a message than send it twice?',
    ],
    groups: [
      words(
        'at least once, at most once, exactly once, dedupe, dedupe key, deduplicate',
        'deduplication, dedup, idempotent, idempotency, idempotency key',
      ),
      words(
        'persist, persisted, durable, crash, crashes, duplicate, redelivery, redeliver, commit',
        'acknowledge, ack, conditional, insert if absent, twice, before 202',
      ),
    ],
    depthWords: words(
      'crash, die, fail, lose, lost, duplicate, twice, down, price, cost, rare, between, expire',
      'outage, window, miss',
    ),
    properties: ['isIdempotent', 'replicationFactor', 'keyKind'],
    suggestedBy: ['stream', 'queue', 'worker'],
    goodAnswer:
      'The request is durable on three brokers before we answer 202; from there everything is at least once. A worker inserts the dedupe key if absent, calls the provider and marks it as sent. ' +
      'If it crashes in between, we choose per channel: push goes out again, a rare duplicate; an SMS waits for a look at the provider by our message id, and is only repeated when the provider does not know it. ' +
      'At 5 million SMS a day and one crash in 10,000 that is 500 look-ups, the price of no doubles.',
  },
  {
    id: 'isolation',
    title: 'Channels and classes that do not wait for each other',
    opening:
      'A marketing campaign to ten million people has just started, and someone asks for a one-time code. Follow the code.',
    followUps: [
      'The e-mail provider needs ten seconds for each call. Which of your threads and queues fill up?',
      'Who decides that a message is urgent, and what if a team calls everything urgent?',
    ],
    groups: [
      words(
        'per channel, priority, priorities, bulkhead, separate queue, own queue, lane, queue per',
        'topic per channel, dedicated, worker pool, queues per channel, each channel',
      ),
      words(
        'otp, one time code, one time codes, marketing, transactional, isolation, isolate, campaign, head of line',
        'sms, email, starve',
      ),
    ],
    depthWords: words(
      'fail, down, slow, block, starve, starvation, backlog, wait, delay, outage, price, cost',
      'idle, reserve, full',
    ),
    properties: ['maxAttempts', 'hasLagAlarm', 'partitions', 'concurrency', 'acceptsLag'],
    suggestedBy: ['queue', 'stream', 'pub-sub'],
    goodAnswer:
      'Each channel has its own queue and workers, and one-time codes have a lane per channel that is emptied first, with two workers reserved for it. ' +
      'A campaign fills only the marketing lane: 7 million pushes wait there for twelve minutes while a code passes within a second. When the e-mail provider is down, e-mail piles up alone. ' +
      'The price is more queues to watch, and reserved workers that idle most of the day.',
  },
  {
    id: 'provider-limits',
    title: 'Quotas and failures of providers',
    opening:
      'The push provider accepts 10,000 a second and your campaign makes 11,700. What happens in the seconds after it starts?',
    followUps: [
      'How do twelve workers share one quota without asking a central counter for every call?',
      'The SMS provider answers slowly but does not fail. When does your breaker open?',
      'The second SMS provider costs twice as much. When do you use it?',
    ],
    groups: [
      words('provider, quota, quotas, 429, failover, apns, fcm, twilio, second provider, vendor'),
      words(
        'token bucket, backoff, back off, breaker, circuit breaker, jitter, shape, shaped, pace',
        'throttle, retry after, leaky bucket',
      ),
    ],
    depthWords: words(
      'fail, down, refuse, refused, 429, slow, outage, expire, drop, price, cost, twice, late, lost',
      'overload, ban, banned',
    ),
    properties: ['quotaRequestsPerSecond', 'fallback'],
    suggestedBy: ['notification-provider', 'external-service', 'rate-limiter'],
    goodAnswer:
      'The workers of a provider share a token bucket of 10,000 a second, handed out in leases of 100 so that no call waits for a counter. A campaign is shaped to it and takes 11.7 minutes instead of ten. ' +
      'On 429 or a time-out they back off with jitter; after half of the calls failed for 30 seconds the breaker opens. SMS then takes the second provider, at nearly twice the price; push waits until it expires.',
  },
];

const policyTopics: Topic[] = [
  {
    id: 'caps-and-quiet-hours',
    title: 'Caps, grouping and quiet hours',
    opening:
      'Forty people like the same photo within a minute, at three in the morning where its owner lives. What do they receive, and when?',
    followUps: [
      'Where is the counter of messages a day, and what happens when two workers raise it at once?',
      'Someone flies from Lisbon to Tokyo. Whose night counts?',
    ],
    groups: [
      words(
        'aggregate, aggregation, digest, cap, caps, capping, quiet hour, quiet hours, group, grouping, collapse',
        'collapse key, frequency cap, daily limit',
      ),
      words(
        'window, timezone, time zone, user, person, counter, per day, a day, per user, local time',
      ),
    ],
    depthWords: words(
      'race, late, delay, lost, lose, wrong, fail, down, price, cost, restart, duplicate, miss',
      'overflow, exceed, twice',
    ),
    properties: ['ttlSeconds', 'persistence'],
    suggestedBy: ['cache', 'scheduler'],
    goodAnswer:
      'The router keeps a window of 30 seconds for each person and event type: the first like opens it, the rest only count, and one message says “40 people”. The daily cap is an atomic counter per person and category with a life of 24 hours. ' +
      'Quiet hours are checked in the person’s time zone; what falls into them is put off until morning or dropped by its ttl. If the counter store is down we fail towards sending less: marketing waits, codes go. The price is up to 30 seconds of delay.',
  },
  {
    id: 'campaigns',
    title: 'Campaigns',
    opening:
      'Marketing presses “send” for ten million people. Which component learns of it first, and who turns it into ten million messages?',
    followUps: [
      'After two million messages somebody finds a mistake in the text. How do you stop the rest?',
      'The job that expands the segment dies half-way. Who gets the message twice, who never?',
    ],
    groups: [
      words('campaign, campaigns, segment, segments, bulk, broadcast, audience'),
      words(
        'batch, page, pages, shape, shaped, cancel, cancellable, chunk, chunks, cursor, expand, expansion, paced',
        'rate',
      ),
    ],
    depthWords: words(
      'die, crash, fail, stop, cancel, wrong, twice, late, price, cost, slow, resume, restart',
      'behind, mistake',
    ),
    properties: ['jobSeconds', 'limitRequestsPerSecond', 'hasShedPlan', 'refreshSeconds'],
    suggestedBy: ['batch-pipeline', 'scheduler'],
    goodAnswer:
      'The API writes down one campaign and answers. A batch job reads the segment in pages of 1,000 people and puts each page into the marketing lane, at a rate that the push quota can take, so 7 million pushes need about twelve minutes. ' +
      'It keeps a cursor: a crash repeats at most one page, and the dedupe key of campaign and person catches that. Cancelling stops the job and workers drop what still waits. The price: the last person hears it twelve minutes late.',
  },
  {
    id: 'tokens-and-audit',
    title: 'Dead addresses and proof',
    opening:
      'A phone was sold a year ago and its token still stands in your table. How do you find out, and what does it cost until then?',
    followUps: [
      'The regulator asks who was told what on the third of May. Where do you look?',
      'A mail address bounces once. Do you delete it?',
    ],
    groups: [
      words(
        'token, tokens, unsubscribe, audit, bounce, bounces, opt out, device, consent, dead token',
      ),
      words(
        'invalid, compliance, evidence, remove, removed, unregistered, hard bounce, proof, suppress',
        'suppression, delete, append only, prove, gdpr, prune',
      ),
    ],
    depthWords: words(
      'waste, cost, price, reputation, fine, fail, lost, wrong, spam, blocked, late, complaint',
      'dead, bounce',
    ),
    properties: ['retentionDays', 'hasBackup', 'hasLifecycle'],
    suggestedBy: ['wide-column-store', 'document-store', 'object-storage'],
    goodAnswer:
      'When the provider answers that a token is invalid the worker removes it at once and never retries; apps send their token at every start, so a mistake heals. A hard bounce suppresses a mail address, three soft ones within a week too: above 5 % bounces the provider blocks us. ' +
      'Each change of consent is a row that is never altered, with time and source; together with 90 days of attempts it is the evidence of who was told what. The price is 50 GB of status a day.',
  },
];

export const topics: Topic[] = [...deliveryTopics, ...policyTopics];
