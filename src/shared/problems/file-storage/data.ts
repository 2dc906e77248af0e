import type { Pack } from '../pack';
import { words } from '../words';

const NAMESPACE = words(
  'ns, ns id, namespace, namespace id, folder, folder id, root, workspace, owner, user, user id, account',
);

export const entities: Pack['entities'] = [
  {
    id: 'file',
    title: 'File',
    isMust: true,
    traits: ['never-lost', 'private', 'edited-concurrently', 'contended', 'read-own-write'],
    recognisedBy: [[words('file, files, file metadata, document, node, item, file entry, inode')]],
    key: [[[...NAMESPACE, 'file', 'file id', 'id', 'path']]],
    accessPath:
      'List a folder: files by tree and path. Commit: one file by id, its current revision compared.',
    example:
      'file(ns_id partition key, file_id, path, current_rev, is_deleted), unique (ns_id, path)',
  },
  {
    id: 'revision',
    title: 'Revision',
    isMust: true,
    traits: ['never-lost', 'private', 'append-only'],
    recognisedBy: [
      [words('revision, version, file version, revisions, versions, history, snapshot')],
    ],
    key: [[words('file, file id, rev, revision, revision id, version, version id, id, ns, ns id')]],
    accessPath:
      'Download: the blocks of one revision. History: the revisions of one file, newest first.',
    example:
      'revision(file_id partition key, rev sort key, block_list, size, device_id, created_at)',
  },
  {
    id: 'block',
    title: 'Block',
    isMust: true,
    traits: ['never-lost', 'contended'],
    recognisedBy: [[words('block, chunk, blocks, chunks, blob, file block, file chunk, part')]],
    key: [
      [
        words(
          'hash, sha, sha256, block hash, checksum, block id, chunk id, chunk hash, id, fingerprint, digest',
        ),
      ],
    ],
    accessPath: 'Upload: which of these hashes are there? Sweep: blocks that nothing refers to.',
    example: 'block(hash primary key, size, references, marked_at)',
  },
  {
    id: 'journal',
    title: 'Journal of a tree',
    isMust: true,
    traits: ['never-lost', 'append-only', 'read-own-write'],
    recognisedBy: [
      [
        words(
          'journal, change log, changelog, change, changes, event, delta, sync log, log, operation log, server file journal',
        ),
      ],
    ],
    key: [[NAMESPACE]],
    accessPath: 'A device reads what came after its cursor, in order.',
    example: 'journal(ns_id partition key, seq sort key, file_id, rev, kind)',
  },
  {
    id: 'permission',
    title: 'Right to a tree',
    isMust: true,
    traits: ['never-lost', 'private', 'read-own-write'],
    recognisedBy: [
      [
        words(
          'acl, permission, share, shares, right, access, member, membership, grant, collaborator, role, sharing',
        ),
      ],
    ],
    key: [[[...NAMESPACE, 'principal', 'file', 'file id', 'member', 'id', 'person']]],
    accessPath: 'Every call: may this person read or write here? Sign-in: the trees of one person.',
    example: 'permission(ns_id partition key, person_id sort key, role), index by person_id',
  },
  {
    id: 'namespace',
    title: 'Tree of folders',
    isMust: false,
    traits: ['never-lost', 'private'],
    recognisedBy: [
      [words('namespace, workspace, root folder, shared folder, folder, tree, drive, library')],
    ],
    key: [[[...NAMESPACE, 'id']]],
    accessPath: 'One tree with its owner and the number of its last change.',
    example: 'namespace(id primary key, owner_id, last_seq)',
  },
  {
    id: 'device',
    title: 'Device',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [[words('device, client, cursor, session, sync state, connection')]],
    key: [[words('device, device id, user, user id, id, owner, client, client id, account')]],
    accessPath: 'One device with its cursors; the devices of one person.',
    example: 'device(user_id partition key, device_id sort key, cursor, last_seen_at)',
  },
  {
    id: 'block-content',
    title: 'Bytes of a block',
    isMust: false,
    traits: ['never-lost', 'private', 'bytes', 'append-only'],
    recognisedBy: [
      [
        words('block, chunk, object, blob, file'),
        words('content, bytes, data, object, store, body, payload'),
      ],
    ],
    key: [
      [
        words(
          'hash, sha, sha256, block hash, checksum, block id, chunk id, key, object key, id, name, digest',
        ),
      ],
    ],
    accessPath: 'Upload and download: one object by its hash, straight from the device.',
    example:
      'object blocks/{first two digits of the hash}/{hash}, encrypted; kept until the sweep deletes it',
  },
];
