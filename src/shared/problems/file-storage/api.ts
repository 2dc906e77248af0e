import type { Pack } from '../pack';
import { words } from '../words';
import { uploadOperations } from './upload-operations';

const RIGHTS = words(
  'token, auth, authorization, bearer, 401, 403, permission, right, access, acl, role, signed in, session token, forbidden',
);

export const operations: Pack['operations'] = [
  ...uploadOperations,
  {
    id: 'changes-since',
    title: 'Changes since a cursor',
    requirements: ['device-sync', 'change-visibility'],
    methods: ['GET', 'POST', 'RPC', 'WS'],
    recognisedBy: [
      [
        words(
          'delta, changes, change, cursor, since, journal, sync, updates, longpoll, long poll, poll',
        ),
      ],
    ],
    expects: [
      {
        id: 'cursor',
        text: 'A cursor for each folder tree, and pages when much has changed.',
        recognisedBy: [[words('cursor, since, sequence, seq, page, has more, limit, next, token')]],
      },
      {
        id: 'lost-cursor',
        text: 'Says what to do when the cursor is too old: list everything again.',
        recognisedBy: [
          [
            words(
              '410, reset, too old, expired, full list, full sync, resync, re list, relist, start over, 205, gone',
            ),
          ],
        ],
      },
    ],
    example:
      'GET /v1/delta?cursor&limit -> 200 {entries, cursor, has_more}; 410 cursor too old: list the tree again',
  },
  {
    id: 'download-file',
    title: 'Download a file or revision',
    requirements: ['download', 'device-sync'],
    methods: ['GET', 'RPC'],
    recognisedBy: [[words('file, download, block list, content, blob, document, blocks')]],
    expects: [
      {
        id: 'blocks',
        text: 'Gives the list of blocks with links, and not the bytes.',
        recognisedBy: [[words('block, chunk, link, url, signed, presigned, range, redirect, 302')]],
      },
      {
        id: 'rights',
        text: 'Errors: 403 without the right to read, 404 unknown or deleted.',
        recognisedBy: [[words('403, 404, not found, forbidden, 401, permission')]],
      },
    ],
    example:
      'GET /v1/files/{id}?rev -> 200 {block_list, urls, expires_at}; 403 not shared with you, 404 unknown',
  },
  {
    id: 'share-folder',
    title: 'Share a folder',
    requirements: ['sharing', 'encryption'],
    methods: ['POST', 'PUT', 'PATCH'],
    recognisedBy: [
      [
        words(
          'share, shares, permission, permissions, acl, member, members, invite, collaborator, access, grant',
        ),
      ],
    ],
    expects: [
      {
        id: 'role',
        text: 'For whom, and whether to read or to write.',
        recognisedBy: [
          [words('role, read, write, viewer, editor, permission, reader, writer, access level')],
        ],
      },
      {
        id: 'owner',
        text: 'Only those who may share: 403 otherwise.',
        recognisedBy: [[RIGHTS.concat('owner')]],
      },
    ],
    example:
      'POST /v1/shares {folder_id, person, role} -> 201; 403 not yours to share. DELETE /v1/shares/{id} ends it at once',
  },
  {
    id: 'restore-version',
    title: 'List and restore versions',
    requirements: ['versions'],
    methods: ['POST', 'PUT', 'GET', 'PATCH'],
    recognisedBy: [
      [
        words(
          'restore, revert, version, versions, revision, revisions, history, rollback, undelete',
        ),
      ],
    ],
    expects: [
      {
        id: 'new-revision',
        text: 'Restoring makes a new revision; nothing in the history is changed.',
        recognisedBy: [
          [
            words('new revision, new version, rev, revision, copy, commit, append'),
            words('new, commit, 201, append, made, creates, same block, old block, without upload'),
          ],
        ],
      },
      {
        id: 'range',
        text: 'Says what is too old: versions are kept for 30 days.',
        recognisedBy: [
          [words('{number} day, 410, 404, expired, too old, retention, gone, page, cursor, limit')],
        ],
      },
    ],
    example:
      'GET /v1/files/{id}/revisions; POST /v1/files/{id}/restore {rev} -> 201 {rev}: a new revision with the old blocks; 410 older than 30 days',
  },
  {
    id: 'search-files',
    title: 'Search by name',
    requirements: ['search'],
    methods: ['GET', 'POST'],
    recognisedBy: [[['search', 'query', 'find', 'q']]],
    expects: [
      {
        id: 'paging',
        text: 'A limit and a cursor.',
        recognisedBy: [[words('cursor, limit, page, offset, next')]],
      },
    ],
    example:
      'GET /v1/search?q&cursor&limit -> 200 {files, cursor}: only in trees that the caller may read',
  },
];
