import type { Topic } from '../pack';
import { words } from '../words';

export const topics: Topic[] = [
  {
    id: 'chunking',
    title: 'How files are cut into blocks',
    opening: 'Somebody inserts one sentence at the start of a file of 1 GB. What is sent?',
    followUps: [
      'Why not blocks of 64 KB, or of 64 MB?',
      'A video was encoded again: every byte is different. What does your scheme cost then?',
      'Who computes the hashes, and may the server believe them?',
    ],
    groups: [
      words(
        'chunk, block, 4 mb, 4 mib, content defined, rolling hash, rolling, rabin, fixed size, variable size, fingerprint',
      ),
      words(
        'delta, boundary, hash, changed block, only the changed, shift, sha 256, insert, re upload, changed part, dedupe',
      ),
    ],
    depthWords: words(
      'cost, price, overhead, cpu, battery, more metadata, metadata grows, every block changes, re send, resend, worst case, fail, collision, waste, slow, trade off, larger index',
    ),
    properties: ['dataIsImmutable'],
    suggestedBy: ['object-storage'],
    goodAnswer:
      'With fixed blocks of 4 MB an insert at the front shifts every boundary, so all 256 blocks of a 1 GiB file change and go again. Boundaries that a rolling hash finds in the content move with it: one or two blocks of 1 MB on average, 4 MB at most, are sent. ' +
      'The price is CPU on the device and a list of a thousand hashes for 1 GB; smaller blocks send less and cost more metadata.',
  },
  {
    id: 'commit-protocol',
    title: 'From blocks to a committed file',
    opening:
      'Walk me through an upload of 50 GB, from the first block to the moment when others see it.',
    followUps: [
      'The laptop is closed after 30 GB. What happens tomorrow?',
      'The commit was sent, the answer was lost. What does the device do?',
      'Two devices commit at the same millisecond. Who wins, and how does the other one know?',
    ],
    groups: [
      words(
        'commit, base revision, base rev, conditional, atomic, transaction, compare and set, compare and swap, finalise, finalize',
      ),
      words(
        'missing block, resume, resumable, idempotent, idempotency, already there, retry, content addressed, repeated, twice, which blocks',
      ),
    ],
    depthWords: words(
      'fail, crash, lose, lost, orphan, abandoned, 409, conflict, timeout, interrupted, price, cost, garbage, sweep, never committed, half',
    ),
    properties: ['conflictRule', 'hasOutbox', 'keyKind'],
    suggestedBy: ['sql-database', 'document-store', 'key-value-store'],
    goodAnswer:
      'The device sends the list of hashes, the service answers with the missing ones and signed links, and blocks go up in parallel. The commit names the base revision and is one transaction: all blocks are there, the revision is still the base, write revision and journal. ' +
      'Blocks are named by their hash, so after a crash the same request resumes without sending any of 30,000 blocks twice. Blocks of an upload that was never committed are orphans, which the sweep removes after three days.',
  },
  {
    id: 'sync',
    title: 'How other devices learn of a change',
    opening:
      'A commit has succeeded. How does the phone in the other pocket know within ten seconds?',
    followUps: [
      'A signal is lost. When does the device notice?',
      'A device was off for a month. What does it ask for?',
      'One of a hundred gateways dies. What do the others see in the next minute?',
    ],
    groups: [
      words('journal, cursor, delta, notify, notification, change log, changelog, sequence number'),
      words(
        'long poll, long polling, websocket, sse, server sent events, held connection, push, open connection, gateway',
      ),
    ],
    depthWords: words(
      'lost, lose, miss, missed, reconnect, fail, dies, down, storm, late, jitter, cost, price, outage, fall back, fallback, offline',
    ),
    properties: [
      'hasReconnectJitter',
      'connectionsPerReplica',
      'orderingKey',
      'isDurable',
      'ordering',
      'hasLagAlarm',
    ],
    suggestedBy: ['websocket-gateway', 'pub-sub', 'stream'],
    goodAnswer:
      'Each tree has a journal with a running number, and each device keeps a cursor. The push over the held connection only says “changed”; the device then asks for the delta after its cursor, so a lost signal costs time and no data, and a question every five minutes bounds even that. ' +
      '3 million connections on 102 gateways of 50,000 leave room for a lost zone; when one gateway fails, 29,000 devices reconnect over 60 seconds, about 490 a second.',
  },
  {
    id: 'conflicts',
    title: 'Conflicts and offline edits',
    opening:
      'Two people edit the same file in a plane. Both land. What do they find in the folder?',
    followUps: [
      'One renamed the folder, the other one deleted a file in it. What is the result?',
      'How do you know that it is a conflict, without trusting clocks?',
      'What would you do for a calendar file that changes every minute?',
    ],
    groups: [
      words(
        'conflict, offline, concurrent edit, conflicted copy, base revision, concurrent change, diverge',
      ),
      words(
        'both copies, keep both, version, merge, both, rename, conflicted copy, second copy, beside',
      ),
    ],
    depthWords: words(
      'lose, lost, overwrite, clock, wrong, price, cost, confuse, clutter, annoy, silently, fail, reject, 409, last writer, last write, duplicate',
    ),
    properties: ['conflictRule'],
    suggestedBy: ['mobile-client', 'document-store'],
    goodAnswer:
      'A commit names the revision that the edit began with. When the current one is newer it is a conflict: the service answers 409, and the device saves its version beside the other as a conflicted copy with name and date. No clock is compared, as clocks of 20 million devices are wrong. ' +
      'Moves and deletes go through the same journal: a delete loses against a newer edit. The price is clutter: people must merge by hand, which at two changes a day is rare.',
  },
  {
    id: 'storage-economics',
    title: 'What petabytes cost',
    opening: 'Five petabytes a year. What is the bill, and what are your three levers?',
    followUps: [
      'The object store answers 503 SlowDown on one prefix. Why, and what do you change?',
      'When do you delete a block, and how do you know that nobody needs it?',
      'From which size on would you run your own storage?',
    ],
    groups: [
      words(
        'dedupe, deduplication, deduplicate, cold, cold storage, lifecycle, erasure, erasure coding, compress, compression, tier, garbage, sweep',
      ),
      words('cost, pb, petabyte, prefix, bill, price, dollar, per gb, month'),
    ],
    depthWords: words(
      'fail, privacy, leak, latency, retrieval, slow, slowdown, 503, lose, lost, race, minimum, wrong, expensive, delete too early, restore, risk',
    ),
    properties: ['hasLifecycle', 'retentionDays', 'hasVersioning'],
    suggestedBy: ['object-storage', 'batch-pipeline', 'scheduler'],
    goodAnswer:
      '20 TB a day less 30 % of doubles are 5.1 PB in the first year: at $0.021 a GB about $107,000 in month 12, more than everything else together. Levers: dedupe, compression before upload, and a lifecycle rule that moves blocks untouched for 90 days to a cold tier at half the price, where reading one costs extra. ' +
      'Blocks are named by hash, so requests spread over prefixes of 3,500 writes a second each. The sweep marks first and deletes three days later; a block deleted too early would be a lost file.',
  },
  {
    id: 'security',
    title: 'Who may read what',
    opening: 'I know the hash of a block of yours. What keeps me from reading it?',
    followUps: [
      'A right is withdrawn while a download runs. What still works, and for how long?',
      'Can I learn from your upload whether somebody else has this file?',
      'A key has leaked. What do you rotate, and what does it cost?',
    ],
    groups: [
      words(
        'acl, permission, right, signed url, signed link, presigned, pre signed, encrypt, encryption, access check, role',
      ),
      words(
        'expire, expiry, key, share, per namespace, kms, minute, withdraw, revoke, withdrawn, every call, folder',
      ),
    ],
    depthWords: words(
      'leak, leaked, attack, attacker, guess, revoke, revoked, withdrawn, price, cost, fail, privacy, stolen, expire, still works, side channel, breach',
    ),
    properties: ['usesSignedUrls', 'isEncrypted', 'hasAuth'],
    suggestedBy: ['identity-provider', 'cdn'],
    goodAnswer:
      'Every call checks the right to the tree and not only the sign-in, because ids can be guessed. Links to blocks are signed after that check and expire after ten minutes, so a withdrawn right ends for new requests at once and a leaked link within ten minutes. Blocks are encrypted with a key for each tree, wrapped by a managed key. ' +
      'Dedupe across people is a side channel: an attacker who is told “already there” knows that somebody has the file. We answer so only for blocks of the own trees; that costs uploads, and still saves storage.',
  },
];
