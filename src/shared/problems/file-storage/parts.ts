import type { Part, Setting } from '../pack';
import { words } from '../words';

export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'temporary-access',
    title: 'Access to bytes that is given for minutes',
    requirements: ['sharing', 'encryption', 'download'],
    on: [['durable-blobs'], ['edge-cache'], ['computes']],
    shownBy: [
      { sign: 'value', property: 'usesSignedUrls', oneOf: [true] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('token, ticket, signed link, signed url, grant, capability'),
            words('block, upload, download, byte, file'),
            words('minute, expire, short lived, hour, {number} min, {number} minute, ten minute'),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'Whoever has the address of a block has the file. Only addresses that expire keep a private file private once a link has leaked or a right has been withdrawn.',
    fix: 'Let the metadata service check the right and sign a link for some minutes; set signed links on the object storage.',
  },
  {
    id: 'conflict-rule',
    title: 'A rule for two edits of one file',
    requirements: ['no-silent-overwrite'],
    on: [['durable', 'key-lookup']],
    shownBy: [
      { sign: 'value', property: 'conflictRule', oneOf: ['keep-both', 'version-check', 'merge'] },
    ],
    severity: 'major',
    why: 'Two devices edit the same file on a train. Whoever comes online last would erase the work of the other, and nobody would notice.',
    fix: 'Compare the base revision in the commit and keep both when it has moved on; set the conflict rule on the metadata store.',
  },
  {
    id: 'journal-of-changes',
    title: 'A journal of changes that devices read from their cursor',
    requirements: ['device-sync', 'change-visibility'],
    on: [
      ['durable', 'key-lookup'],
      ['durable-buffer', 'replay'],
    ],
    shownBy: [
      {
        sign: 'words',
        property: 'holds',
        concepts: [[words('journal, change log, changelog, changes, delta, sync log, event log')]],
      },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('journal, change log, changelog, log of changes'),
            words('cursor, namespace, folder, tree, sequence, device'),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'A device that was off for a week must learn what it missed. Without an ordered journal it has to compare every file with the server.',
    fix: 'Write a journal entry in the same transaction as the revision, numbered within its tree, and name the journal among what the store holds.',
  },
  {
    id: 'immutable-blocks',
    title: 'Blocks that are named by their content and never change',
    requirements: ['changed-blocks-only', 'durable-blocks'],
    on: [['durable-blobs']],
    shownBy: [
      { sign: 'value', property: 'dataIsImmutable', oneOf: [true] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('hash, sha, sha 256, content addressed, fingerprint, digest, immutable'),
            words('block, chunk, name, key, content, object'),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'A block whose name is its hash can be sent twice without harm, shared by versions, and cached for ever. One that is overwritten in place can do none of that.',
    fix: 'Cut files into blocks, name each by its SHA-256, and say on the object storage that entries never change.',
  },
  {
    id: 'old-versions-leave',
    title: 'An end for old versions',
    requirements: ['versions'],
    on: [['durable-blobs'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'value', property: 'hasLifecycle', oneOf: [true] },
      { sign: 'range', property: 'retentionDays', min: 7, max: 400 },
    ],
    severity: 'minor',
    why: 'Storage is by far the largest line of the bill and grows by five petabytes a year. What nobody can restore any more must not be paid for.',
    fix: 'Keep versions for 30 days and let a lifecycle rule or the sweep move and delete what is older.',
  },
  {
    id: 'spread-reconnects',
    title: 'Reconnects that are spread over time',
    requirements: ['change-visibility'],
    on: [['holds-connections']],
    shownBy: [{ sign: 'value', property: 'hasReconnectJitter', oneOf: [true] }],
    severity: 'minor',
    why: 'When one of a hundred gateways goes, 30,000 devices come back in the same second, each with a sign-in and a question what changed.',
    fix: 'Let devices wait a random time before they reconnect, and set it on the gateways.',
  },
];
