import { decision, entity, estimate, must, note, operation, outside, quality } from '../interview';
import type { Interview } from '../interview';

/** Over-built: all that was asked for, and as much again that nobody needs. */
export const interview: Interview = {
  minutes: { scope: 5, estimate: 5, api: 4, data: 4, design: 16, 'deep-dive': 8, 'wrap-up': 3 },
  questions: [
    'How many videos are uploaded a day?',
    'How many viewers are there?',
    'Do we support live streaming?',
    'Which resolutions do we offer?',
  ],
  twists: ['premiere'],
  drawing: `
mobile-client Player
dns Names
waf Shield
cdn Edge
  usesSignedUrls = true
  hitRatioPercent = 97
  ttlSeconds = 86400
  coalescesRequests = true
load-balancer Balancer
  isManaged = true
  zones = 3
api-gateway Gateway
  hasAuth = true
  limitRequestsPerSecond = 50000
  replicas = 6
  zones = 3
service Video API
  replicas = 40
  zones = 3
service Recommendations
  replicas = 6
  zones = 3
service Comments
  replicas = 6
  zones = 3
graph-database Taste graph
  replicationFactor = 3
document-store Comment store
  replicationFactor = 3
  zones = 3
vector-database Embeddings
  replicationFactor = 3
coordination-service Locks
  replicas = 2
cache Video cache
  shards = 6
  replicas = 3
  zones = 3
  ttlSeconds = 300
  eviction = lru
  coalescesRequests = true
wide-column-store Videos
  replicas = 12
  replicationFactor = 3
  zones = 3
  shardKey = video id
  partitioning = ring
  holds = [video]
  hasBackup = true
search-index Titles
  replicas = 3
  zones = 3
  source = Videos
object-storage Originals
  usesSignedUrls = true
  emitsEvents = true
  hasVersioning = true
  hasLifecycle = true
queue Jobs
  zones = 3
  replicationFactor = 3
  hasDeadLetterQueue = true
  maxAttempts = 3
transcoder Transcoders
  replicas = 400
  zones = 3
  isIdempotent = true
  autoscale = true
stream Views
  zones = 3
  replicationFactor = 3
  replicas = 3
worker View counter
  replicas = 6
  zones = 3
monitoring Watch
  hasAlarms = true

Player -> Names
Player -> Edge read
Edge -> Originals read
Player -> Shield
Shield -> Balancer
Balancer -> Gateway
Gateway -> Video API
Gateway -> Recommendations
Gateway -> Comments
Recommendations -> Taste graph
Recommendations -> Embeddings
Comments -> Comment store
Comments -> Locks
Player -> Originals write
Video API -> Video cache
  timeoutMs = 50
Video API -> Videos
  timeoutMs = 200
Video API -> Titles
  timeoutMs = 200
Originals -> Jobs async
Video API -> Jobs async
Jobs -> Transcoders async
Transcoders -> Originals
Transcoders -> Videos write
Video API -> Views async
Views -> View counter async
View counter -> Videos write
Video API -> Watch async
`,
  requirements: [
    must('Upload videos and resume after a broken connection'),
    must('Transcode each video into several renditions'),
    must('Play videos worldwide at a bitrate that fits the line'),
    must('Find videos by title and channel'),
    must('Recommend videos and comment on them'),
    quality('Video starts', 'within 2 s at p95'),
    quality('Playback is available', '99.99 %'),
    quality('Originals are never lost'),
    outside('Live streaming and advertising'),
  ],
  estimates: [
    estimate('uploads', '500k / day'),
    estimate('ingest', 'uploads * 1 GB'),
    estimate('watch time', '50M * 5 * 10 min / day'),
    estimate('egress', '50M * 5 * 10 min / day * 4 Mb/s'),
  ],
  operations: [
    operation('POST', '/uploads', {
      request: 'title, size, idempotency key',
      response: '201 { uploadId, signed part URLs }',
      errors: '401, 413 too large, 429',
    }),
    operation('POST', '/uploads/{id}/complete', { request: 'part checksums', response: '202' }),
    operation('GET', '/videos/{id}', {
      response: '200 { title, manifest URL }',
      errors: '403, 404',
    }),
    operation('GET', '/channels/{id}/videos?cursor', { response: '200 page, next cursor' }),
  ],
  entities: [
    entity('Video', ['videoId partition', 'channelId index', 'title', 'state', 'publishedAt'], {
      accessPaths: 'By video id; by channel, newest first',
    }),
    entity('Rendition', ['videoId partition', 'height sort', 'manifest'], {
      accessPaths: 'By video',
    }),
  ],
  notes: [
    note(
      'delivery',
      'Segments of 6 s are immutable and cached at the edge with a hit ratio of 97 %. Misses of one segment are coalesced, so a premiere of 5 million viewers costs one read per edge. If an edge fails, players go to the next one.',
    ),
    note(
      'transcoding',
      'Each video is cut into pieces of 60 s that are transcoded in parallel; a piece that fails is tried 3 times and then goes to the dead-letter queue.',
    ),
  ],
  decisions: [
    decision(
      'CDN for segments',
      'Serve from the region',
      '97 % of bytes never reach us',
      '$0.02 a gigabyte',
    ),
    decision(
      'Graph database for taste',
      'none',
      'recommendations keep people watching',
      'one more system to run',
    ),
    decision('Wide-column store for videos', 'SQL', 'Scales with writes', 'No joins'),
  ],
  texts: { 'next-steps': 'A second CDN, and cold storage for what nobody watches.' },
};
