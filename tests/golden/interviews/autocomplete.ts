import { decision, entity, estimate, must, note, operation, outside, quality } from '../interview';
import type { Interview } from '../interview';

/** Every key press asks the database, and the numbers are off by a day's worth of seconds. */
export const interview: Interview = {
  minutes: { scope: 5, estimate: 8, api: 4, data: 4, design: 13, 'deep-dive': 8, 'wrap-up': 3 },
  questions: [
    'How many people use it a day?',
    'How many suggestions do we show?',
    'How fast must suggestions appear?',
    'Do we correct spelling mistakes?',
  ],
  drawing: `
web-client Search box
load-balancer Balancer
  isManaged = true
service Suggest service
  replicas = 3
  zones = 3
sql-database Phrases
  readReplicas = 2
  standby = async
  zones = 2
  holds = [phrase]
cache Prefixes
  strategy = cache-aside
stream Searches
  zones = 3
worker Counter
  replicas = 2

Search box -> Balancer
Balancer -> Suggest service
Suggest service -> Prefixes
Suggest service -> Phrases
  timeoutMs = 1000
Suggest service -> Searches async
Searches -> Counter async
Counter -> Phrases write
`,
  requirements: [
    must('Show the top ten suggestions for what was typed so far'),
    must('Rank by popularity'),
    must('Learn from searches'),
    quality('Suggestions appear', '< 1 s'),
    quality('Available', '99.9 %'),
    outside('Personal suggestions and spelling mistakes'),
  ],
  estimates: [
    estimate('searches', '10M * 10 / day'),
    estimate('requests', '10M * 10 * 20'),
    estimate('peak', '10M * 10 * 20 / day'),
    estimate('index memory', '100M * 20 B'),
  ],
  operations: [
    operation('GET', '/suggest?q=prefix', { response: '200 list of ten phrases' }),
    operation('POST', '/searches', { request: 'phrase', response: '202' }),
  ],
  entities: [
    entity('Phrase', ['text primary', 'count'], { accessPaths: 'LIKE prefix% ordered by count' }),
  ],
  notes: [
    note(
      'structure',
      'A trie keeps the ten best phrases at each node, so a lookup takes as many steps as letters.',
    ),
    note('caching', 'Popular prefixes are cached, and short ones always hit.'),
  ],
  decisions: [
    decision(
      'SQL with an index on text',
      'A trie in memory',
      'We know it well',
      'Slower for short prefixes',
    ),
  ],
  texts: { summary: 'Suggestions come from a cache and a database.' },
};
