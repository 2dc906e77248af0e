import type { Part, Setting } from '../pack';

export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'code-scheme',
    title: 'A way to make codes that two servers cannot make twice',
    requirements: ['unique-codes'],
    on: [['unique-ids'], ['durable', 'key-lookup'], ['coordination']],
    shownBy: [
      { sign: 'value', property: 'scheme', oneOf: ['range-blocks', 'snowflake', 'random', 'hash'] },
      { sign: 'value', property: 'keyKind', oneOf: ['snowflake', 'random'] },
    ],
    severity: 'minor',
    why: 'Twelve servers create links at the same moment. How codes are drawn decides whether two of them can ever draw the same one.',
    fix: 'Say on the source of codes, or on the link store, how they are made: blocks of numbers, time and machine, or at random with an insert that fails on a double.',
  },
  {
    id: 'bounded-deletion',
    title: 'A bound on how long a deleted link still works',
    requirements: ['redirect'],
    on: [['fast-lookup'], ['edge-cache']],
    shownBy: [
      { sign: 'range', property: 'ttlSeconds', min: 1, max: 604_800 },
      { sign: 'value', property: 'invalidatesOnWrite', oneOf: [true] },
    ],
    severity: 'minor',
    why: 'A link that is taken down for abuse must stop working everywhere. A copy in a cache without a bound goes on for ever.',
    fix: 'Give every cache on the redirect a time to live, and clear its entry when the link is deleted.',
  },
];
