import type { Pack } from '../pack';
import { words } from '../words';

/** From the first block to the moment when others see the file. */
export const uploadOperations: Pack['operations'] = [
  {
    id: 'start-upload',
    title: 'Ask which blocks are missing',
    requirements: ['upload', 'changed-blocks-only'],
    methods: ['POST', 'PUT', 'RPC'],
    recognisedBy: [
      [
        words(
          'upload session, session, missing block, block hash, initiate, init, start upload, prepare, presign, presigned, pre signed, signed url, signed link, need, upload url, begin, chunk hash, hash list',
        ),
      ],
      [['upload'], ['file', 'url', 'start', 'create', 'size', 'block', 'chunk']],
    ],
    expects: [
      {
        id: 'missing-blocks',
        text: 'The answer names the blocks that are missing, so that nothing is sent twice.',
        recognisedBy: [
          [
            words('missing, need, needed, already, exists, unknown block, not present, have'),
            words('block, hash, chunk, part, need'),
          ],
        ],
      },
      {
        id: 'signed-links',
        text: 'Links for direct upload that expire, or a token for the block servers.',
        recognisedBy: [[words('signed, presigned, pre signed, url, link, token, expire, ticket')]],
      },
      {
        id: 'quota',
        text: 'Errors: 403 without the right to write, 413 or 507 when file or account is full.',
        recognisedBy: [[words('403, 413, 507, 401, 429, quota, too large, full, forbidden')]],
      },
    ],
    example:
      'POST /v1/files/{id}/upload-session {size, block_hashes} -> 200 {need: [hash], urls, expires_at}; 403 no right to write, 413 above 50 GB, 507 quota used up',
  },
  {
    id: 'put-block',
    title: 'Upload one block',
    requirements: ['upload', 'durable-blocks'],
    methods: ['PUT', 'POST', 'PATCH'],
    recognisedBy: [[words('block, chunk, part, signed url, presigned, blob, bytes')]],
    expects: [
      {
        id: 'repeatable',
        text: 'Named by its hash, so that it can be sent again without harm.',
        recognisedBy: [
          [
            words(
              'hash, sha, sha256, sha 256, checksum, idempotent, content addressed, same block, etag, md5, again, fingerprint',
            ),
          ],
        ],
      },
    ],
    example:
      'PUT {signed link}/{sha256} with the bytes of one block -> 200; 400 hash does not match, 403 link expired, 503 slow down',
  },
  {
    id: 'commit-change',
    title: 'Commit a change',
    requirements: ['upload', 'no-silent-overwrite', 'consistent-metadata'],
    methods: ['POST', 'PUT', 'PATCH', 'RPC'],
    recognisedBy: [
      [
        words(
          'commit, finalize, finalise, complete, finish, base rev, base revision, base version, block list, parent rev, revision, if match',
        ),
      ],
    ],
    expects: [
      {
        id: 'base-revision',
        text: 'Names the revision that the edit started from.',
        recognisedBy: [
          [
            words(
              'base rev, base revision, base version, base, parent, parent rev, if match, etag, expected version, previous version, version',
            ),
          ],
        ],
      },
      {
        id: 'conflict',
        text: 'Answers 409 when somebody was faster, with what there is now.',
        recognisedBy: [[words('409, 412, conflict, precondition failed, conflicted')]],
      },
      {
        id: 'idempotency',
        text: 'A repeated commit does not make a second revision.',
        recognisedBy: [
          [
            words(
              'idempotency, idempotent, idempotency key, request id, same commit, repeated, retry, dedupe, commit id, again',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/files/{id}/commit {base_rev, block_list} with Idempotency-Key -> 201 {rev}; 409 conflict {current_rev}, 422 a block is missing',
  },
];
