import type { Pack } from '../pack';
import { words } from '../words';

export const entities: Pack['entities'] = [
  {
    id: 'prefix',
    title: 'Prefix with its top completions',
    isMust: true,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        words(
          'prefix, prefixes, trie, trie node, suggestion, suggestions, completion, completions, top k, index',
        ),
      ],
    ],
    key: [[words('prefix, key, locale, text, node, node id')]],
    accessPath: 'Everything for one prefix in one look-up in memory.',
    example:
      'prefix(locale, prefix primary key, top: [(phrase_id, score)] of ten), made beforehand',
  },
  {
    id: 'phrase',
    title: 'Phrase',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [[words('phrase, phrases, term, terms, query, queries')]],
    key: [[words('id, phrase, phrase id, text, term, query, query id')]],
    accessPath: 'The text of ten ids, in memory beside the prefixes.',
    example: 'phrase(id primary key, text, locale, score)',
  },
  {
    id: 'phrase-count',
    title: 'Count of a phrase by hour',
    isMust: true,
    traits: ['never-lost'],
    recognisedBy: [
      [
        words(
          'count, counts, frequency, frequencies, aggregate, aggregates, popularity, statistics, hourly',
        ),
      ],
    ],
    key: [[words('phrase, term, query, text, phrase id, locale, id')]],
    accessPath: 'Add to one phrase and hour; read all that changed since the last build.',
    example:
      'phrase_count(locale, phrase partition key, hour sort key, searches), kept for 13 months',
  },
  {
    id: 'search-event',
    title: 'Search event',
    isMust: false,
    traits: ['append-only'],
    recognisedBy: [
      [words('event, events, log, logs, search log, query log, search event, searches, search')],
    ],
    key: null,
    accessPath: 'Read once in the order of arrival; read again after a mistake in counting.',
    example: 'search_event(at, text, locale), without a user, kept for 7 days',
  },
  {
    id: 'blocked-term',
    title: 'Blocked term',
    isMust: false,
    traits: ['never-lost', 'read-own-write'],
    recognisedBy: [
      [
        words(
          'block, blocked, blocklist, blacklist, banned, denylist, filter, blocked term, blocked phrase',
        ),
      ],
    ],
    key: [[words('phrase, term, text, id, pattern, word, locale')]],
    accessPath: 'The whole list for each build; new entries by servers every minute.',
    example: 'blocked_term(phrase primary key, locale, reason, editor, since)',
  },
  {
    id: 'index-version',
    title: 'Index version',
    isMust: false,
    traits: ['bytes', 'append-only', 'rebuildable'],
    recognisedBy: [
      [
        words(
          'version, versions, build, builds, snapshot, snapshots, index version, manifest, release',
        ),
      ],
    ],
    key: [[words('id, version, build, build id, number')]],
    accessPath: 'The newest good one, and the one before it.',
    example: 'index_version(id primary key, built_at, checksum, state: checked | live | withdrawn)',
  },
];
