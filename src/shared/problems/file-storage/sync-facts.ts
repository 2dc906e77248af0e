import type { Fact } from '../pack';
import { words } from '../words';

/** How devices agree on what the files are. */
export const syncFacts: Fact[] = [
  {
    id: 'devices',
    question: 'How many devices are there?',
    answer: 'Two or three for each person; at peak 3 million devices are online at once.',
    isImportant: true,
    askedBy: [
      [
        words('how many, number of'),
        words(
          'device per user, device per person, device per account, device each user have, client per user',
        ),
      ],
      [
        words('how many, number of, how much'),
        words('device, client, laptop, phone, connection, online, concurrent'),
      ],
      [
        words(
          'concurrent user, concurrent connection, concurrent device, online device, online at once, online at the same time, device per user, devices per user, online user',
        ),
      ],
    ],
  },
  {
    id: 'conflicts',
    question: 'What happens when two people change the same file?',
    answer:
      'Nobody’s work may be lost: keep both. The one that comes second is saved beside it as a conflicted copy.',
    isImportant: true,
    askedBy: [
      [
        words(
          'conflict, conflicting, merge, overwrite, concurrent edit, concurrent change, concurrent update, simultaneous edit, last writer, last write, conflict resolution, conflict policy',
        ),
      ],
      [
        ['two', 'both', 'several', 'multiple', 'same time', 'simultaneously', 'concurrently'],
        words('change, edit, modify, update, write, save'),
        words('same file, same document, file, same time, at once, simultaneously, concurrently'),
      ],
      [['lock', 'locking', 'check out', 'lock a file']],
    ],
  },
  {
    id: 'partial-changes',
    question: 'Must an edit send only what changed?',
    answer: 'Yes. One changed page of a 1 GB file must not send the gigabyte again.',
    isImportant: true,
    askedBy: [
      [
        words(
          'delta, delta sync, chunking, partial update, incremental, only what changed, only the change, changed part, changed block, changed chunk, differential, diff, rsync',
        ),
      ],
      [
        ['chunk', 'block'],
        words('file, split, size, level, transfer, send, upload, cut, into, changed'),
      ],
      [
        ['whole file', 'entire file', 'full file', 'complete file'],
        words('upload, send, transfer, again, each, every, or'),
      ],
      [
        words('bandwidth, slow network, slow connection, mobile data'),
        words('limit, matter, save, concern, constraint, worry, optimise, user'),
      ],
    ],
  },
  {
    id: 'resumable',
    question: 'Must an interrupted upload go on where it stopped?',
    answer:
      'Yes. Laptops are closed in the middle of a 50 GB file; nothing that arrived is sent twice.',
    isImportant: false,
    askedBy: [
      [
        words('upload, transfer, download'),
        words(
          'cut, cut off, interrupted, break, breaks, broken, die, lost, drop, half way, halfway',
          'middle, start over, from the beginning, pick up, where it stopped, where it left off',
          'continue',
        ),
      ],
      [
        words('network, connection, line, wifi, internet'),
        words('drop, cut, break, fail, lost, gone, die'),
        words('upload, file, transfer, middle, during, while'),
      ],
      [
        words(
          'resume, resumable, interrupt, interrupted, flaky, drop, disconnect, break off, multipart, unreliable network, lost connection, connection loss',
        ),
      ],
      [
        ['upload', 'transfer', 'download'],
        ['fail', 'stop', 'continue', 'abort', 'crash', 'unreliable'],
      ],
    ],
  },
  {
    id: 'offline-edits',
    question: 'Can people work offline?',
    answer:
      'They may edit offline; the device sends its changes when it is back, and the conflict rule decides.',
    isImportant: false,
    askedBy: [
      [
        words(
          'offline, without internet, without connection, no internet, no connection, airplane, aeroplane, disconnected',
        ),
      ],
    ],
  },
  {
    id: 'dedupe',
    question: 'May we store equal content once for different people?',
    answer: 'You may: about 30 % of the blocks are there already. Tell me what it gives away.',
    isImportant: false,
    askedBy: [
      [
        words(
          'deduplicate, deduplication, dedupe, dedup, duplicate, identical, equal content, same content, redundant',
        ),
      ],
      [
        ['same file', 'same block', 'equal file', 'equal block'],
        words(
          'store once, twice, once, two users, different user, different people, several user, many user, stored',
        ),
      ],
      [['compress', 'compression']],
    ],
  },
  {
    id: 'clients',
    question: 'Which clients are there, and do people sign in?',
    answer:
      'Our own app on computers and phones watches one folder; a web page does uploads and downloads. Everybody is signed in.',
    isImportant: false,
    askedBy: [
      [
        words(
          'auth, authentication, authenticate, login, log in, sign in, signed in, sign up, account type, identity, single sign on, sso, anonymous',
        ),
      ],
      [
        words(
          'desktop, mobile, web, browser, ios, android, windows, linux, mac, platform, operating system, native app, client app',
        ),
        words(
          'client, app, only, both, or, support, which, platform, have, version, do, use, sync',
        ),
      ],
      [
        ['which', 'what', 'what kind of', 'what type of'],
        ['client', 'platform', 'client app', 'client software'],
      ],
      [['third party', 'public api', 'sdk', 'api for']],
    ],
  },
];
