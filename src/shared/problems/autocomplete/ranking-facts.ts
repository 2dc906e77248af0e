import type { Fact } from '../pack';
import { words } from '../words';

/** Where suggestions come from, and which are not shown. */
export const rankingFacts: Fact[] = [
  {
    id: 'ranking',
    question: 'How are suggestions ranked?',
    answer:
      'By how often a phrase was searched lately: old searches count less and less. No advertising, no hand-picked order.',
    isImportant: false,
    askedBy: [
      [
        words(
          'rank, ranked, ranking, order by, ordered, sort, sorted, relevance, score, scoring, popularity',
        ),
      ],
      [
        words('best, popular, relevant'),
        words('mean, decide, define, how, what, criteria, measure'),
      ],
      [words('ads, advertising, sponsored, promoted, boost')],
    ],
  },
  {
    id: 'source-of-phrases',
    question: 'Where do the phrases come from?',
    answer:
      'From what people searched for in the end, not from each letter. Every finished search is reported by the client.',
    isImportant: true,
    askedBy: [
      [
        words('based on, come from, taken from, derived from'),
        words(
          'suggestion, completion, phrase, past search, earlier search, previous search, candidate',
        ),
      ],
      [
        ['where', 'which source', 'what source', 'how'],
        words('suggestion, phrase, term, data, completion, corpus, popularity, query'),
        words('come from, get, collect, source, gather, generate, learn'),
      ],
      [
        words(
          'query log, search log, training data, data source, source of data, catalogue, catalog',
        ),
      ],
      [
        words('historical, past, previous'),
        words('query, search, data'),
        words('use, have, available, based, access, rely'),
      ],
    ],
  },
  {
    id: 'freshness',
    question: 'How quickly must a new phrase show up?',
    answer: 'A base that is rebuilt every day, and what trends within 15 minutes.',
    isImportant: true,
    askedBy: [
      [
        words(
          'fresh, freshness, trending, trend, breaking news, up to date, new term, new phrase, real time',
        ),
      ],
      [
        words('how often, how quickly, how fast, how soon, how frequently, when'),
        words(
          'update, updated, refresh, rebuild, rebuilt, appear, show up, reflect, new query, topic, new search, ranking change, index',
        ),
      ],
      [words('update'), words('index, ranking, suggestion, trie, frequency, data')],
    ],
  },
  {
    id: 'blocked-terms',
    question: 'What must never be suggested?',
    answer:
      'Hateful, sexual and illegal phrases, and names of private people. An editor must be able to take a phrase out within 15 minutes.',
    isImportant: true,
    askedBy: [
      [
        words(
          'offensive, inappropriate, hateful, adult, profanity, blocklist, blacklist, block list',
          'banned, forbidden, illegal, harmful, sensitive, filter, filtered, moderation, moderate',
          'censor, nsfw, safe, take down, takedown, defamation',
        ),
      ],
      [
        words('never, not'),
        words('suggest, suggested, show, shown, appear'),
        words('term, phrase, what, which, should, must'),
      ],
    ],
  },
  {
    id: 'privacy',
    question: 'What about privacy?',
    answer:
      'Searches are counted without a user. A phrase is suggested only when at least fifty different people searched for it, and someone may ask us to forget theirs.',
    isImportant: false,
    askedBy: [
      [
        words('store, keep, log, track, save'),
        words('user data, user id, who searched, about user, user identity'),
      ],
      [
        words(
          'privacy, private, gdpr, personal data, anonymous, anonymise, anonymize, pii, erasure',
          'right to be forgotten, legal, compliance, regulation, personally identifiable',
        ),
      ],
    ],
  },
  {
    id: 'popularity-skew',
    question: 'How evenly is traffic spread over prefixes?',
    answer:
      'Very unevenly: short prefixes are asked for all the time, and the first letters differ a lot: far more begin with s than with x.',
    isImportant: false,
    askedBy: [
      [
        words('prefix, letter'),
        words('more popular, popular, more common, more often, more frequent'),
      ],
      [
        words('traffic, load, request, query'),
        words('spread, distribute, distributed, evenly, even, uniform, concentrated, balanced'),
        words('prefix, letter, query, phrase, term, character'),
      ],
      [
        words(
          'skew, skewed, zipf, long tail, distribution, hot prefix, hot key, evenly, uneven, hotspot, hot spot',
        ),
      ],
      [
        words('prefix, letter, query, phrase'),
        words('popular, common, frequent'),
        words('spread, share, how, few, same, repeat'),
      ],
    ],
  },
  {
    id: 'clicks',
    question: 'Do we learn from which suggestions are chosen?',
    answer: 'Useful later. To start with, finished searches are enough.',
    isImportant: false,
    askedBy: [
      [
        words(
          'click, clicked, chosen, selected, pick, accept, click through, ctr, feedback, impression',
        ),
        words('suggestion, track, learn, log, record, use, signal, count, rate, rank'),
      ],
      [words('a b test, ab test, experiment, analytics, metric, measure success, success metric')],
    ],
  },
];
