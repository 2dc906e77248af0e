import type { Pack } from '../pack';
import { words } from '../words';

export const operations: Pack['operations'] = [
  {
    id: 'create-link',
    title: 'Create a short link',
    requirements: ['create-link', 'custom-alias', 'expiry', 'abuse-control'],
    methods: ['POST', 'PUT', 'RPC'],
    recognisedBy: [
      [['url', 'link', 'shorten', 'short', 'code', 'alias']],
      [
        ['create', 'generate'],
        ['url', 'link', 'short', 'code'],
      ],
    ],
    expects: [
      {
        id: 'idempotency',
        text: 'An idempotency key, so that a repeated request does not make a second link.',
        recognisedBy: [
          [words('idempotency, idempotent, idempotency key, request id, client token, dedupe')],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 400 for a bad URL, 409 for a taken alias, 429 over the limit.',
        recognisedBy: [
          [
            words(
              '400, 409, 422, 429, invalid url, bad url, alias taken, conflict',
              'too many request',
            ),
          ],
        ],
      },
      {
        id: 'auth',
        text: 'An API key or token that says who owns the link.',
        recognisedBy: [
          [
            words(
              'api key, token, auth, authorization, bearer, owner, 401, 403, user id, owner id',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/urls {long_url, alias?, expires_at?} with Idempotency-Key -> 201 {code, short_url}; 400 bad URL, 409 alias taken, 429 over the limit',
  },
  {
    id: 'redirect',
    title: 'Redirect by code',
    requirements: ['redirect'],
    methods: ['GET'],
    recognisedBy: [
      [
        words(
          'code, short code, short url, shorturl, short, alias, key, slug, hash, redirect',
          '302, 301, 307, id',
        ),
      ],
    ],
    expects: [
      {
        id: 'status',
        text: 'Says which redirect: 302 or 307 keep the clicks countable, 301 may be cached for good.',
        recognisedBy: [[['301', '302', '303', '307', '308']]],
      },
      {
        id: 'errors',
        text: 'Errors: 404 for an unknown code, 410 for an expired or removed one.',
        recognisedBy: [[['404', '410', 'not found', 'gone']]],
      },
    ],
    example:
      'GET /{code} -> 302 Location: long URL, Cache-Control: private, max-age=60; 404 unknown, 410 expired or removed',
  },
  {
    id: 'delete-link',
    title: 'Delete a link',
    requirements: ['delete-link'],
    methods: ['DELETE', 'PATCH', 'POST'],
    recognisedBy: [[['delete', 'remove', 'url', 'link', 'code', 'deactivate']]],
    expects: [
      {
        id: 'owner',
        text: 'Only the owner may delete: 403 otherwise.',
        recognisedBy: [[['403', '401', 'owner', 'auth', 'token', 'api key', 'forbidden']]],
      },
    ],
    example: 'DELETE /v1/urls/{code} -> 204; 403 not the owner, 404 unknown',
  },
  {
    id: 'view-statistics',
    title: 'Read click statistics',
    requirements: ['click-statistics', 'statistics-lag'],
    methods: ['GET'],
    recognisedBy: [[['stats', 'statistics', 'analytics', 'click', 'metric', 'count']]],
    expects: [
      {
        id: 'range',
        text: 'A time range, so that one call never returns five years.',
        recognisedBy: [
          [
            words(
              'from, to, range, since, start, end, date, period, page, cursor, limit, hour, day',
              'interval, granularity',
            ),
          ],
        ],
      },
    ],
    example: 'GET /v1/urls/{code}/stats?from&to -> 200 {hours: [{hour, clicks}], as_of}',
  },
];
