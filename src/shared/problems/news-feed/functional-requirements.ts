import type { RequirementSpec } from '../pack';
import { words } from '../words';

const POST = ['post', 'tweet', 'status', 'status update', 'update', 'photo', 'message', 'content'];

/** What people can do with it. */
export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'publish-post',
    kind: 'functional',
    text: 'Publish a post.',
    isMust: true,
    coveredBy: [
      [
        words(
          'tweet follow, tweet and follow, tweet timeline, post follow, tweet like, tweet reply',
          'to tweet, can tweet, tweet message, write tweet, posting tweet, posting update',
          'posting photo, posting text',
        ),
      ],
      [
        words('users post, people post, user post, publish'),
        words('text, tweet, short, picture, photo, update, status, follow, feed, timeline, like'),
      ],
      [['publish', 'create', 'write', 'compose', 'submit', 'make', 'add', 'share', 'upload'], POST],
      [
        words(
          'can post, may post, able to post, user to post, people to post, want to post, post something',
          'post text, post photo, post picture, post image, post message, post update, post tweet, can tweet',
          'post short, post new, post status, post content, post video',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'follow',
    kind: 'functional',
    text: 'Follow and unfollow accounts.',
    isMust: true,
    coveredBy: [
      [
        words(
          'tweet follow, post follow, follow timeline, follow feed, follow user, follow people',
          'follow account, follow person, following user, following people, following account',
          'follow profile, follow page',
        ),
      ],

      [words('unfollow, follow unfollow, follow and unfollow, follow or unfollow')],
      [
        words(
          'can follow, user follow, users follow, people follow, follow other, follow another',
          'follow someone, follow each other, follow friend, follow creator',
          'subscribe to user, subscribe to account, subscribe to other, follow relationship',
          'follow system, add friend, befriend, following other',
          'follow one another, to follow',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'home-feed',
    kind: 'functional',
    text: 'Read a home feed with the posts of followed accounts, newest first, page by page.',
    isMust: true,
    coveredBy: [
      [
        words('scroll, open, refresh, load, get, see, read, view, show, browse, check'),
        words(
          'my feed, my timeline, their feed, their timeline, the feed, the timeline',
          'personal feed, feed of own, a feed',
        ),
      ],
      [words('timeline, feed'), words('tweet, post'), ['follow']],
      [
        words(
          'home feed, home timeline, news feed, newsfeed, home page feed, personalised feed, personalized feed',
          'main feed, activity feed, view feed, read feed, see feed, open feed, get feed',
          'browse feed, scroll feed, view their feed, read their feed, see their feed, open their feed',
          'browse their feed, scroll their feed, scroll through feed, scroll through their feed, get their feed',
          'feed of post, feed of followed, feed of people, generate feed, view timeline',
          'read timeline, feed retrieval',
        ),
      ],
      [
        ['feed', 'timeline', 'home'],
        words(
          'follow, friend, newest, chronological, chronologically, pagination, paginated, paged, scroll, infinite',
          'scrollable, latest, cursor, page by page, aggregate, most recent, recent post, recent tweet',
        ),
      ],
      [
        ['see', 'view', 'read', 'show', 'get', 'display', 'browse'],
        ['post', 'tweet', 'update', 'content'],
        words(
          'they follow, i follow, he follow, she follow, you follow, people followed, account followed',
          'followed account, followed people, followed user, user follow, friend, followee, people i follow, one follow',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'profile-timeline',
    kind: 'functional',
    text: 'See the posts of one account on its profile.',
    isMust: true,
    coveredBy: [
      [
        words(
          'profile timeline, user timeline, profile page, author timeline, profile feed, user profile',
          'profile view, own timeline, account timeline, author page, wall',
        ),
      ],
      [['profile'], ['post', 'see', 'view', 'show', 'list', 'open', 'timeline', 'page', 'visit']],
      [
        ['see', 'view', 'list', 'show', 'all', 'browse', 'get'],
        ['post', 'tweet'],
        words(
          'of one user, of a user, of one account, of an author, of one author, by one user, by a user',
          'by author, of a single user, single author, specific user, specific account, particular user',
          'given user, certain user, another user, by one author, of someone, one person, from one user',
          'one account, user own',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'media',
    kind: 'functional',
    text: 'Attach a picture to a post.',
    isMust: false,
    coveredBy: [
      [
        words('picture, image, photo, media, video, attachment'),
        words(
          'attach, post, share, upload, add, support, view, see, contain, text, with, include, serve',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'deleted-content',
    kind: 'functional',
    text: 'What is deleted or blocked vanishes from all feeds within a minute.',
    isMust: false,
    coveredBy: [
      [
        [
          'delete',
          'deleted',
          'deletion',
          'remove',
          'removed',
          'block',
          'blocked',
          'mute',
          'takedown',
          'take down',
          'hide',
          'edit',
        ],
        [...POST, 'account', 'user', 'author', 'feed', 'everywhere', 'people', 'someone'],
      ],
    ],
    target: null,
  },
];
