import type { RequirementSpec } from '../pack';
import { words } from '../words';

const CHANGE = words(
  'change, update, edit, sync, modification, propagate, propagation, synchronisation, notification, notify',
);

export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'durable-blocks',
    kind: 'non-functional',
    text: 'No file is ever lost: eleven nines of durability.',
    isMust: true,
    coveredBy: [
      [
        words(
          'durability, durable, data loss, 11 nines, eleven nines, 99.999999999',
          'must survive, no data loss',
        ),
      ],
      [
        words(
          'never lose, not lose, cannot lose, no loss, zero loss, without loss, never loss',
          'without losing, never disappear, never lost, not lost, not loss, nobody lose',
        ),
        words(
          'file, data, content, document, photo, byte, block, anything, folder, picture, object',
          'upload',
        ),
      ],
      [
        words('survive, replicated, replicate, redundant'),
        words('zone, region, disk failure, node, machine, data center, data centre, failure'),
        words('file, data, block, content, change, document, upload'),
      ],
    ],
    target: null,
  },
  {
    id: 'change-visibility',
    kind: 'non-functional',
    text: 'Devices that are online see a change within 10 seconds.',
    isMust: true,
    coveredBy: [
      [
        CHANGE,
        words(
          '{number} s, {number} sec, {number} second, second, seconds, near real time, p99, p95, low latency, real time, latency, fast, quickly, instantly, lag',
        ),
      ],
      [
        ['device', 'online device', 'other device', 'online client'],
        words('see, seen, get, receive, appear, notified, reach'),
        words(
          '{number} s, {number} sec, {number} second, second, seconds, near real time, quickly',
        ),
      ],
      [['sync latency', 'sync delay', 'sync lag', 'near real time sync']],
    ],
    target: { unit: 's', min: 1, max: 60 },
  },
  {
    id: 'files-availability',
    kind: 'non-functional',
    text: 'The service is 99.95 % available.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, high availability, downtime, 99.9, 99.95, 99.99, 99.999, four nines, three nines, ha',
        ),
      ],
    ],
    target: { unit: '%', min: 99.9, max: 99.999 },
  },
  {
    id: 'no-silent-overwrite',
    kind: 'non-functional',
    text: 'No change silently overwrites another; conflicts keep both.',
    isMust: true,
    coveredBy: [
      [
        words(
          'no lost update, lost update, lost write, no lost write, no lost change',
          'never lose change, not lose change, both change, neither change, no work lost',
        ),
      ],
      [
        words(
          'two people, two user, two device, same file, same time, both, simultaneously',
          'concurrently',
        ),
        words('edit, change, save, write, overwrite'),
        words('keep, kept, copy, overwrite, merge, lose, conflict, neither, both'),
      ],
      [
        words(
          'conflict, conflicted copy, conflicting, keep both, both versions, both copies',
          'conflict resolution, conflict copy',
        ),
      ],
      [
        words(
          'never overwrite, not overwrite, no overwrite, never overwritten, not overwritten, silent overwrite',
          'no silent, silently overwrite, silently overwritten, lost update, no lost edit, no lost work, never lose work',
          'never lose edit, not lose edit, nobody loses, clobber, without overwriting',
        ),
      ],
      [
        ['concurrent edit', 'concurrent change', 'concurrent update', 'simultaneous edit'],
        words('keep, detect, resolve, safe, lose, handle, both'),
      ],
    ],
    target: null,
  },
  {
    id: 'consistent-metadata',
    kind: 'non-functional',
    text: 'Lists are strongly consistent within a folder tree; content never changes once stored.',
    isMust: false,
    coveredBy: [
      [
        words(
          'strong consistency, strongly consistent, linearizable, read your write, read after write, strictly consistent, strict consistency, consistent metadata, metadata consistency, serializable',
        ),
      ],
      [
        words('consistent, consistency, strong'),
        words('metadata, namespace, folder, list, listing, tree, commit, file, journal, hierarchy'),
      ],
      [['immutable'], ['block', 'blob', 'content', 'chunk']],
    ],
    target: null,
  },
  {
    id: 'changed-blocks-only',
    kind: 'non-functional',
    text: 'An edit sends only the blocks that changed.',
    isMust: false,
    coveredBy: [
      [
        words('only, delta, incremental, differential, partial'),
        words(
          'changed block, changed part, changed chunk, modified block, modified chunk, modified part, delta sync, block, chunk, difference, diff, what changed, changed byte, delta, bandwidth',
        ),
      ],
      [
        [
          'delta sync',
          'block level sync',
          'chunk level sync',
          'incremental sync',
          'bandwidth efficient',
          'delta upload',
          'differential sync',
        ],
      ],
      [['whole file', 'entire file', 'full file'], words('not, never, without, avoid, instead')],
    ],
    target: null,
  },
  {
    id: 'encryption',
    kind: 'non-functional',
    text: 'Files are private, and encrypted in transit and at rest.',
    isMust: false,
    coveredBy: [
      [words('encrypt, encrypted, encryption, tls, aes, at rest, kms')],
      [
        ['private', 'privacy', 'secure', 'security', 'confidential'],
        words('file, content, default, data, access, link, signed, unless'),
      ],
    ],
    target: null,
  },
  {
    id: 'change-limits',
    kind: 'non-functional',
    text: 'Changes are limited per account, so that ransomware and runaway clients do little harm.',
    isMust: false,
    coveredBy: [
      [
        words('rate limit, limit, throttle, quota, cap'),
        words(
          'account, user, client, change, commit, request, device, per, api, upload, ransomware',
        ),
      ],
      [['ransomware', 'abuse', 'rate limit', 'rate limiting']],
    ],
    target: null,
  },
];
