import { decision, entity, estimate, must, note, operation, outside, quality } from '../interview';
import type { Interview } from '../interview';

/** Careful answers, but files go through the application into the database. */
export const interview: Interview = {
  minutes: { scope: 5, estimate: 6, api: 5, data: 5, design: 12, 'deep-dive': 9, 'wrap-up': 3 },
  questions: [
    'How large can a file be?',
    'What happens when two people edit the same file?',
    'How long do we keep old versions?',
    'How do people share folders?',
  ],
  twists: ['ransomware'],
  drawing: `
web-client Desktop app
load-balancer Balancer
  replicas = 2
  zones = 2
service File service
  replicas = 12
  zones = 3
  hasAuth = true
sql-database Files and metadata
  standby = sync
  zones = 2
  readReplicas = 2
  holds = [file, version, block]
  hasBackup = true
queue Changes
  zones = 3
  replicationFactor = 3
websocket-gateway Notifier
  replicas = 6
  zones = 3

Desktop app -> Balancer
Balancer -> File service
File service -> Files and metadata
  timeoutMs = 2000
File service -> Changes async
Changes -> Notifier async
Notifier -> Desktop app async
Desktop app -> Notifier
`,
  requirements: [
    must('Upload files up to 50 GB and resume after an interruption'),
    must('Download files'),
    must('A change on one device shows up on all other devices'),
    must('Share a folder with other people, read or write'),
    must('Restore old versions for 30 days'),
    quality('Devices that are online see a change within', '10 s'),
    quality('No file is ever lost, durability', '99.999999999 %'),
    quality('Availability', '99.95 %'),
    outside('Search, previews and editing one document together'),
  ],
  estimates: [
    estimate('changes', '10M * 2 / day'),
    estimate('peak changes', 'changes * 4'),
    estimate('ingest', '20M * 1 MB / day'),
    estimate('storage a year', '20M / day * 1 MB * 1 year'),
    estimate('devices online', '10M * 2.5 * 50 %'),
  ],
  operations: [
    operation('POST', '/files', {
      request: 'path, size, block hashes, idempotency key',
      response: '201 file id and missing blocks',
      errors: '409 conflict, 413 over quota',
    }),
    operation('PUT', '/blocks/{hash}', { request: 'bytes', response: '204' }),
    operation('GET', '/files/{id}/versions', { response: '200 list, paged by cursor' }),
    operation('GET', '/changes?cursor', { response: '200 changes and next cursor' }),
    operation('POST', '/folders/{id}/members', { request: 'account, read or write' }),
  ],
  entities: [
    entity('File', ['folderId partition', 'fileId sort', 'name', 'currentVersion'], {
      accessPaths: 'All files of a folder',
    }),
    entity('Version', ['fileId partition', 'number sort', 'blocks', 'author'], {
      accessPaths: 'Versions of a file, newest first',
    }),
    entity('Block', ['hash primary', 'bytes', 'references']),
  ],
  notes: [
    note(
      'chunking',
      'Files are cut into blocks of 4 MB at boundaries chosen by content, so inserting a byte moves only one boundary. Each block is named by its SHA-256 hash; if an upload fails only the missing blocks are sent again.',
    ),
    note(
      'conflicts',
      'A commit names the version it is based on. When that is not the current one, the server answers 409 and the device saves a conflicted copy beside it, so nobody loses work.',
    ),
    note(
      null,
      'Ransomware: limit changes of one account to 100 a minute, alarm on the rise, and restore from versions of the last 30 days.',
    ),
  ],
  decisions: [
    decision(
      'Blocks in PostgreSQL',
      'Object storage',
      'One transaction covers metadata and content, which is simpler for a small team',
      'The database grows by terabytes a day',
    ),
    decision(
      'Conflicted copies',
      'Last writer wins',
      'Nobody may lose work',
      'People must merge by hand',
    ),
  ],
  texts: { 'next-steps': 'Move cold blocks to a cheaper tier; a second region.' },
};
