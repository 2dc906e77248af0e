import type { Fact } from '../pack';
import { words } from '../words';

const PAGE = words('page, url, web page, webpage, site, document, address');
const HOW_MUCH = words('how many, how much, number of, volume, amount, what scale, how often');

/** What the crawl is for, what it takes along, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'purpose',
    question: 'What is the crawl for?',
    answer:
      'A text index for a search engine. You deliver pages, metadata and links; ranking and answering queries are the work of others.',
    isImportant: true,
    askedBy: [
      [words('purpose, use case, used for, goal, why do we crawl, objective, application')],
      [['what'], ['crawl', 'crawler', 'page', 'content'], ['for', 'used']],
      [
        ['search engine', 'index', 'archive', 'train', 'price', 'monitor', 'mining', 'data mining'],
        words('or, purpose, build, crawl for, for a, used'),
      ],
      [['who'], words('use, consume, consumer, read'), words('page, data, output, result, crawl')],
    ],
  },
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Fetching from seeds and following links, robots.txt and a rate per host, no page twice, storing pages for the index, and crawling again by priority. No ranking, no queries.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, core requirement, functional requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise first']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['crawler do', 'system do', 'support', 'service do'],
      ],
    ],
  },
  {
    id: 'page-count',
    question: 'How many pages do we crawl?',
    answer: 'A billion fetches a month, sustained.',
    isImportant: true,
    askedBy: [
      [
        HOW_MUCH,
        [...PAGE, 'crawl', 'fetch'],
        words(
          'crawl, fetch, download, per month, per day, per second, a month, a day, collect, visit',
          'month, day, process, need, handle',
        ),
      ],
      [['how many'], PAGE],
      [words('scale, throughput, qps, crawl rate, pages per second, page per second')],
      [['traffic', 'load', 'volume'], words('how much, what, expect, estimate, crawl, kind')],
      [['how fast'], ['crawl', 'fetch']],
    ],
  },
  {
    id: 'new-share',
    question: 'How much of that is new?',
    answer: 'About 70 % are pages that we have not had; 30 % are visits to known ones.',
    isImportant: false,
    askedBy: [
      [
        words('share, fraction, proportion, percentage, ratio, how much, how many, split'),
        ['new', 'known', 'recrawl', 're crawl', 'revisit', 'unseen'],
      ],
      [
        ['new page', 'new url', 'unseen'],
        ['versus', 'vs', 'compare', 'or', 'old', 'known', 'revisit', 'recrawl'],
      ],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Plan for twice the average. We set the pace ourselves, so there are no real bursts.',
    isImportant: false,
    askedBy: [
      [['peak', 'spike', 'burst', 'busiest', 'spiky', 'bursty', 'surge', 'headroom']],
      [
        ['rate', 'load'],
        ['even', 'uniform', 'constant', 'steady', 'evenly'],
      ],
    ],
  },
  {
    id: 'page-size',
    question: 'How large is a page?',
    answer:
      'Reckon with 100 KB of HTML. With pictures and scripts it would be 500 KB and more. What we note of a URL is about 200 bytes.',
    isImportant: true,
    askedBy: [
      [
        words('how many, average, typical'),
        words('kilobyte, kb, byte, megabyte, mb'),
        words('page, document, html, html document, web page, site, fetch, each, one'),
      ],
      [words('how many kilobyte, how many kb, how many byte, how many megabyte')],
      [
        words('size, how large, how big, byte, how heavy, average size, maximum size, max size'),
        [...PAGE, 'html', 'record', 'response', 'entry', 'object', 'row', 'each', 'one'],
      ],
      [['page size', 'document size', 'payload', 'payload size', 'record size', 'content size']],
      [['how much'], ['storage', 'space', 'data', 'disk'], [...PAGE, 'each', 'per', 'need']],
    ],
  },
  {
    id: 'links-per-page',
    question: 'How many links does a page have?',
    answer: 'Fifty on average, and nine of ten lead to something we know already.',
    isImportant: false,
    askedBy: [
      [
        ['link', 'outlink', 'hyperlink', 'outgoing link', 'href'],
        words('how many, number of, average, per page, count, each page, a page'),
      ],
      [
        ['link', 'outlink', 'hyperlink'],
        ['how many', 'number of', 'average'],
        ['page', 'document', 'site', 'each', 'per page'],
      ],
      [['links per page', 'link per page', 'outlink', 'out degree', 'branching factor']],
    ],
  },
  {
    id: 'seen-urls',
    question: 'How many URLs have been seen in all?',
    answer: 'Ten billion, and it grows.',
    isImportant: false,
    askedBy: [
      [
        ['seen', 'known', 'discovered', 'in all', 'in total', 'altogether', 'total'],
        [...PAGE, 'web'],
        words('how many, how large, number of, count, size, total'),
      ],
      [
        ['how big', 'how large', 'size of'],
        ['web', 'internet', 'frontier', 'seen set', 'url set'],
      ],
      [['unique url', 'distinct url', 'unique page']],
    ],
  },
  {
    id: 'content-types',
    question: 'Which kinds of content do we take?',
    answer: 'HTML only. No pictures, video or PDF; leave room to add kinds later.',
    isImportant: true,
    askedBy: [
      [
        words(
          'content type, media type, mime, file type, image, video, pdf, picture, media, html only',
          'kind of content, type of content, kind of page, format, multimedia, only html, just html',
        ),
      ],
    ],
  },
  {
    id: 'javascript',
    question: 'Do we run JavaScript?',
    answer: 'No. Say what a pool of browsers would cost, should we ever want it.',
    isImportant: false,
    askedBy: [
      [
        words(
          'javascript, js, render, dynamic, headless, headless browser, single page app, spa',
          'single page application, client side, ajax, browser',
        ),
      ],
    ],
  },
  {
    id: 'seeds',
    question: 'Where does the crawl start?',
    answer:
      'From some thousand seeds that operators add. Sitemaps are welcome but not needed. Logins and forms are not for us.',
    isImportant: false,
    askedBy: [
      [words('seed, starting point, start url, initial url, sitemap, start page, starting url')],
      [
        ['where', 'how', 'which'],
        ['start', 'begin', 'bootstrap'],
      ],
      [words('login, paywall, form, deep web, behind a login, dark web, password')],
    ],
  },
  {
    id: 'retention',
    question: 'How long do we keep pages?',
    answer:
      'Raw pages three months. What we know of a URL stays: when it was fetched, what changed, its fingerprint.',
    isImportant: true,
    askedBy: [
      [words('retention, retain, expire, lifetime, ttl, keep raw, archive')],
      [
        words('how long, for ever, forever, until when, how many version, history, old version'),
        words('keep, kept, store, stored, stay, hold, save, retain, remain, available, version'),
      ],
      [
        ['store', 'keep', 'save'],
        ['raw', 'full html', 'html', 'original', 'snapshot'],
      ],
    ],
  },
];
