import { decision, entity, estimate, must, note, operation, quality } from '../interview';
import type { Interview } from '../interview';

/** A template for web products, brought to a question that has no users. */
export const interview: Interview = {
  minutes: { scope: 3, estimate: 3, api: 6, data: 5, design: 20, 'deep-dive': 4, 'wrap-up': 4 },
  questions: ['How many pages do we crawl?'],
  drawing: `
web-client Client
dns Names
cdn CDN
load-balancer Load balancer
api-gateway Gateway
service Crawl service
  replicas = 3
  zones = 3
service User service
  replicas = 3
  zones = 3
cache Cache
sql-database Database
  standby = sync
  zones = 2
queue Frontier
  zones = 3
worker Fetcher
  replicas = 20
  zones = 3
external-service The web
object-storage Pages
  holds = [page]
search-index Search
monitoring Monitoring

Client -> CDN
Client -> Names
CDN -> Load balancer
Load balancer -> Gateway
Gateway -> Crawl service
Gateway -> User service
User service -> Database
Crawl service -> Cache
Crawl service -> Database
Crawl service -> Frontier async
Frontier -> Fetcher async
Fetcher -> The web
Fetcher -> Pages write
Fetcher -> Frontier async
Fetcher -> Search write
Crawl service -> Search read
Crawl service -> Monitoring async
`,
  requirements: [
    must('Fetch web pages from a list of seeds and follow their links'),
    must('Store the pages'),
    must('Users search the pages'),
    quality('Scale to', '1 billion pages / month'),
    quality('Obey robots.txt'),
  ],
  estimates: [
    estimate('pages', '1 billion / month'),
    estimate('storage', '1 billion * 500 KB / month'),
  ],
  operations: [
    operation('POST', '/seeds', { request: 'urls', response: '201' }),
    operation('GET', '/search?q', { response: 'pages' }),
    operation('POST', '/users', { request: 'name, e-mail' }),
  ],
  entities: [
    entity('Page', ['url primary', 'content', 'fetchedAt']),
    entity('User', ['id primary', 'name', 'email']),
  ],
  notes: [
    note(
      'seen-urls',
      'We keep a Bloom filter of the URLs that were seen, with 1 % false positives.',
    ),
  ],
  decisions: [
    decision('Microservices', 'Monolith', 'They scale independently', 'More to operate'),
    decision('CDN', 'none', 'fast for users', 'costs money'),
  ],
};
