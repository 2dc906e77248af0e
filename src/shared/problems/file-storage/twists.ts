import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'flaky-giant',
    title: '50 GB over a bad line',
    announcement:
      'A film studio uploads files of 50 GB over a line that breaks every few minutes. What do they see, and what does it cost you?',
    goodAnswer:
      'The upload resumes: blocks that arrived are there by their hash, and the next session names only the missing ones. Links that have expired are signed again, several blocks go in parallel, and the file is visible only with the commit. Other devices may fetch blocks before it ends.',
    answeredBy: [
      [
        words(
          'resume, resumable, missing block, missing, only the missing, continue, retry, checkpoint, already arrived',
        ),
        words('block, chunk, part, hash, link, session, offset'),
      ],
    ],
  },
  {
    id: 'huge-shared-folder',
    title: 'A folder with 100,000 members',
    announcement:
      'A company shares one folder with 100,000 people, and a nightly job changes 500 files in it. What happens at your gateways and in your metadata store?',
    goodAnswer:
      '50 million signals if each change is told to everyone. Gather changes of a tree for some seconds into one signal, subscribe gateways and not devices, and let devices wait a random time before they ask for the delta; the answer is the same for all and can be cached by its cursor.',
    answeredBy: [
      [
        words('signal, notify, notification, delta, fan out, fanout, member, device, folder'),
        words(
          'coalesce, batch, gather, debounce, jitter, random, cache, cached, once per, one signal, spread, per gateway, collapse, poll instead, pull',
        ),
      ],
    ],
  },
  {
    id: 'hot-tree',
    title: 'One customer fills a shard',
    announcement:
      'You have split the metadata by folder tree. One company now makes 30 % of all commits in a single tree. What do you do?',
    goodAnswer:
      'One tree needs one order, so it cannot be split by luck: first limit and batch commits, then give the tree a shard of its own on a larger machine, and split it by subfolder into trees with their own journals, mounted into the old place.',
    answeredBy: [
      [
        words('shard, tree, namespace, company, tenant, customer, folder, hot'),
        words(
          'own shard, dedicated, split, subfolder, move, isolate, larger machine, limit, batch, rebalance, sub tree, separate',
        ),
      ],
    ],
  },
  {
    id: 'region-lost',
    title: 'The region is gone',
    announcement:
      'Your region is lost for a day. Which of your promises still hold, and which would hold if we doubled the budget?',
    goodAnswer:
      'Files on the devices stay usable and offline edits are kept; nothing syncs. With the budget: blocks replicated to a second region, an asynchronous replica of the metadata there, DNS that switches. The last seconds of commits may be missing, so devices offer them again; blocks named by hash make that safe.',
    answeredBy: [
      [
        words('region, second region, multi region'),
        words(
          'replica, replicate, replication, replicated, asynchronous, standby, failover, dns, rpo, offline, local copy, devices keep, switch',
        ),
      ],
    ],
  },
  {
    id: 'ransomware',
    title: 'Ransomware',
    announcement:
      'Ten thousand accounts are hit by the same ransomware: every file is encrypted and uploaded again, ten times the usual writes. What do you see, and how do people get their files back?',
    goodAnswer:
      'An alarm on changes per account; the limit slows each account down and sheds them before the rest suffers. Old versions are kept for 30 days, so the whole tree is restored to the journal number before the attack: metadata only, no upload. Versions must not be deletable by the device.',
    answeredBy: [
      [
        words(
          'version, versions, restore, limit, rate limit, throttle, journal, roll back, rollback, alarm, freeze, quarantine',
        ),
        words(
          'account, tree, file, {number} day, before the attack, restore, user, folder, change, commit, point in time',
        ),
      ],
    ],
  },
  {
    id: 'slow-down',
    title: 'The object store pushes back',
    announcement:
      'Uploads fail with 503 SlowDown from the object store for ten minutes every morning. What is wrong, and what do devices do meanwhile?',
    goodAnswer:
      'A prefix takes some 3,500 writes a second; names that begin with the date put everyone on one prefix. Names that begin with the hash spread. Devices retry with growing, random waits, blocks can be sent again without harm, and nothing is committed before all blocks are there.',
    answeredBy: [
      [words('prefix, hash, spread, key name, partition, random name, shard')],
      [
        words('backoff, back off, retry, jitter, growing wait'),
        words(
          'jitter, exponential, random, device, client, slow down, slowdown, 503, limit, queue',
        ),
      ],
    ],
  },
  {
    id: 'cache-lost',
    title: 'The metadata cache is gone',
    announcement:
      'Monday morning, and the metadata cache is lost. 23,000 lists a second go to the database. What do people see?',
    goodAnswer:
      'With room for the cold case the database runs at three quarters and lists become slower. Otherwise lists are shed before commits, equal requests are coalesced, and devices, which have all files, wait and ask again at random times.',
    answeredBy: [
      [
        words('cold, cache, database, store, list'),
        words(
          'shed, headroom, replica, coalesce, warm, ramp, room, sized, capacity, degrade, circuit breaker, wait',
        ),
      ],
    ],
  },
  {
    id: 'erase-person',
    title: 'Erase everything of one person',
    announcement:
      'Somebody asks for everything about them to be erased by law. Where does it live, and when is it really gone?',
    goodAnswer:
      'Metadata, journal, old versions, blocks, caches, backups and logs. Trees of the person are deleted at once, blocks when the sweep finds no other reference; the key of the tree is destroyed, which also makes backups unreadable. Copies shared into other trees belong to those.',
    answeredBy: [
      [
        words('delete, erase, destroy, remove, shred, crypto shred, purge, sweep'),
        words(
          'key, backup, version, block, journal, cache, log, reference, encryption key, everywhere',
        ),
      ],
    ],
  },
];
