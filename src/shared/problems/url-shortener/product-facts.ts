import type { Fact } from '../pack';
import { words } from '../words';

/** How a number is asked for. */
const HOW_MUCH = words(
  'how many, how much, how often, what, expect, number of, volume, rate, per day',
  'per month, per second, a day, a month, amount, scale, size, how big, how large',
);
const LINK = ['link', 'url', 'short link', 'code', 'short url', 'mapping', 'alias'];

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Creating a short link and redirecting are the product. Click statistics, aliases, expiry and deletion are wanted if time allows. No account pages, no link previews.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, use case, core requirement, functional requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise', 'priority']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'user do', 'support', 'system support'],
      ],
      [['preview', 'preview page', 'dashboard', 'qr code', 'account page', 'web interface', 'ui']],
    ],
  },
  {
    id: 'new-links',
    question: 'How many new links are created?',
    answer: '100 million new links a month.',
    isImportant: true,
    askedBy: [
      [
        HOW_MUCH,
        words('new link, new url, create, creation, shorten, generate, write, write qps, add'),
      ],
      [
        HOW_MUCH,
        LINK,
        words(
          'per day, per month, per second, a day, a month, daily, monthly, every day',
          'each day',
        ),
      ],
      [words('scale, qps, throughput, dau, mau, active user, how many user', 'number of user')],
      [
        ['traffic', 'load'],
        words('how much, what kind, what sort, expect, volume, estimate, amount of, what is the'),
      ],
      [['how many'], ['user', 'people', 'customer', 'link', 'url']],
      [['write'], ['volume', 'rate', 'qps', 'traffic', 'throughput', 'load']],
    ],
  },
  {
    id: 'read-write-ratio',
    question: 'How do reads compare with writes?',
    answer: 'About a hundred redirects for every link created.',
    isImportant: true,
    askedBy: [
      [
        words(
          'read write, read to write, reads and writes, write to read, reads versus writes',
          'reads vs writes, read write ratio',
        ),
      ],
      [['read heavy', 'write heavy']],
      [
        ['read', 'redirect', 'click'],
        ['write', 'create', 'creation'],
        words('compare, versus, vs, per, for each, for every, proportion, relative'),
      ],
      [['ratio'], ['read', 'redirect', 'write', 'click', 'create']],
      [
        words('how many, how much, how often, number of, volume, rate, amount, expect'),
        ['redirect', 'click', 'read', 'visit', 'lookup', 'open'],
      ],
      [['how many'], ['time'], ['click', 'open', 'visit', 'use']],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Plan for peaks of five times the average.',
    isImportant: false,
    askedBy: [
      [['peak', 'spike', 'burst', 'busiest', 'rush hour', 'spiky', 'bursty', 'surge', 'peak hour']],
      [['traffic'], ['even', 'uniform', 'seasonal', 'constant', 'steady', 'evenly']],
    ],
  },
  {
    id: 'popularity',
    question: 'How is traffic spread over links?',
    answer:
      'Unevenly: a fifth of a day’s links gets most of the clicks, and now and then one goes viral.',
    isImportant: false,
    askedBy: [
      [
        ['traffic', 'click', 'load', 'request'],
        ['spread', 'distribute', 'concentrate', 'balanced'],
      ],
      [
        words(
          'popular, popularity, viral, hot link, hot url, hot key, skew, skewed, zipf',
          'long tail, distribution',
        ),
      ],
      [
        ['working set', 'share of link', 'most click', 'equally', 'evenly'],
        [...LINK, 'click', 'traffic'],
      ],
    ],
  },
  {
    id: 'record-size',
    question: 'How large is one stored link?',
    answer: 'Reckon with 500 bytes a link, the long URL included.',
    isImportant: false,
    askedBy: [
      [
        words(
          'how long, how large, how big, size, length, maximum length, max length',
          'average length',
        ),
        ['long url', 'original url', 'target url', 'destination', 'input url'],
      ],
      [
        words('size, how large, how big, byte, how much data, how much space, how much storage'),
        ['record', 'entry', 'row', 'item', 'mapping', 'link', 'url', 'each', 'object', 'need'],
      ],
      [['record size', 'payload', 'payload size', 'object size', 'url size', 'data size']],
    ],
  },
  {
    id: 'lifetime',
    question: 'How long do links live?',
    answer: 'Five years. The creator may set an earlier expiry.',
    isImportant: true,
    askedBy: [
      [words('expire, expiry, expiration, ttl, lifetime, lifespan, retention, time to live')],
      [
        words('how long, for ever, forever, permanent, permanently, until when, indefinitely'),
        ['live', 'keep', 'store', 'stay', 'last', 'valid', 'retain', 'work', ...LINK],
      ],
    ],
  },
  {
    id: 'code-length',
    question: 'How short must the code be?',
    answer: 'As short as you can justify; letters and digits only.',
    isImportant: false,
    askedBy: [
      [words('which, what, allowed, permitted, valid'), words('character, letter, symbol, digit')],
      [
        words('length, how long, how short, how many character'),
        words('code, slug, short link, short url, key'),
        words('be, have, must, should, may'),
      ],
      [
        words(
          'how short, how long, length, how many character, how many letter',
          'number of character, short as possible',
        ),
        words(
          'short url, short link, code, short code, key, alias, slug, hash, character',
          'it be',
        ),
      ],
      [
        words(
          'character set, which character, what character, allowed character, alphabet',
          'base62, alphanumeric, case sensitive, human readable, readable',
        ),
      ],
    ],
  },
  {
    id: 'same-url',
    question: 'Two people shorten the same URL: one code or two?',
    answer: 'Two codes: each has its own statistics. Sharing one is fine if you argue for it.',
    isImportant: false,
    askedBy: [
      [
        words('identical, same, equal'),
        words('url, link, long url, address, destination, target'),
        words(
          'one code, same code, two code, one link, existing, again, twice, two people',
          'two user, two customer, submit, different code',
        ),
      ],
      [
        words(
          'already shortened, shortened before, shortened already, shortened twice',
          'shorten twice, same url twice',
        ),
      ],
      [
        ['same'],
        ['url', 'link', 'long url', 'address', 'destination'],
        words(
          'two, twice, code, one, user, people, return, different, again, short, multiple',
          'submit, shorten',
        ),
      ],
      [words('duplicate, deduplicate, dedupe, deduplication, dedup, idempotent, one to one')],
    ],
  },
  {
    id: 'click-statistics',
    question: 'Do we count clicks?',
    answer: 'Yes, per link and hour. They may lag by a few minutes and losing a few is fine.',
    isImportant: true,
    askedBy: [
      [
        words('count, track, record, measure, log'),
        ['how often', 'how many', 'how much', 'number of'],
        words('click, visit, redirect, hit, open, usage, view, time'),
      ],
      [
        words(
          'analytics, statistics, stats, metric, click count, reporting, click tracking',
          'tracking',
        ),
      ],
      [
        ['count', 'track', 'record', 'measure', 'log'],
        ['click', 'visit', 'redirect', 'hit', 'open', 'usage', 'view'],
      ],
      [
        ['real time', 'delay', 'lag', 'fresh', 'approximate', 'exact', 'accurate'],
        ['click', 'count', 'analytics', 'statistics', 'stats'],
      ],
    ],
  },
  {
    id: 'aliases',
    question: 'May users choose their own alias?',
    answer: 'Optional. First come, first served.',
    isImportant: false,
    askedBy: [
      [
        words(
          'alias, vanity, vanity url, custom link, custom url, custom short, custom code',
          'personalised, personalized, branded, custom',
        ),
      ],
      [
        ['choose', 'pick', 'select', 'specify', 'own', 'set'],
        words(
          'own code, own link, own url, own name, own short, name, short code, short url',
          'short link, slug, ending',
        ),
      ],
    ],
  },
  {
    id: 'deletion',
    question: 'Can links be deleted or changed?',
    answer:
      'The owner can delete a link, and it must stop working within 60 seconds. The target never changes.',
    isImportant: false,
    askedBy: [
      [words('delete, deletion, remove, deactivate, disable, revoke, take down, takedown')],
      [
        ['edit', 'update', 'change', 'modify', 'mutable', 'immutable', 'retarget'],
        [...LINK, 'destination', 'target', 'long url', 'it', 'them'],
      ],
    ],
  },
  {
    id: 'guessable-codes',
    question: 'May codes be guessable?',
    answer: 'For public links yes. They should not show how many links we create.',
    isImportant: false,
    askedBy: [
      [
        words(
          'guess, guessable, predict, predictable, sequential, enumerate, unguessable',
          'random, crawl',
        ),
      ],
      [['private', 'secret', 'confidential'], LINK],
    ],
  },
  {
    id: 'uniqueness',
    question: 'May a code ever be used again?',
    answer: 'Never. A code belongs to one URL for good, also after it has expired.',
    isImportant: false,
    askedBy: [
      [
        words('code, slug, short link, short url, key, it'),
        words(
          'handed to, given to, given away, hand out, handed out, assigned to, go to, pass to',
          'belong to, come back, recycled',
        ),
        words('somebody else, someone else, another, other, again, different, new, twice'),
      ],
      [
        words('free up, freed, back into the pool, back in the pool, up for grabs'),
        words('code, slug, it, they'),
      ],
      [['reuse', 'recycle', 'reassign', 'use again', 'used again']],
      [['unique', 'uniqueness', 'collision', 'collide', 'clash']],
    ],
  },
];
