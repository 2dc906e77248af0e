import type { Pack } from '../pack';
import { words } from '../words';

const VIDEO_KEY = words('video id, id, video, upload id, key, vid, video key');

export const entities: Pack['entities'] = [
  {
    id: 'video',
    title: 'Video',
    isMust: true,
    traits: ['never-lost', 'read-own-write'],
    recognisedBy: [[['video', 'videos', 'video metadata', 'metadata']]],
    key: [[VIDEO_KEY]],
    accessPath: 'One record by id before playing; the newest of an owner.',
    example:
      'video(id primary key, owner_id, title, state, duration, visibility, created_at), index (owner_id, created_at)',
  },
  {
    id: 'upload',
    title: 'Upload',
    isMust: true,
    traits: ['never-lost'],
    recognisedBy: [[['upload', 'uploads', 'upload session', 'multipart', 'upload part', 'part']]],
    key: [[words('upload id, id, video id, upload, session id, key')]],
    accessPath: 'One record by id with the parts that have arrived.',
    example: 'upload(id primary key, video_id, size, parts, state, expires_at)',
  },
  {
    id: 'original',
    title: 'Original',
    isMust: false,
    traits: ['bytes', 'never-lost', 'private', 'append-only'],
    recognisedBy: [
      [['original', 'source', 'raw video', 'raw', 'source file', 'master', 'originals']],
    ],
    key: [[words('key, object key, video id, id, checksum, hash, path')]],
    accessPath: 'Read piece by piece when it is transcoded, then hardly ever.',
    example: 'original(object key = video/source), moved to cold storage after a month',
  },
  {
    id: 'rendition',
    title: 'Rendition',
    isMust: true,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        [
          'rendition',
          'renditions',
          'variant',
          'manifest',
          'encoding',
          'profile',
          'quality',
          'format',
        ],
      ],
    ],
    key: [[words('video id, video, id, rendition id, key, manifest key')]],
    accessPath: 'All renditions of one video, to write its manifest.',
    example:
      'rendition(video_id partition key, height sort key, codec, bitrate, manifest_key, state)',
  },
  {
    id: 'segment',
    title: 'Segment',
    isMust: false,
    traits: ['bytes', 'append-only', 'rebuildable'],
    recognisedBy: [[['segment', 'segments', 'chunk file', 'media segment']]],
    key: [[words('key, object key, video id, video, path, name, id')]],
    accessPath: 'One object by its name, nearly always at the edge.',
    example: 'segment(object key = video/rendition/n), never changed',
  },
  {
    id: 'job',
    title: 'Piece of transcoding',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [['job', 'task', 'piece', 'transcode job', 'chunk', 'jobs', 'work item', 'workflow']],
    ],
    key: [[words('video id, video, id, job id, task id, upload id')]],
    accessPath: 'All pieces of one video: which are still missing?',
    example: 'job(video_id partition key, piece sort key, profile, state, attempt)',
  },
  {
    id: 'view-count',
    title: 'Views by hour',
    isMust: false,
    traits: [],
    recognisedBy: [
      [
        [
          'view',
          'views',
          'view count',
          'view counter',
          'statistics',
          'counter',
          'analytics',
          'watch',
        ],
      ],
    ],
    key: [[words('video id, video, id, hour, key')]],
    accessPath: 'The sum of one video; its hours within a range.',
    example:
      'view_count(video_id partition key, hour sort key, views), added up in shards and rolled up',
  },
];
