import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'too-many-requests',
    title: 'RFC 6585, Additional HTTP Status Codes: 429 Too Many Requests',
    address: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  },
  {
    id: 'ratelimit-fields',
    title: 'IETF draft: RateLimit header fields for HTTP',
    address: 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/',
  },
  {
    id: 'counting-things',
    title:
      'Cloudflare: counting things, a lot of different things; the sliding window counter and counting in each location',
    address: 'https://blog.cloudflare.com/counting-things-a-lot-of-different-things/',
  },
  {
    id: 'four-limiters',
    title:
      'Stripe: scaling your API with rate limiters; request rate, concurrency, two load shedders, shadow mode',
    address: 'https://stripe.com/blog/rate-limiters',
  },
  {
    id: 'redis-benchmark',
    title: 'Redis benchmarks; 80,000 simple operations a second for each shard are assumed here',
    address:
      'https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/',
  },
  {
    id: 'hash-slots',
    title:
      'Redis Cluster specification: 16,384 hash slots and hash tags; slots, not a ring of consistent hashing',
    address: 'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
  },
  {
    id: 'partition-limits',
    title: 'Amazon DynamoDB: 1,000 writes and 3,000 reads a second for each partition',
    address:
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  },
];
