import type { RequirementSpec } from '../pack';
import { words } from '../words';

const SUGGESTION = words('suggestion, completion, suggest, autocomplete, typeahead, phrase, term');

const HARMFUL = words(
  'offensive, inappropriate, hateful, hate, adult, profanity, profane, illegal, nsfw, harmful, abusive, sensitive',
  'unsafe, slur, obscene, objectionable, policy violating',
);

/** How well it does it. */
export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'suggest-latency',
    kind: 'non-functional',
    text: 'Suggestions appear within 100 ms at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        words(
          'latency, p99, p95, response time, percentile, millisecond, {number} ms, {number} millisecond',
          'low latency',
        ),
      ],
      [
        words('fast, instant, instantly, quick, quickly, real time, snappy, responsive'),
        [...SUGGESTION, 'response', 'type', 'typing', 'keystroke', 'feel', 'respond'],
      ],
    ],
    target: { unit: 'ms', min: 10, max: 200 },
  },
  {
    id: 'suggest-availability',
    kind: 'non-functional',
    text: 'Suggestions are 99.9 % available; without them the search box goes on.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, high availability, nines, ha, downtime',
          '99.9, 99.95, 99.99',
        ),
      ],
      [
        words('fail, failure, down, outage, unavailable, error, degrade, degraded, gracefully'),
        words(
          'search box, no suggestion, without suggestion, never an error, still works, silently, gracefully, empty list',
        ),
      ],
    ],
    target: { unit: '%', min: 99.5, max: 99.999 },
  },
  {
    id: 'fresh-ranking',
    kind: 'non-functional',
    text: 'What trends shows up within 15 minutes, the rest within a day.',
    isMust: true,
    coveredBy: [
      [
        words(
          'fresh, freshness, update, updated, refresh, refreshed, rebuild, rebuilt, appear, show up, reflect, reflected',
          'visible, lag, new, stale',
        ),
        words(
          'within, daily, hourly, {number} min, {number} minute, {number} hour, hour, every day, once a day, minutes, day',
          'nightly, {number} day, {number} m, {number} h',
        ),
      ],
      [
        words('trend, trending, breaking news, new term, new phrase, new query, new topic'),
        words('within, minute, minutes, {number} min, hour, quickly, soon, fast, {number} m'),
      ],
      [words('freshness, near real time ranking, fresh ranking, fresh suggestions')],
    ],
    target: { unit: 'min', min: 1, max: 2_880 },
  },
  {
    id: 'filtered',
    kind: 'non-functional',
    text: 'Offensive and private phrases are never suggested.',
    isMust: true,
    coveredBy: [
      [
        [
          ...HARMFUL,
          ...HARMFUL.flatMap((word) => [`no ${word}`, `never ${word}`, `not ${word}`]),
          ...words(
            'blocklist, block list, blacklist, denylist, blocked, banned, moderation, private phrase',
          ),
        ],
      ],
    ],
    target: null,
  },
  {
    id: 'safe-publish',
    kind: 'non-functional',
    text: 'A new index goes live as a whole, is checked first and can be rolled back.',
    isMust: false,
    coveredBy: [
      [
        words(
          'roll back, rollback, rolled back, canary, versioned, version, atomic, atomically, blue green, corrupt',
          'switch back, hot swap, swap, validate, validated, checked, bad, broken, revert',
        ),
        words('index, build, trie, publish, snapshot, release, rebuild, deploy, data'),
      ],
    ],
    target: null,
  },
  {
    id: 'privacy',
    kind: 'non-functional',
    text: 'Searches are counted anonymously; rare ones are never suggested.',
    isMust: false,
    coveredBy: [
      [
        words(
          'privacy, anonymous, anonymously, anonymise, anonymised, anonymize, anonymized, pii, gdpr, personal data',
          'k anonymity, personally identifiable, no pii, no personal, without pii, not store user',
        ),
      ],
      [
        words('at least {number}, minimum count, min count, threshold, fewer than {number}, rare'),
        words('user, people, person, search, searches, phrase, query'),
      ],
    ],
    target: null,
  },
  {
    id: 'cacheable',
    kind: 'non-functional',
    text: 'Reads are stateless and cacheable, in browsers and at the edge.',
    isMust: false,
    coveredBy: [
      [
        words('cacheable, cached, cache, caching'),
        words('edge, cdn, browser, client, answer, response, prefix, read, result'),
      ],
      [words('stateless'), words('read, server, service, request, suggest')],
    ],
    target: null,
  },
];
