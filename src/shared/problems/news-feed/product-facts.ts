import type { Fact } from '../pack';
import { words } from '../words';

/** How a number is asked for. */
const HOW_MUCH = words(
  'how many, how much, how often, what, expect, number of, volume, rate, amount, average',
);
const POST = ['post', 'tweet', 'update', 'status', 'photo post'];

/** Who uses it, and how much. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Publishing a post, following, the home feed and the profile of an account. Pictures if time allows; likes and comments only as counters. No ads, no search, no ranking model.',
    isImportant: true,
    askedBy: [
      [
        words(
          'advertisement, advert, ads, ad, promoted post, sponsored, hashtag, mention, poll',
          'share, repost, retweet, reaction, comment, likes, story, group, dm',
        ),
        words('show, support, need, have, do we, also, include, handle, insert, mix, should, want'),
      ],
      [words('feature, functionality, use case, core requirement, functional requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise', 'priority']],
      [['what else', 'what other', 'anything else']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'user do', 'app do', 'support', 'system support'],
      ],
      [
        words(
          'like and, like or, like count, like button, need like, support like, comment, reaction, retweet, repost, share button, hashtag, ads, advert, search',
          'direct message, notification, trending, story, stories, recommendation, bookmark',
        ),
      ],
    ],
  },
  {
    id: 'daily-users',
    question: 'How many people use it a day?',
    answer: '100 million people a day.',
    isImportant: true,
    askedBy: [
      [
        ['how large', 'how big', 'size'],
        ['user base', 'audience', 'network'],
      ],
      [words('dau, mau, daily active user, daily user, active user, monthly user')],
      [
        ['how many', 'number of', 'expect'],
        words('user, people, customer, account, person use, active'),
      ],
      [
        ['scale', 'how big', 'how large'],
        ['system', 'service', 'app', 'network', 'design for', 'audience'],
      ],
      [['scale', 'growth']],
    ],
  },
  {
    id: 'feed-opens',
    question: 'How often does a person open the feed?',
    answer: 'Ten times a day. One opening loads a page of 20 posts.',
    isImportant: true,
    askedBy: [
      [
        ['how often', 'how many time', 'how frequently', 'how many', 'number of'],
        words('open, read, check, refresh, load, visit, view, request, page, scroll'),
        words('feed, app, timeline, user, people, person, home, day'),
      ],
      [
        words(
          'read write ratio, read to write, reads to writes, reads and writes, read heavy, write heavy',
          'reads per second, read qps, read traffic, read rate, reads versus writes, reads vs writes',
        ),
      ],
      [['traffic', 'load'], words('how much, what kind, expect, volume, estimate, amount of')],
      [['page size', 'posts per page', 'how many post per page', 'feed request']],
    ],
  },
  {
    id: 'posts-per-user',
    question: 'How many posts are published a day?',
    answer: 'Half a post a person and day, 50 million in all.',
    isImportant: true,
    askedBy: [
      [
        HOW_MUCH,
        [...POST, 'publish', 'write'],
        words(
          'per day, a day, per user, each user, each person, per person, daily, per second, publish',
          'write, create, published, user post, people post, make',
        ),
      ],
      [['how often'], ['post', 'publish', 'tweet']],
      [['write qps', 'post rate', 'write rate', 'write traffic', 'new posts', 'throughput', 'qps']],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Plan for peaks of three times the average.',
    isImportant: false,
    askedBy: [
      [words('peak, spike, burst, busiest, rush hour, spiky, bursty, surge, peak hour')],
      [['traffic'], ['even', 'uniform', 'seasonal', 'constant', 'steady', 'evenly']],
    ],
  },
  {
    id: 'followers',
    question: 'How many followers does an account have?',
    answer:
      '200 on average, 50 million at most. Readers follow about 300 accounts; a few thousand accounts have more than 100,000 followers.',
    isImportant: true,
    askedBy: [
      [
        ['how many', 'number of', 'average', 'maximum', 'max', 'limit', 'most'],
        ['follower', 'followee', 'follow', 'following', 'followed'],
        words('account, user, person, people, have, someone, celebrity, typical, one, author'),
      ],
      [
        words(
          'follower, followee, followed account, celebrity, celebrities, influencer, famous, vip',
        ),
      ],
      [
        ['how many', 'number of', 'maximum', 'max', 'limit', 'average', 'typical', 'distribution'],
        ['follow', 'friend', 'following', 'connection', 'subscriber', 'subscription'],
      ],
      [
        [
          'hot user',
          'power user',
          'fan out',
          'skew',
          'skewed',
          'verified account',
          'large account',
        ],
      ],
    ],
  },
  {
    id: 'follow-kind',
    question: 'Is following one-sided, or must the other agree?',
    answer: 'One-sided, like Twitter. All accounts are public; nobody has to agree.',
    isImportant: false,
    askedBy: [
      [
        ['private', 'public', 'protected'],
        ['account', 'post', 'profile', 'user', 'feed'],
      ],
      [
        words(
          'one sided, one way, two way, mutual, symmetric, asymmetric, bidirectional, unidirectional, one directional, friendship',
        ),
      ],
      [
        [
          'private account',
          'private post',
          'public account',
          'visibility',
          'privacy',
          'friends only',
          'who can see',
          'public or private',
          'approve',
          'agree',
        ],
      ],
      [
        ['unfollow'],
        [
          'take effect',
          'effect',
          'disappear',
          'immediately',
          'how fast',
          'happen',
          'remove',
          'vanish',
        ],
      ],
    ],
  },
  {
    id: 'post-size',
    question: 'How large is one post?',
    answer: 'Reckon with 1 KB a post, and 16 bytes for an entry in a feed list.',
    isImportant: false,
    askedBy: [
      [
        words('how large, how big, size, length, maximum length, max length, byte, kb'),
        [...POST, 'record', 'payload', 'row', 'entry', 'text', 'it be'],
      ],
      [
        words(
          'post size, record size, payload size, character limit, how many character, post length, how long can post, how long may post',
        ),
      ],
    ],
  },
  {
    id: 'media',
    question: 'Do posts contain pictures or video?',
    answer:
      'A fifth of the posts has one picture of 200 KB. It never changes. Video is another problem.',
    isImportant: true,
    askedBy: [
      [words('media, picture, image, photo, video, attachment, gif')],
      [['text only', 'only text', 'plain text', 'text or']],
    ],
  },
];
