import type { Part, Setting } from '../pack';
import { words } from '../words';

export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'versioned-index',
    title: 'An index in versions that can be rolled back',
    requirements: ['fresh-ranking', 'safe-publish'],
    on: [['fast-lookup', 'rebuildable'], ['query'], ['durable-blobs'], ['fast-lookup']],
    shownBy: [
      { sign: 'value', property: 'isVersioned', oneOf: [true] },
      { sign: 'value', property: 'hasVersioning', oneOf: [true] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('version, versioned, versions, roll back, rollback, blue green, swap, switch'),
            words('index, build, prefix, key, keys, load, previous, old, back'),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'One day a build is empty or full of nonsense. If it has overwritten the index in place, every search box shows it until the next build.',
    fix: 'Write each build as a version of its own, let servers check it and switch over as a whole, and keep the one before.',
  },
  {
    id: 'refresh-bound',
    title: 'A bound on how old the ranking may be',
    requirements: ['fresh-ranking'],
    on: [['computes-in-batches'], ['fast-lookup', 'rebuildable'], ['query']],
    shownBy: [{ sign: 'range', property: 'refreshSeconds', min: 1, max: 86_400 }],
    severity: 'minor',
    why: 'Suggestions that nobody renews show last year’s favourites, and nothing in the picture says that they would not.',
    fix: 'Say on the builder or the index how often it is renewed: the base each day, what trends every few minutes.',
  },
  {
    id: 'short-answers-at-edge',
    title: 'A time to live on answers at the edge',
    requirements: ['cacheable', 'suggest-latency'],
    on: [['edge-cache']],
    shownBy: [{ sign: 'range', property: 'ttlSeconds', min: 30, max: 3_600 }],
    severity: 'minor',
    why: 'Short prefixes are asked for all day, so an edge answers most of them. Without a time to live it shows old rankings and blocked phrases on and on.',
    fix: 'Give the edge five minutes up to an hour, keyed by prefix and locale and never by user.',
  },
  {
    id: 'less-instead-of-error',
    title: 'Less instead of an error',
    requirements: ['suggest-availability'],
    on: [['edge-cache'], ['fast-lookup', 'rebuildable'], ['computes'], ['fast-lookup']],
    shownBy: [
      { sign: 'value', property: 'hasShedPlan', oneOf: [true] },
      { sign: 'value', property: 'acceptsStaleness', oneOf: [true] },
    ],
    severity: 'minor',
    why: 'Suggestions are a help that people can do without. A server that is too busy should send an old list or none at all, so that nobody waits for it.',
    fix: 'Say what happens under too much load: old answers from the edge, none for long prefixes, an empty list after 100 ms.',
  },
  {
    id: 'index-in-memory',
    title: 'Memory that holds the index',
    requirements: ['suggest-latency'],
    on: [['fast-lookup'], ['query']],
    shownBy: [{ sign: 'range', property: 'memoryGb', min: 1, max: 1_000 }],
    severity: 'minor',
    why: 'Forty million prefixes with ten completions each take 4.2 GB. Whether they fit into one server decides whether the index must be split.',
    fix: 'Write the memory on the servers that hold the index, and compare it with your estimate.',
  },
  {
    id: 'counted-without-users',
    title: 'Searches counted without their users',
    requirements: ['privacy'],
    on: [['computes'], ['computes-asynchronously'], ['computes-in-batches'], ['durable-buffer']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'anonymous, anonymise, anonymised, anonymize, anonymized, privacy, name a person, personal, pii',
              'without a user, without user, no user, fifty people, minimum count, min count, rare phrase',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'What somebody searched for at night can name them. A rare phrase that turns up as a suggestion tells it to everybody.',
    fix: 'Drop the user before a search is written down, and suggest a phrase only when at least fifty people have searched for it.',
  },
];
