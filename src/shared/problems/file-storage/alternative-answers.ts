import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const documentStoreAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Metadata in a document store split by tree, each commit a conditional write',
      alternative: 'One relational primary with a cache',
      because:
        'The write succeeds only if the base revision still stands, and shards are there from the first day.',
      price: 'No transaction over two trees: a move between them is a copy and then a delete.',
    },
    {
      id: 'd2',
      choice: 'Long polling: a request is held at a gateway until something changed',
      alternative: 'WebSockets',
      because: 'It passes every company proxy, and a lost answer heals with the next request.',
      price:
        'Each signal costs a new request, at most 1,852 a second, and the gateways still hold 3 million connections.',
    },
    {
      id: 'd3',
      choice: 'Dedupe only within one tree',
      alternative: 'Dedupe across all people',
      because: 'Nobody can learn whether a stranger has a file: privacy is worth the bytes.',
      price: 'About 20 % more storage, some $20,000 a month by the end of the first year.',
    },
    {
      id: 'd4',
      choice: 'Devices send blocks straight to object storage with signed links',
      alternative: 'Block servers of our own',
      because: '0.93 GB/s at peak never touches our services.',
      price: 'A link that leaked works for up to 10 minutes.',
    },
    {
      id: 'd5',
      choice: 'No metadata cache',
      alternative: 'A cache with versions',
      because:
        '24,000 reads a second over 4 shards are 40 % of each, and nothing is cold after a failure.',
      price: 'Four primaries of db.r5.xlarge with their copies, about $4,000 a month.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, ['chunking', 'conflicts', 'security']),
    {
      id: 'n7',
      topicId: 'commit-protocol',
      text:
        'The session names the missing blocks, they go up in parallel, and the commit is one conditional write of about 5 ms to the tree’s shard: only if the base revision still stands. The same commit id twice is idempotent. ' +
        'If a device dies half way, its blocks are orphans that the sweep deletes after 3 days; nothing was visible.',
    },
    {
      id: 'n8',
      topicId: 'sync',
      text:
        'The change feed writes each journal entry to a stream keyed by tree; a notifier gathers 2 s of changes, looks up in the registry which gateway holds the long poll of which device, and answers it. The device then reads the delta after its cursor. ' +
        'If the registry is lost, devices ask again after 5 minutes at most, and each held request fills it anew.',
    },
    {
      id: 'n9',
      topicId: 'storage-economics',
      text: 'Without dedupe across people we keep about 6.1 PB after a year: $128,000 a month, which is what privacy costs here. A lifecycle rule moves what was not read for 90 days to a cold tier at half the price. The sweep runs once a day; a block deleted too early would be a lost file, so it waits 3 days.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Long-poll gateways fill up first: 3 million held requests on 102 of 50,000 are 59 %, 88 % with a zone lost. The Metadata store is next: 24,000 requests a second over 4 shards.',
    },
    {
      id: 'summary' as const,
      text: 'A document store split by tree takes each commit as one conditional write and feeds a stream; a notifier answers held requests, and devices read the journal. Blocks go straight to object storage. Object storage is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'More shards as trees grow, a shard of its own for the largest tenant; sockets for our own app, long polls only behind proxies.',
    },
  ),
};

export const blockTierAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Block servers in a tier of their own stream all bytes to object storage',
      alternative: 'Signed links from devices straight to object storage',
      because:
        'They compress before storing, encrypt with the key of the tree, and can move to an erasure-coded store of our own without a change on any device.',
      price:
        '9 servers for 22 Gb/s in and out again, about $2,500 a month, and a second balancer to run.',
    },
    {
      id: 'd2',
      choice: 'Metadata split by tree over 4 relational primaries from the start',
      alternative: 'One large primary with a cache',
      because: 'No cache that can be cold, and the split by namespace is done while it is cheap.',
      price: 'A move between trees is no longer one transaction.',
    },
    {
      id: 'd3',
      choice: 'Server-sent events for “something changed”',
      alternative: 'WebSockets',
      because: 'The device never sends on this line, and plain HTTP passes proxies.',
      price: '3 million held connections on 102 gateways, about $14,000 a month.',
    },
    {
      id: 'd4',
      choice: 'Conflicts keep both: a conflicted copy beside the file',
      alternative: 'Last writer wins',
      because: 'Nobody may lose work without being told.',
      price: 'People find two files and must merge them by hand.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, [
      'chunking',
      'commit-protocol',
      'sync',
      'conflicts',
      'storage-economics',
    ]),
    {
      id: 'n7',
      topicId: 'security',
      text:
        'The metadata service checks the permission for the tree and gives a token for one file that expires after 10 minutes; block servers check it on every block, so a withdrawn right ends within 10 minutes. Object storage is private. ' +
        'Each tree has a key, wrapped by a managed key; if one leaks, one tree is encrypted anew. The price is CPU: about 10 % of each block server.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways fill up first: 3 million connections on 102 of 50,000 are 59 %, 88 % with a zone lost. The Block service is sized by bytes: 22 Gb/s in and out again are half of what 9 servers of 10 Gb/s carry. There is no cache that could be cold: the shards have room for every list.',
    },
    {
      id: 'summary' as const,
      text: 'A tier of block servers moves, compresses and encrypts bytes; four relational primaries, split by tree, hold what they mean. Commits compare the base revision, devices hold one line for “changed” and read the journal. Object storage is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'Replace rented object storage by an erasure-coded store of our own when the bill passes the cost of a storage team, at some 50 PB.',
    },
  ),
};
