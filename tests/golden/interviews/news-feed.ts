import { must, quality } from '../interview';
import type { Interview } from '../interview';

/** A good drawing, and next to nothing said or written about it. */
export const interview: Interview = {
  minutes: { scope: 2, estimate: 0, api: 0, data: 0, design: 38, 'deep-dive': 5, 'wrap-up': 0 },
  questions: [],
  drawsFirst: true,
  drawing: `
mobile-client App
cdn Picture edge
  usesSignedUrls = true
api-gateway Gateway
  hasAuth = true
  hasHealthCheck = true
  limitRequestsPerSecond = 100000
  replicas = 3
  zones = 3
service Post service
  replicas = 9
  zones = 3
service Feed service
  replicas = 60
  zones = 3
stream Post events
  replicas = 6
  zones = 3
  replicationFactor = 3
  partitions = 200
  hasDeadLetterQueue = true
  hasLagAlarm = true
worker Fan-out
  replicas = 60
  zones = 3
  isIdempotent = true
  maxRecipients = 100000
cache Feed lists
  shards = 40
  replicas = 3
  zones = 3
  eviction = lru
  ttlSeconds = 2592000
  source = Posts
  holds = [feed-entry]
cache Post cache
  shards = 20
  replicas = 3
  zones = 3
  eviction = lru
  ttlSeconds = 3600
  coalescesRequests = true
wide-column-store Posts
  replicas = 24
  replicationFactor = 3
  zones = 3
  shardKey = author id
  partitioning = ring
  holds = [post]
  hasBackup = true
wide-column-store Follow graph
  replicas = 12
  replicationFactor = 3
  zones = 3
  shardKey = account id
  partitioning = ring
  holds = [follow]
  hasBackup = true
object-storage Pictures
  usesSignedUrls = true
  holds = [media]
monitoring Watch
  hasAlarms = true

App -> Gateway
App -> Picture edge read
Picture edge -> Pictures read
App -> Pictures write
Gateway -> Post service
Gateway -> Feed service
Post service -> Posts
  timeoutMs = 100
Post service -> Follow graph
  timeoutMs = 100
Post service -> Post events async
Post events -> Fan-out async
Fan-out -> Follow graph read
  timeoutMs = 200
Fan-out -> Feed lists write
  timeoutMs = 100
Feed service -> Feed lists read
  timeoutMs = 50
Feed service -> Post cache
  timeoutMs = 50
Feed service -> Posts read
  timeoutMs = 100
Feed service -> Follow graph read
  timeoutMs = 100
Feed service -> Watch async
`,
  requirements: [
    must('Users publish posts and see a home feed'),
    quality('Fast feed', 'p99 200 ms'),
  ],
};
