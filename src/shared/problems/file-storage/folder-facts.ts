import type { Fact } from '../pack';
import { words } from '../words';

const FILE = ['file', 'document', 'upload', 'object', 'attachment'];

/** What a folder is: who is in it, what it remembers, how much it may hold. */
export const folderFacts: Fact[] = [
  {
    id: 'storage-quota',
    question: 'How much may one account store?',
    answer:
      'Accounts have a quota, 15 GB free and more for money. Treat it as one counter for each account.',
    isImportant: false,
    askedBy: [
      [
        words(
          'how many gb, how many gigabyte, how much gb, how many tb, how many megabyte, gb',
          'gigabyte, how much space, how much storage',
        ),
        words('user, account, free, customer, get, person, everyone, plan, each'),
      ],
      [
        words('free, paid, basic, premium'),
        words('space, storage, gb, plan, tier, account, gigabyte'),
        words('how much, how many, limit, get, what'),
      ],
      [
        words(
          'quota, storage limit, storage quota, free tier, paid plan, storage plan, storage allowance',
        ),
      ],
      [
        ['how much'],
        words('store, storage, space'),
        ['user', 'account', 'person', 'customer', 'each', 'per'],
      ],
    ],
  },
  {
    id: 'sharing',
    question: 'How does sharing work?',
    answer:
      'A folder is shared with named people, to read or to write. A public link is optional. Withdrawn rights end at once.',
    isImportant: true,
    askedBy: [
      [
        words(
          'share, sharing, shared, permission, access control, acl, access right, read only, viewer, editor, public link, invite',
        ),
      ],
      [['who'], words('see, access, open, read'), [...FILE, 'folder', 'them', 'it']],
    ],
  },
  {
    id: 'shared-folder-size',
    question: 'How many people can be in one shared folder?',
    answer: 'Usually a handful. A company may put 100,000 people into one.',
    isImportant: false,
    askedBy: [
      [
        ['how many', 'number of', 'how large', 'how big', 'maximum', 'largest', 'limit'],
        words('member, people, collaborator, user, person, team, group, recipient'),
        words('folder, shared folder, share, shared, namespace, team folder, workspace'),
      ],
      [
        ['shared folder', 'team folder', 'group'],
        ['how many', 'how large', 'how big', 'size', 'maximum', 'member', 'largest', 'biggest'],
      ],
    ],
  },
  {
    id: 'versions',
    question: 'How long do we keep old versions?',
    answer: '30 days, deleted files included. After that nobody must be able to get them back.',
    isImportant: true,
    askedBy: [
      [
        words(
          'version, versioning, history, revision, restore, rollback, roll back, undelete, recycle bin, trash, time travel',
        ),
      ],
      [
        words('how long, retention, retain, expire, until when, retention period'),
        words('keep, store, data, delete, deleted, old, history, retain, retention, file'),
      ],
      [words('retention, lifetime, data retention, retention period')],
      [
        ['delete', 'deleted', 'deletion', 'remove'],
        ['file', 'recover', 'get back', 'happen', 'permanently', 'undo', 'soft'],
      ],
    ],
  },
];
