import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'chunking',
    text:
      'The device cuts files where a rolling hash of the content meets a pattern: blocks of 1 MB on average, 4 MB at most, named by their SHA-256. An insert at the start of 1 GB moves the boundaries with the content, so one or two blocks are sent and not all 256 of fixed size. ' +
      'The price is CPU on the device, about 3 s for 1 GB, and a block list of some 40 KB. A file that was encoded again is sent whole; nothing helps against that.',
  },
  {
    id: 'n2',
    topicId: 'commit-protocol',
    text:
      'Upload session with the hashes, answer with the missing blocks, upload of 4 blocks in parallel to signed links, then one commit that names the base revision. It is one transaction of about 5 ms: the blocks exist, current_rev is still base_rev, then revision, references and journal entry are written. ' +
      'If the laptop is closed after 30 GB, tomorrow’s session names only what is missing. A repeated commit with the same idempotency key gives the same revision. Blocks of uploads that were never committed are orphans; the sweep deletes them after 3 days.',
  },
  {
    id: 'n3',
    topicId: 'sync',
    text:
      'Each tree has a journal with a sequence number, each device a cursor. The signal over the open connection is one byte of news: “changed”. The device then reads the delta, so a lost signal loses no data; a question every 5 minutes bounds the delay. ' +
      'If one of 102 gateways dies, 29,000 devices reconnect over 60 s with jitter, 490 a second. If the topics are down, commits go on and the outbox keeps the signals.',
  },
  {
    id: 'n4',
    topicId: 'conflicts',
    text:
      'A conflict is a commit whose base revision is no longer the current version: 409. The device saves its own version beside the other as “name (conflicted copy of Ana, 3 May)”, so both are kept and no clock is compared. Offline edits wait in a queue on the device and are committed in order. ' +
      'A delete loses against a newer edit. The price is clutter in the folder; at 2 changes a day we expect a conflict in less than 1 of 1,000 commits.',
  },
  {
    id: 'n5',
    topicId: 'storage-economics',
    text:
      'Dedupe saves 30 %: 5.1 PB in the first year cost about $107,000 in month 12, several times all servers together. A lifecycle rule moves blocks that were not read for 90 days to a cold tier at about half the price; reading them costs extra. Names are hashes, so 926 writes a second spread over all prefixes, of which each takes 3,500. ' +
      'The sweep marks blocks without reference and deletes 3 days later; a race with a new commit is lost by the sweep, because the commit clears the mark in its transaction.',
  },
  {
    id: 'n6',
    topicId: 'security',
    text:
      'Every call checks the permission for the tree, not only the token, because ids can be guessed. Links are signed for one block and expire after 10 minutes, so a withdrawn right ends within 10 minutes even for a leaked link. Blocks are encrypted at rest with managed keys. ' +
      'The session says “already there” only for blocks of trees that the person may read, so nobody learns what strangers have; equal blocks are joined behind the scenes.',
  },
);
