import type { Pack } from '../pack';
import { words } from '../words';

export const operations: Pack['operations'] = [
  {
    id: 'get-suggestions',
    title: 'Suggestions for a prefix',
    requirements: ['suggest', 'ranked', 'suggest-latency', 'cacheable'],
    methods: ['GET', 'WS', 'RPC'],
    recognisedBy: [
      [
        words(
          'suggest, suggestion, suggestions, autocomplete, complete, completions, completion, typeahead',
          'prefix, autosuggest',
        ),
      ],
      [
        ['search', 'query'],
        ['q', 'prefix', 'limit', 'top'],
      ],
    ],
    expects: [
      {
        id: 'cache-control',
        text: 'Says how long the answer may be cached, by everybody.',
        recognisedBy: [
          [words('cache control, max age, public, etag, ttl, cacheable, s maxage, cache')],
        ],
      },
      {
        id: 'limit-and-locale',
        text: 'Takes a limit and a locale, but no user.',
        recognisedBy: [
          [words('limit, top, k, count'), words('locale, language, lang, country, market')],
        ],
      },
      {
        id: 'never-an-error',
        text: 'An unknown prefix is an empty list, and trouble is an empty list too.',
        recognisedBy: [
          [
            words(
              'empty, empty list, no items, 204, never an error, no suggestions, 429, 400, empty array',
            ),
          ],
        ],
      },
    ],
    example:
      'GET /v1/suggest?q=new+yo&limit=10&locale=en -> 200 {prefix, items: [{text, score}]}, Cache-Control: public, max-age=300; an empty list when nothing fits',
  },
  {
    id: 'report-search',
    title: 'Report a finished search',
    requirements: ['learn-from-searches', 'privacy'],
    methods: ['POST', 'EVENT', 'RPC', 'PUT'],
    recognisedBy: [
      [
        words('search, searches, query, event, events, log, beacon, click, queries'),
        words('event, events, text, q, phrase, log, query, locale, searched, chosen, track'),
      ],
      [words('event, events, log, beacon, track')],
    ],
    expects: [
      {
        id: 'not-waited-for',
        text: 'Taken asynchronously: the client does not wait and loses nothing when it fails.',
        recognisedBy: [
          [
            words(
              '202, 204, async, asynchronous, asynchronously, fire and forget, not wait, beacon, batch, batched, sampled, queued',
            ),
          ],
        ],
      },
      {
        id: 'anonymous',
        text: 'Carries no user.',
        recognisedBy: [
          [
            words(
              'anonymous, anonymised, anonymized, no user, without user, without a user, pii, session hash, no cookie, privacy',
              'not the user, hashed',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/events:search {text, locale, at} without a user -> 202; sent by a beacon, nobody waits for it',
  },
  {
    id: 'block-phrase',
    title: 'Block a phrase',
    requirements: ['filtered'],
    methods: ['POST', 'PUT', 'DELETE', 'RPC'],
    recognisedBy: [
      [
        words(
          'block, blocklist, blocked, blacklist, ban, banned, denylist, filter, moderation, takedown, remove',
        ),
      ],
    ],
    expects: [
      {
        id: 'editors-only',
        text: 'Only editors may: 401 or 403 otherwise.',
        recognisedBy: [
          [
            words(
              'editor, editors, admin, role, 401, 403, auth, authorization, token, sign in, internal',
            ),
          ],
        ],
      },
      {
        id: 'takes-effect',
        text: 'Says when it takes effect, and clears copies at the edge.',
        recognisedBy: [
          [
            words(
              'purge, purges, minutes, minute, effect, immediately, within, edge, invalidate, next build, seconds',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/blocklist {phrase, locale, reason} by an editor -> 202, in effect with the next build, within 15 minutes, and purged from the edge; 403 not an editor',
  },
];
