import type { RequirementSpec } from '../pack';
import { words } from '../words';

const SUGGESTION = words(
  'suggestion, completion, autocomplete, typeahead, suggest, complete, autosuggest, auto complete',
);
const RANK = words('rank, ranked, ranking, order, ordered, sort, sorted, score, top, first, best');
const SEARCHES = words(
  'search log, query log, search history, past searches, past search, past query, searches, query',
  'search, searched, search event, search data, click log, logs, usage',
);

/** What the system does. */
export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'suggest',
    kind: 'functional',
    text: 'Show the ten best completions of what was typed so far.',
    isMust: true,
    coveredBy: [
      [
        words('typeahead, autocomplete, autosuggest, search suggestion'),
        words('rank, ranked, show, query, box, word, english, phrase, top {number}'),
      ],

      [
        SUGGESTION,
        words(
          'prefix, typed, type, typing, keystroke, key stroke, as you type, while, letter, partial, input',
        ),
      ],
      [
        words('show, return, give, get, display, offer, see, provide, list, fetch, serve'),
        words('suggestion, completion, top k, top 5, top 10, matching phrase, matching query'),
      ],
      [['prefix'], words('return, match, top, lookup, look up, give, query, term, phrase')],
      [
        words(
          'typeahead for, autocomplete for, autocomplete in, autocomplete on, autosuggest for',
          'support autocomplete, provide autocomplete, offer autocomplete, support typeahead',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'ranked',
    kind: 'functional',
    text: 'Suggestions are ranked by popularity.',
    isMust: true,
    coveredBy: [
      [
        RANK,
        words(
          'popular, popularity, frequency, frequent, frequently, most searched, relevance, how often',
          'often, weight, likely, search volume, relevant',
        ),
      ],
      [
        words('most popular, most searched, most frequent, most likely, most relevant'),
        words('first, query, suggestion, completion, search, term, phrase, top, result'),
      ],
      [['ranked', 'ranking'], SUGGESTION],
    ],
    target: null,
  },
  {
    id: 'learn-from-searches',
    kind: 'functional',
    text: 'The ranking learns from what people search for.',
    isMust: true,
    coveredBy: [
      [
        words('search, searched, searches, query, queries'),
        words('people, user, users, visitor, everyone, customer, past, actual, real'),
        words('rank, ranking, popularity, frequency, score, weight, order'),
      ],
      [
        words(
          'what people search, what people searched, what user search, what user searched',
          'what users type, what people type, what people look for',
        ),
      ],
      [
        SEARCHES,
        words(
          'learn, feed, update, refresh, refreshed, collect, aggregate, improve, derive, drive, based on search, based on past, based on log, based on query',
          'record, rebuild, rebuilt, ingest, gather, analyse, analyze, build, from',
        ),
        words(
          'rank, ranking, suggestion, frequency, popularity, score, index, trie, completion, weight',
          'phrase, phrases, top, pipeline',
        ),
      ],
      [words('learn, learning'), words('search, searches, query, user, behaviour, behavior, logs')],
      [
        words('collect, log, record, aggregate, ingest, count, gather, capture'),
        words(
          'search query, query, searches, search log, query log, search event, finished search',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'trending',
    kind: 'functional',
    text: 'What trends shows up within minutes.',
    isMust: false,
    coveredBy: [[words('trend, trending, breaking news, hot topic, viral, spike')]],
    target: null,
  },
  {
    id: 'personal',
    kind: 'functional',
    text: 'A personal order for people who are signed in.',
    isMust: false,
    coveredBy: [
      [
        words(
          'personal, personalised, personalized, personalise, personalize, personalisation, own history',
          'personalization, user history, recent searches, per user',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'typos',
    kind: 'functional',
    text: 'Tolerate typing errors.',
    isMust: false,
    coveredBy: [
      [
        words(
          'typo, typos, typing error, misspelling, misspelled, misspelt, fuzzy, spelling, spell, autocorrect',
          'spell check, spell correction',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'locales',
    kind: 'functional',
    text: 'Suggestions for each language and country.',
    isMust: false,
    coveredBy: [
      [
        words(
          'language, locale, multilingual, multi language, country, i18n, localised, localized',
        ),
      ],
    ],
    target: null,
  },
];
