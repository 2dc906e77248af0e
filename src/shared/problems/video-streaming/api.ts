import type { Pack } from '../pack';
import { words } from '../words';
import { playOperations } from './play-operations';

const AUTH = words(
  'token, auth, authorization, bearer, 401, 403, owner, session, user id, owner id, signed in',
);

const uploadOperations: Pack['operations'] = [
  {
    id: 'start-upload',
    title: 'Start an upload',
    requirements: ['upload', 'upload-availability'],
    methods: ['POST', 'PUT', 'RPC'],
    recognisedBy: [
      [
        ['upload', 'video', 'videos', 'uploads'],
        words(
          'upload url, upload urls, signed url, signed urls, presigned, pre signed, signed link, start, create, initiate, init, title, size, parts',
        ),
      ],
      [['videos', 'uploads', 'initiate upload', 'start upload', 'upload']],
    ],
    expects: [
      {
        id: 'signed-links',
        text: 'Answers with signed links for the parts, so that bytes go straight to storage.',
        recognisedBy: [
          [
            words(
              'signed, presigned, pre signed, upload url, upload urls, signed link, signed links, part urls',
            ),
          ],
        ],
      },
      {
        id: 'idempotency',
        text: 'A key that makes a repeated request the same upload.',
        recognisedBy: [
          [
            words(
              'idempotency, idempotent, idempotency key, request id, client token, same upload, checksum',
            ),
          ],
        ],
      },
      {
        id: 'auth',
        text: 'Says whose video it is: a token, and a limit for each account.',
        recognisedBy: [[AUTH]],
      },
    ],
    example:
      'POST /v1/videos {title, size, checksum} with Idempotency-Key -> 201 {id, upload_urls[]}; 401, 413 too large, 429 over the limit',
  },
  {
    id: 'upload-part',
    title: 'Upload a part',
    requirements: ['upload'],
    methods: ['PUT', 'POST', 'PATCH'],
    recognisedBy: [[['part', 'parts', 'chunk', 'chunks', 'block', 'offset', 'range', 'byte']]],
    expects: [
      {
        id: 'resume',
        text: 'A part can be sent again, and which parts have arrived can be asked.',
        recognisedBy: [
          [
            words(
              'again, resume, resumable, retry, offset, missing, etag, checksum, part number, idempotent, list parts, content range',
            ),
          ],
        ],
      },
    ],
    example: 'PUT <signed link of part 17> -> 200 ETag; the same part sent again replaces itself',
  },
  {
    id: 'complete-upload',
    title: 'Complete an upload',
    requirements: ['upload', 'transcode'],
    methods: ['POST', 'PUT', 'PATCH', 'RPC', 'EVENT'],
    recognisedBy: [
      [['complete', 'finish', 'commit', 'finalize', 'finalise', 'done', 'upload complete', 'end']],
    ],
    expects: [
      {
        id: 'accepted',
        text: 'Answers at once that the video is being worked on: 202 and a state, not the finished video.',
        recognisedBy: [
          [
            words(
              '202, accepted, processing, state, status, queued, asynchronous, async, later, pending',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/videos/{id}:complete {parts} -> 202 {state: processing}; 409 parts are missing',
  },
];

export const operations: Pack['operations'] = [...uploadOperations, ...playOperations];
