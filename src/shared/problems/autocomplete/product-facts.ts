import type { Fact } from '../pack';
import { words } from '../words';

const SUGGESTION = words(
  'suggestion, completion, result, proposal, option, item, term, phrase, query',
);

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'The best completions of what was typed so far, ranked by how popular they are, and a ranking that learns from searches. What must not be shown has to stay out. The search results themselves are another team’s.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, use case, functional requirement, core requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise first']],
      [
        words('what should, what must, what does, what can, what do'),
        words('service do, system do, user do, product do, we support, system support'),
      ],
      [
        words('search result, results page, result page, actual search, search itself'),
        words('build, also, too, include, return, part, scope, need, design, or'),
      ],
    ],
  },
  {
    id: 'daily-users',
    question: 'How many people use it?',
    answer: '10 million people a day.',
    isImportant: true,
    askedBy: [
      [words('dau, mau, active user, daily user, user base, number of user, user count')],
      [['how many'], words('user, people, customer, visitor, shopper')],
      [words('scale'), words('what, how, expect, user, kind, sort')],
    ],
  },
  {
    id: 'searches',
    question: 'How many searches does a person make a day?',
    answer: 'About ten a day and person, so 100 million searches a day.',
    isImportant: true,
    askedBy: [
      [
        words('how many, how much, how often, number of, volume, rate, amount of, how frequently'),
        words('search, query, lookup, search per day, query per day'),
      ],
      [words('search, query'), words('per day, a day, per user, daily, per second, a second')],
      [words('qps, rps, throughput, query per second, tps')],
      [['traffic', 'load'], words('how much, what kind, expect, volume, estimate, amount of')],
      [words('what is the traffic, what is the load, what is the scale')],
    ],
  },
  {
    id: 'key-presses',
    question: 'How many requests does one search make?',
    answer:
      'Twenty if every key press asks. If the client waits until the typing rests, about six.',
    isImportant: true,
    askedBy: [
      [
        words('keystroke, key stroke, key press, keypress, letter, character, debounce, debounced'),
        words(
          'request, per, each, every, call, ask, send, trigger, fire, debounce, throttle, client, how many',
        ),
      ],
      [
        words('how many, number of'),
        words('request, call'),
        words('search, query, keystroke, user, per'),
      ],
      [words('debounce, debouncing, throttle the client, typeahead request')],
      [
        words('after how many, minimum, from which, how many, first'),
        words('character, letter'),
        words('suggest, start, show, before, begin, typed, trigger'),
      ],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Three times the average on a normal evening; large events go far above that.',
    isImportant: false,
    askedBy: [
      [words('peak, spike, burst, busiest, rush hour, spiky, bursty, surge, peak hour')],
      [
        words('peak, spike, burst, surge'),
        words('load, traffic, rate, qps, volume, how high, how much'),
      ],
      [['traffic', 'load'], words('even, uniform, seasonal, constant, steady, evenly')],
    ],
  },
  {
    id: 'suggestion-count',
    question: 'How many suggestions do we show?',
    answer: 'Ten.',
    isImportant: true,
    askedBy: [
      [
        words('how many, number of, top, maximum, how long'),
        SUGGESTION,
        words('show, shown, return, display, need, see, give, list, top, appear, per prefix'),
      ],
      [words('how many, number of'), ['suggestion', 'completion', 'proposal']],
      [words('top k, top n, top 5, top 10, size of the list, list size')],
    ],
  },
  {
    id: 'matching',
    question: 'Do we match only the beginning, or also the middle of a phrase?',
    answer: 'Only the beginning of the whole phrase. That decides the data structure.',
    isImportant: true,
    askedBy: [
      [
        words('prefix, beginning, middle, infix, substring, anywhere, start of, contain, suffix'),
        words(
          'match, matching, only, or, also, search, phrase, word, suggest, support, query, within',
        ),
      ],
      [['match'], ['does', 'would', 'mid word', 'word order']],
      [words('prefix match, prefix matching, infix, substring match, full text match')],
      [
        words(
          'case sensitive, case, accent, diacritic, lowercase, punctuation, normalise, normalize',
        ),
      ],
    ],
  },
  {
    id: 'typos',
    question: 'Do we correct typing errors?',
    answer: 'Not in the first version; the search itself does. Say where it would go.',
    isImportant: false,
    askedBy: [
      [
        words(
          'typo, typing error, typing mistake, misspelling, misspelled, misspelt, spelling, fuzzy',
          'spell check, spell correction, autocorrect, correct, mistake',
        ),
      ],
    ],
  },
  {
    id: 'personal',
    question: 'Are suggestions personal?',
    answer: 'No, everybody sees the same. Later the first fifty may be put in a personal order.',
    isImportant: true,
    askedBy: [
      [
        words(
          'personal, personalised, personalized, personalise, personalize, personalisation',
          'personalization, own history, search history, user history, recent search, user specific',
        ),
      ],
      [
        words('same'),
        words('suggestion, completion, result'),
        words('everyone, everybody, user, all, each'),
      ],
      [words('location, context, per user'), words('suggestion, rank, depend, different, based')],
    ],
  },
  {
    id: 'languages',
    question: 'Which languages and countries?',
    answer: 'One language at launch. Key everything by locale, for others will follow.',
    isImportant: false,
    askedBy: [
      [
        words(
          'language, locale, multilingual, multi language, english, unicode, localisation, localization, i18n',
        ),
      ],
      [words('chinese, japanese, script, alphabet'), words('support, need, handle, only')],
    ],
  },
  {
    id: 'answer-size',
    question: 'How large is a phrase, and how large an answer?',
    answer: 'A phrase has 20 characters on average; an answer with ten of them is about 1 KB.',
    isImportant: false,
    askedBy: [
      [
        words('how large, how big, how long, size, length, byte, average length, kb'),
        words('phrase, query, answer, response, record, entry, row, payload, prefix, item, term'),
      ],
      [words('payload, record size, payload size, response size, query length, phrase length')],
    ],
  },
  {
    id: 'corpus',
    question: 'How many different phrases are there?',
    answer: '100 million different ones a month; 5 million of them are worth suggesting.',
    isImportant: true,
    askedBy: [
      [
        words('how many, number of, how large, how big, size of, count of'),
        words(
          'distinct, unique, different, phrase, term, corpus, vocabulary, dictionary, word, dataset',
        ),
      ],
      [words('corpus, vocabulary, dictionary, data set, dataset, unique query, distinct query')],
    ],
  },
];
