import type { Pack } from '../pack';
import { words } from '../words';

export const operations: Pack['operations'] = [
  {
    id: 'lease-urls',
    title: 'Lease due URLs',
    requirements: ['fetch-pages', 'recrawl', 'politeness', 'durable-frontier'],
    methods: ['POST', 'RPC', 'GET', 'EVENT'],
    recognisedBy: [
      [words('lease, next url, next urls, due, poll, dequeue, claim, getnext, take, pop, reserve')],
      [
        ['frontier', 'url', 'urls'],
        ['lease', 'next', 'get', 'fetch', 'batch', 'take', 'pull', 'assign'],
      ],
    ],
    expects: [
      {
        id: 'deadline',
        text: 'A deadline after which an unfinished URL goes back.',
        recognisedBy: [
          [
            words(
              'deadline, lease, timeout, time out, visibility, expire, expiry, until, ttl, heartbeat',
            ),
          ],
        ],
      },
      {
        id: 'batch',
        text: 'How many at once, and for which worker.',
        recognisedBy: [
          [words('batch, limit, max, n, count, worker, worker id, size, up to, at most, {number}')],
        ],
      },
    ],
    example: 'RPC frontier.lease(worker, n) -> [{url, host, etag}], deadline 60 s; safe to repeat',
  },
  {
    id: 'report-fetch',
    title: 'Report what became of a fetch',
    requirements: ['fetch-pages', 'recrawl', 'politeness'],
    methods: ['POST', 'PUT', 'PATCH', 'RPC', 'EVENT'],
    recognisedBy: [
      [words('done, ack, acknowledge, complete, result, report, finish, status, fetched, outcome')],
    ],
    expects: [
      {
        id: 'idempotency',
        text: 'Told twice it counts once: the lease or the time of the fetch says which.',
        recognisedBy: [
          [
            words(
              'idempotent, idempotency, lease id, lease, attempt, version, twice, repeat, dedupe, once',
            ),
          ],
        ],
      },
      {
        id: 'next-visit',
        text: 'The status, and when the URL is due again.',
        recognisedBy: [
          [
            words(
              'next, next fetch, next at, due, backoff, retry, status, reschedule, next fetch at, delay',
            ),
          ],
        ],
      },
    ],
    example:
      'RPC frontier.done(url, lease, status, next_at, fingerprint); a second call changes nothing',
  },
  {
    id: 'add-urls',
    title: 'Add URLs that were found',
    requirements: ['follow-links', 'no-duplicates'],
    methods: ['POST', 'PUT', 'RPC', 'EVENT'],
    recognisedBy: [
      [
        words('url, urls, link, links, seen, outlink, discovered'),
        words('add, new, found, enqueue, insert, seen, discovered, push, submit, offer, if absent'),
      ],
      [words('enqueue, found urls, discovered, outlinks, seen add')],
    ],
    expects: [
      {
        id: 'only-new',
        text: 'Says which of them are new; known ones change nothing but their priority.',
        recognisedBy: [
          [
            words(
              'new, seen, known, duplicate, dedupe, absent, already, exists, idempotent, unseen, priority',
            ),
          ],
        ],
      },
    ],
    example:
      'EVENT found-urls keyed by host {urls: [{url, depth, from}]} -> only unseen ones go on',
  },
  {
    id: 'add-seeds',
    title: 'Add seeds',
    requirements: ['operate', 'fetch-pages'],
    methods: ['POST', 'PUT', 'RPC'],
    recognisedBy: [[['seed', 'seeds']]],
    expects: [
      {
        id: 'errors',
        text: 'Errors: 400 for a bad URL, 403 for who is no operator, 409 for a host that is blocked.',
        recognisedBy: [
          [words('400, 401, 403, 409, 422, invalid, bad url, forbidden, operator, auth, blocked')],
        ],
      },
    ],
    example:
      'POST /v1/seeds {urls, priority} -> 202 {accepted, refused}; 400 bad URL, 403 no operator',
  },
  {
    id: 'host-policy',
    title: 'Set the policy of a host',
    requirements: ['operate', 'removal'],
    methods: ['PUT', 'PATCH', 'POST', 'DELETE', 'RPC'],
    recognisedBy: [
      [
        ['host', 'hosts', 'domain', 'site'],
        words('policy, block, blocklist, delay, rate, pause, setting, limit, removal, remove'),
      ],
      [['policy', 'blocklist', 'takedown', 'removal']],
    ],
    expects: [
      {
        id: 'effect',
        text: 'What happens to what is waiting and stored, and when.',
        recognisedBy: [
          [
            words(
              'purge, delete, remove, within, drop, effect, effective, immediately, pages, waiting, stored, next fetch',
            ),
          ],
        ],
      },
    ],
    example:
      'PUT /v1/hosts/{host}/policy {blocked, delay_s, max_pages} -> 200; waiting URLs are dropped at once, pages within a day',
  },
];
