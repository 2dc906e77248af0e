import type { Fact } from '../pack';
import { words } from '../words';

/** How a number is asked for. */
const HOW_MUCH = words(
  'how many, how much, how often, what, expect, number of, volume, rate, amount, average',
);
const MESSAGE = ['message', 'msg', 'text', 'chat message'];

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Messages between two people and in groups, history after being away, and who is online. Push to offline phones, read receipts and pictures if time allows. No voice or video calls.',
    isImportant: true,
    askedBy: [
      [
        ['1 1', 'one to one', 'direct message', 'private chat'],
        ['group', 'group chat'],
      ],
      [words('feature, functionality, use case, core requirement, functional requirement, mvp')],
      [['what else', 'what other', 'anything else']],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise', 'priority']],
      [
        ['what should', 'what must', 'what does', 'what can'],
        ['service do', 'system do', 'user do', 'app do', 'support', 'system support'],
      ],
      [
        words(
          'voice call, video call, calls, calling, audio call, reaction, emoji, sticker, thread',
          'message search, search messages, bot, story',
        ),
      ],
      [
        ['one to one', '1 1', 'direct message', 'private chat'],
        ['only', 'or', 'both', 'also'],
      ],
    ],
  },
  {
    id: 'daily-users',
    question: 'How many people use it a day?',
    answer: '500,000 people a day.',
    isImportant: true,
    askedBy: [
      [
        ['how large', 'how big', 'size', 'what'],
        ['user base', 'audience'],
      ],
      [words('dau, mau, daily active user, daily user, active user, monthly user')],
      [
        ['how many', 'number of', 'expect'],
        words('user, people, customer, account, person use, active'),
      ],
      [
        ['scale', 'how big', 'how large'],
        ['system', 'service', 'app', 'audience', 'design for'],
      ],
      [['scale', 'size of the audience', 'growth']],
    ],
  },
  {
    id: 'messages-per-user',
    question: 'How many messages does a person write a day?',
    answer: 'About 40 messages a day each.',
    isImportant: true,
    askedBy: [
      [
        ['how much', 'how often', 'how many'],
        ['write', 'send', 'message'],
        ['people', 'user', 'person', 'they'],
      ],
      [
        HOW_MUCH,
        MESSAGE,
        words(
          'per day, a day, per user, each user, each person, per person, daily, per second, send',
          'write, sent',
        ),
      ],
      [
        HOW_MUCH,
        MESSAGE,
        ['user', 'person', 'people'],
        ['per day', 'a day', 'each day', 'every day', 'daily', 'send', 'write'],
      ],
      [['message rate', 'message volume', 'write qps', 'throughput', 'qps', 'message traffic']],
      [['traffic', 'load'], words('how much, what kind, expect, volume, estimate, amount of')],
      [
        ['how active', 'how chatty'],
        ['user', 'people', 'they', 'person'],
      ],
    ],
  },
  {
    id: 'online-at-peak',
    question: 'How many people are connected at the same time?',
    answer: 'At peak 30 % of the daily users, each with a heartbeat every 30 seconds.',
    isImportant: true,
    askedBy: [
      [
        words(
          'concurrent, concurrently, simultaneous, simultaneously, at the same time, at once',
          'at any time, at any one time, in parallel',
        ),
        words('user, people, connection, online, connect, socket, session, client, person'),
      ],
      [
        ['how many', 'number of', 'percentage', 'share'],
        words('connected, simultaneously, concurrently, concurrent, online, logged in, at once'),
        ['user', 'people', 'client', 'connection', 'device', 'person'],
      ],
      [
        ['how many', 'share', 'percentage', 'number of', 'proportion', 'fraction'],
        ['online', 'connection', 'socket'],
      ],
      [['heartbeat', 'keepalive', 'ping interval']],
      [['concurrent connection', 'concurrent user', 'peak concurrency', 'open connection']],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'Plan for peaks of five times the average.',
    isImportant: false,
    askedBy: [
      [words('peak, spike, burst, busiest, rush hour, spiky, bursty, surge, peak hour')],
      [['traffic'], ['even', 'uniform', 'seasonal', 'constant', 'steady', 'evenly']],
    ],
  },
  {
    id: 'group-size',
    question: 'How large can a group be?',
    answer:
      'Up to 500 members. A fifth of all messages goes to groups, and those reach 20 people on average.',
    isImportant: true,
    askedBy: [
      [
        ['group', 'channel', 'room', 'group chat', 'group conversation'],
        words(
          'size, large, big, limit, maximum, max, how many, member, people, participant, user',
          'average, share, number, small, cap',
        ),
      ],
      [
        ['member', 'participant', 'recipient'],
        ['how many', 'maximum', 'max', 'limit', 'cap', 'at most', 'number of'],
      ],
      [['group size', 'group chat', 'broadcast']],
    ],
  },
  {
    id: 'message-size',
    question: 'How large is one message?',
    answer: 'Reckon with 300 bytes a message, sender, time and ids included.',
    isImportant: false,
    askedBy: [
      [
        words('how large, how big, size, length, maximum length, max length, byte, kb'),
        [...MESSAGE, 'record', 'payload', 'row', 'entry', 'it be'],
      ],
      [
        words(
          'message size, payload size, record size, character limit, message length',
          'how long message, how long can message, how long may message, how long can text',
          'how many character',
        ),
      ],
    ],
  },
  {
    id: 'media',
    question: 'Can people send pictures and files?',
    answer:
      'Later. They are uploaded beside the chat and the message carries only a link, so plan for text.',
    isImportant: false,
    askedBy: [
      [
        ['media', 'picture', 'image', 'photo', 'file', 'attachment', 'video message'],
        ['in scope', 'support', 'need', 'share', 'send', 'allow'],
      ],
      [words('media, picture, image, photo, file, attachment, video message, voice message, gif')],
      [['text only', 'only text', 'plain text', 'rich text', 'text or']],
    ],
  },
  {
    id: 'history',
    question: 'How do people read older messages?',
    answer:
      'They scroll back in pages of 50, newest first, and catch up when they reconnect. Together that is about 600 pages a second at peak.',
    isImportant: false,
    askedBy: [
      [
        words(
          'history, old message, older message, past message, previous message, scroll back, how far back, far back',
        ),
      ],
      [
        ['scroll', 'catch up', 'page', 'load'],
        ['message', 'conversation', 'chat', 'history'],
      ],
    ],
  },
  {
    id: 'retention',
    question: 'How long do we keep messages?',
    answer: 'For ever, text and all. Only a closed account is erased.',
    isImportant: true,
    askedBy: [
      [words('retention, retain, expire, expiry, ttl, lifetime, archive, disappear, ephemeral')],
      [
        words('how long, for ever, forever, permanent, permanently, until when, indefinitely'),
        ['keep', 'store', 'stay', 'save', 'retain', 'available', 'data', 'live', ...MESSAGE],
      ],
    ],
  },
  {
    id: 'devices',
    question: 'How many devices does a person use?',
    answer: 'Two each, both connected, and all show the same.',
    isImportant: true,
    askedBy: [
      [
        ['how many', 'number of'],
        ['device', 'phone'],
        ['user', 'person', 'account', 'people', 'have'],
      ],
      [words('multi device, multiple device, several device, number of device, second device')],
      [
        ['device', 'phone', 'laptop', 'desktop', 'tablet'],
        words(
          'see the same, same message, how many, multiple, several, same time, sync, in sync, both, all, two, per user',
        ),
      ],
    ],
  },
  {
    id: 'presence',
    question: 'What do people see of who is online?',
    answer:
      'Online or last seen, for the contacts on their screen. It may be 30 to 60 seconds old.',
    isImportant: true,
    askedBy: [
      [words('presence, last seen, online status, online indicator, online offline, away status')],
      [
        ['see', 'show', 'know', 'display', 'who is', 'whether', 'indicate', 'tell'],
        ['online', 'last active', 'active status'],
      ],
    ],
  },
  {
    id: 'receipts',
    question: 'Do we show read receipts or who is typing?',
    answer: 'Read receipts are nice to have, a typing signal too. Either may get lost.',
    isImportant: false,
    askedBy: [
      [words('read receipt, receipt, tick, blue tick, seen by, delivery status, read status')],
      [
        [
          'typing indicator',
          'is typing',
          'are typing',
          'who typing',
          'typing signal',
          'typing status',
          'or typing',
        ],
      ],
    ],
  },
  {
    id: 'editing',
    question: 'Can messages be edited or deleted?',
    answer: 'The author may delete a message; it then shows as removed. No editing.',
    isImportant: false,
    askedBy: [
      [
        words('change, correct, fix, alter, rewrite, take back, withdraw'),
        words('message, msg, text, chat message, what i sent, typo'),
      ],
      [
        words('message, text'),
        words('after, once, already'),
        ['sent'],
        words('change, edit, delete, remove, correct, take back'),
      ],
      [
        words('delete, deletion, edit, unsend, recall, erase, modify, remove'),
        [...MESSAGE, 'it', 'them', 'user', 'account', 'author', 'sender'],
      ],
      [['unsend', 'editing', 'message deletion', 'gdpr', 'right to be forgotten']],
    ],
  },
];
