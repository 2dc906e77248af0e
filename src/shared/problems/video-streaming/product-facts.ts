import type { Fact } from '../pack';
import { words } from '../words';

const HOW_MUCH = words('how many, how much, number of, volume, amount, how often, rate');

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Uploading, transcoding, playing at the quality that the line allows, and finding a video by title or channel. Views are counted if time allows. No advertisements, no recommendations, no comments.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, core requirement, functional requirement, mvp, use case')],
      [['in scope', 'out of scope', 'scope', 'focus on']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'user do', 'support', 'product do'],
      ],
      [
        words(
          'comment, like, recommendation, recommend, subscription, subscribe, advertisement, ad, ads, playlist, home page, social',
        ),
      ],
    ],
  },
  {
    id: 'uploads',
    question: 'How many videos are uploaded?',
    answer: 'Half a million a day.',
    isImportant: true,
    askedBy: [
      [HOW_MUCH, words('upload, uploaded, new video, creator, publish, ingest')],
      [
        HOW_MUCH,
        ['video', 'clip'],
        words('per day, a day, daily, per hour, per minute, create, added, new, post, come in'),
      ],
      [['upload'], words('rate, volume, qps, traffic, throughput, per day, per second, number')],
      [['read write', 'read to write', 'read write ratio', 'watch to upload', 'ratio of view']],
    ],
  },
  {
    id: 'viewers',
    question: 'How many people watch, and how much?',
    answer: '50 million people a day, each five videos of ten minutes.',
    isImportant: true,
    askedBy: [
      [words('dau, mau, daily active, active user, monthly active, concurrent viewer, concurrent')],
      [
        HOW_MUCH,
        words(
          'viewer, watch, user, people, view, viewing, play, stream, audience, customer, playback',
        ),
      ],
      [words('scale, qps, throughput, watch time, how big')],
      [['traffic', 'load'], words('how much, what, expect, estimate, kind, volume')],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Three times the average, in the evening.',
    isImportant: false,
    askedBy: [
      [
        [
          'peak',
          'spike',
          'burst',
          'busiest',
          'rush hour',
          'spiky',
          'bursty',
          'surge',
          'prime time',
        ],
      ],
      [
        ['traffic', 'load'],
        ['even', 'uniform', 'constant', 'steady', 'evenly', 'seasonal'],
      ],
    ],
  },
  {
    id: 'popularity',
    question: 'How is watching spread over videos?',
    answer:
      'A heavy head and a long tail: a few per cent of the videos get most of the views, half are hardly ever watched. Now and then there is a premiere.',
    isImportant: true,
    askedBy: [
      [
        words(
          'popular, popularity, viral, hot video, skew, skewed, zipf, long tail, tail, distribution, premiere',
          'head, hot content, most watched, unpopular',
        ),
      ],
      [
        ['view', 'watch', 'traffic'],
        ['spread', 'distribute', 'concentrate', 'evenly', 'equally', 'share of'],
      ],
    ],
  },
  {
    id: 'live',
    question: 'Is there live streaming?',
    answer: 'No, only videos that were uploaded.',
    isImportant: true,
    askedBy: [
      [words('live, live stream, live streaming, broadcast, webcam, livestream, on demand, vod')],
    ],
  },
  {
    id: 'search',
    question: 'How do people find videos?',
    answer:
      'By title and by channel, newest first. Something simple will do; ranking is not our topic.',
    isImportant: false,
    askedBy: [
      [
        words(
          'search, find video, discover, discovery, browse, catalogue, catalog, lookup, channel page',
        ),
      ],
      [
        ['metadata', 'title', 'tag', 'description'],
        words('what, which, search, store, need, edit, how'),
      ],
    ],
  },
  {
    id: 'views',
    question: 'Do we count views?',
    answer: 'Yes, shown on the page. They may lag some minutes and be off by a little.',
    isImportant: false,
    askedBy: [
      [
        words(
          'count view, view count, view counter, counter, analytics, statistics, stats, view number',
        ),
      ],
      [
        ['count', 'track', 'record', 'show', 'exact', 'accurate'],
        ['view', 'play', 'watch history', 'watch', 'views'],
      ],
    ],
  },
  {
    id: 'drm',
    question: 'Is copy protection needed?',
    answer: 'No DRM. Signed links that expire are enough.',
    isImportant: false,
    askedBy: [
      [
        words(
          'drm, copy protection, encrypt, encryption, piracy, widevine, fairplay, content protection',
        ),
      ],
    ],
  },
  {
    id: 'access',
    question: 'Who may upload and who may watch?',
    answer:
      'Whoever has an account uploads. Most videos are public; some are private to a list of people or blocked in a country.',
    isImportant: false,
    askedBy: [
      [
        ['video', 'content', 'clip'],
        ['public', 'open to everyone', 'everybody', 'everyone'],
      ],
      [
        words(
          'auth, authentication, authorization, authorisation, login, log in, sign in, sign up, logged in, account, anonymous, register',
          'private, unlisted, visibility, permission, access control, geo block, geo restriction, geoblocking, rights, signed url',
        ),
      ],
      [['who'], words('watch, upload, see, access, use')],
    ],
  },
  {
    id: 'moderation',
    question: 'Must we check what is uploaded, and take videos down?',
    answer:
      'Checking is done by another team. We must be able to take a video down everywhere within minutes, and limit uploads per account.',
    isImportant: false,
    askedBy: [
      [
        ['take', 'taken', 'pull', 'bring'],
        ['down', 'offline'],
        ['video', 'content', 'it', 'clip', 'them'],
      ],
      [
        ['check', 'review', 'filter', 'scan', 'screen'],
        ['upload', 'uploaded', 'video', 'content'],
      ],
      [
        words(
          'moderation, moderate, abuse, illegal, copyright, takedown, take down, spam, malicious, harmful, legal',
          'delete, deletion, remove, removal, virus, rate limit, quota, content id, dmca, malware',
        ),
      ],
    ],
  },
];
