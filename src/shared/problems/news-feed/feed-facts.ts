import type { Fact } from '../pack';
import { words } from '../words';

const FEED = ['feed', 'timeline', 'home', 'list', 'stream'];

/** What the feed shows, and how fresh it is. */
export const feedFacts: Fact[] = [
  {
    id: 'feed-order',
    question: 'Is the feed chronological or ranked?',
    answer: 'Newest first. Ranking will come later, so leave a place for it.',
    isImportant: true,
    askedBy: [
      [
        words(
          'chronological, chronologically, rank, ranked, ranking, relevance, sort, sorted, order, ordering',
          'ordered, personalised, personalized, algorithmic, newest first, machine learning, ml',
        ),
      ],
    ],
  },
  {
    id: 'feed-depth',
    question: 'How far back does the feed go?',
    answer: 'The last 800 entries. Beyond that it may be slower, or end.',
    isImportant: false,
    askedBy: [
      [
        ['scroll'],
        words('for ever, forever, endlessly, how far, how long, bottom, end, back, infinite'),
      ],
      [
        ['how many'],
        words('item, post, entry, tweet'),
        words('keep, feed keep, hold, contain, list, load, show'),
        words('feed, timeline, list, page'),
      ],
      [
        ['how far', 'how deep', 'how far back', 'depth', 'how long'],
        [...FEED, 'scroll', 'go', 'go back'],
      ],
      [
        [
          'infinite scroll',
          'endless',
          'how many entries',
          'feed length',
          'feed depth',
          'scroll back',
          'scroll forever',
        ],
      ],
      [
        ['how many', 'limit', 'number of', 'maximum'],
        ['post', 'entry', 'item'],
        ['in feed', 'in timeline', 'feed', 'timeline', 'feed list'],
      ],
    ],
  },
  {
    id: 'freshness',
    question: 'How soon must a new post appear in the feeds of followers?',
    answer: 'Within 5 seconds for most; posts of very large accounts within 30.',
    isImportant: true,
    askedBy: [
      [
        ['post', 'tweet', 'update'],
        ['show up', 'appear', 'visible', 'see'],
        words('late, later, minute, second, delay, acceptable'),
      ],
      [
        words(
          'how soon, how fast, how quickly, how fresh, how long, within, delay, lag, when, immediately, real time',
        ),
        words('appear, show up, visible, reach, see, propagate, fan out, deliver, arrive, show'),
      ],
      [
        words(
          'freshness, fresh, propagation, propagation delay, visibility delay, real time, realtime, near real time',
        ),
      ],
      [
        ['delay', 'lag', 'late'],
        ['post', ...FEED, 'follower', 'acceptable'],
      ],
    ],
  },
  {
    id: 'own-post',
    question: 'Must authors see their own post at once?',
    answer: 'Yes. Whoever posts and looks sees it; anything else looks like a loss.',
    isImportant: false,
    askedBy: [
      [
        ['own', 'author', 'poster'],
        ['post', 'tweet'],
        words('see, immediately, at once, instantly, right away, visible, after publishing'),
      ],
      [
        ['own', 'author', 'self', 'poster', 'publisher', 'my own', 'their own'],
        words('post, see, immediately, at once, instantly, feed, right away, profile'),
      ],
      [['read your write', 'read your own write', 'read own write', 'read after write']],
    ],
  },
  {
    id: 'deletion',
    question: 'What happens to deleted posts and blocked accounts?',
    answer:
      'They must be gone from all feeds within a minute. Posts may be edited for ten minutes.',
    isImportant: true,
    askedBy: [
      [
        words(
          'delete, deleted, deletion, remove, take down, takedown, edit, edited, block, blocked, mute, hide, erase, gdpr',
        ),
      ],
    ],
  },
  {
    id: 'retention',
    question: 'How long are posts kept?',
    answer: 'For ever. Feed lists may be thrown away and built again.',
    isImportant: false,
    askedBy: [
      [words('retention, retain, expire, expiry, ttl, lifetime, archive')],
      [
        words('how long, for ever, forever, permanent, permanently, until when, indefinitely'),
        ['keep', 'kept', 'store', 'stay', 'save', 'retain', 'available', 'data', 'live'],
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we ever lose a post?',
    answer:
      'No. A post that we confirmed survives the loss of a machine or a zone. Feeds can be rebuilt.',
    isImportant: false,
    askedBy: [
      [
        words(
          'durability, durable, data loss, lose data, lose post, lose a post, backup, disaster, rpo, rto',
          'recovery',
        ),
      ],
      [
        ['lose', 'loss', 'missing', 'drop', 'miss'],
        ['post', 'data', 'entry', 'tweet', 'acceptable'],
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must feeds be?',
    answer:
      'Eventually. Better an old feed than none; two people may see different feeds for some seconds.',
    isImportant: true,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, stale, staleness, strong, strongly',
          'cap theorem, exact, accurate, ap or cp, availability over',
        ),
      ],
      [
        ['like count', 'counter', 'counts'],
        ['exact', 'approximate', 'accurate', 'precise', 'real time'],
      ],
    ],
  },
];
