import type { Answers } from '../../interview/answers';
import { cardsById, recordsById, requirement } from '../reference-parts';
import { referenceNotes } from './reference-notes';

export const referenceAnswers: Answers = {
  requirements: cardsById(
    requirement('r1', 'functional', 'must', 'Create a short code for a long URL'),
    requirement('r2', 'functional', 'must', 'Redirect from the short code to the original URL'),
    requirement('r3', 'functional', 'should', 'Show click statistics per link and hour'),
    requirement('r4', 'functional', 'could', 'Choose an alias; set an expiry date'),
    requirement('r5', 'functional', 'should', 'The owner can delete a link, effective within 60 s'),
    requirement(
      'r6',
      'non-functional',
      'must',
      'Redirect latency on the server side',
      'p99 <= 100 ms',
    ),
    requirement('r7', 'non-functional', 'must', 'Availability of redirects', '99.99 %'),
    requirement('r8', 'non-functional', 'should', 'Availability of creating links', '99.9 %'),
    requirement(
      'r9',
      'non-functional',
      'must',
      'Codes are unique and never reused',
      '0 collisions',
    ),
    requirement('r10', 'non-functional', 'must', 'Links are durable', '5 years'),
    requirement('r11', 'non-functional', 'should', 'Statistics may lag', '5 min'),
    requirement(
      'r12',
      'non-functional',
      'should',
      'Rate limit on creation per key and address',
      '10 a minute',
    ),
    requirement('r13', 'out-of-scope', 'could', 'Account pages, link previews, a second region'),
  ),
  assumptions: cardsById(
    {
      id: 'a1',
      text: 'A day’s reads follow 80:20, so a fifth of them names the codes worth caching.',
    },
    { id: 'a2', text: 'Most users are on one continent, so one region with three zones will do.' },
  ),
  estimates: cardsById(
    {
      id: 'e1',
      name: 'creates',
      expression: '100M / month',
      note: 'New links a second on average.',
    },
    {
      id: 'e2',
      name: 'creates_peak',
      expression: 'creates * 5',
      note: 'Writes the primary must take.',
    },
    { id: 'e3', name: 'redirects', expression: 'creates * 100', note: 'Average.' },
    {
      id: 'e4',
      name: 'redirects_peak',
      expression: 'redirects * 5',
      note: 'Sizes the link service.',
    },
    {
      id: 'e5',
      name: 'links_total',
      expression: 'creates * 5 years',
      note: 'Kept after five years.',
    },
    {
      id: 'e6',
      name: 'storage',
      expression: 'links_total * 500 B',
      note: 'One copy; decides when to split.',
    },
    {
      id: 'e7',
      name: 'code_space',
      expression: '62^7',
      note: 'Possible codes of 7 characters: 600 times what we need.',
    },
    {
      id: 'e8',
      name: 'cache_memory',
      expression: '20% * redirects * 1 day * 500 B',
      note: 'Sizes the link cache.',
    },
    {
      id: 'e9',
      name: 'egress',
      expression: 'redirects * 500 B',
      note: 'Bandwidth out; 5 TB a month on the bill.',
    },
    {
      id: 'e10',
      name: 'click_events',
      expression: 'redirects * 100 B',
      note: 'Size of the click stream a day.',
    },
    {
      id: 'e11',
      name: 'cold_reads',
      expression: 'redirects_peak',
      note: 'What the store takes when the cache is lost.',
    },
  ),
  operations: cardsById(
    {
      id: 'o1',
      method: 'POST',
      path: '/v1/urls',
      request: '{long_url, alias?, expires_at?}, Authorization: API key, Idempotency-Key',
      response: '201 {code, short_url, expires_at}',
      errors: '400 bad URL, 401 no key, 409 alias taken, 429 over the limit',
      notes: 'The same Idempotency-Key within a day gives the same code.',
    },
    {
      id: 'o2',
      method: 'GET',
      path: '/{code}',
      request: '',
      response: '302 Location: long URL, Cache-Control: private, max-age=60',
      errors: '404 unknown code, 410 expired or removed',
      notes: 'Redirect. 302 and not 301, because clicks are counted and links can be deleted.',
    },
    {
      id: 'o3',
      method: 'DELETE',
      path: '/v1/urls/{code}',
      request: 'Authorization: API key',
      response: '204',
      errors: '403 not the owner, 404 unknown code',
      notes: 'Marks the link as removed, deletes the cache entry.',
    },
    {
      id: 'o4',
      method: 'GET',
      path: '/v1/urls/{code}/stats?from&to',
      request: 'Authorization: API key',
      response: '200 {hours: [{hour, clicks}], as_of}; at most 31 days a call',
      errors: '400 range too long, 403 not the owner, 404 unknown code',
      notes: '',
    },
  ),
  entities: cardsById(
    {
      id: 'url',
      name: 'url',
      fields: [
        { name: 'code', type: 'char(8)', key: 'primary' },
        { name: 'long_url', type: 'text', key: 'none' },
        { name: 'owner_id', type: 'bigint', key: 'index' },
        { name: 'created_at', type: 'timestamp', key: 'none' },
        { name: 'expires_at', type: 'timestamp', key: 'none' },
        { name: 'status', type: 'active | removed', key: 'none' },
      ],
      indexes:
        '(owner_id, created_at) for the list of an owner. When split: by a hash of the code.',
      accessPaths: 'Redirect reads one row by code. Create inserts one row if the code is absent.',
      notes: 'Expired rows stay, so that a code is never given again.',
    },
    {
      id: 'id-block',
      name: 'id_block',
      fields: [
        { name: 'first', type: 'bigint', key: 'primary' },
        { name: 'size', type: 'int', key: 'none' },
        { name: 'taken_by', type: 'text', key: 'none' },
        { name: 'taken_at', type: 'timestamp', key: 'none' },
      ],
      indexes: '',
      accessPaths: 'A server takes the next block of numbers in one atomic step.',
      notes: 'Held by the number blocks, replicated over three zones.',
    },
    {
      id: 'click-rollup',
      name: 'click_rollup',
      fields: [
        { name: 'code', type: 'char(8)', key: 'partition' },
        { name: 'hour', type: 'timestamp', key: 'sort' },
        { name: 'clicks', type: 'counter', key: 'none' },
      ],
      indexes: 'Partitioned by code, sorted by hour.',
      accessPaths: 'Statistics read the hours of one code within a range.',
      notes: 'Kept for 400 days.',
    },
  ),
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Number blocks per server, written in base 62',
      alternative: 'Random codes of 7 characters, inserted if absent',
      because:
        'No collision check on 190 writes a second, and a dead allocator is survived with the block in memory.',
      price:
        'Numbers in a row can be guessed, so they are permuted; a crash wastes up to 10,000 codes.',
    },
    {
      id: 'd2',
      choice: '302 for redirects',
      alternative: '301, cached by browsers for good',
      because: 'Clicks must be counted and a deleted link must stop within 60 s.',
      price: 'All 19,000 redirects a second at peak reach us: 12 servers instead of a handful.',
    },
    {
      id: 'd3',
      choice: 'One relational primary with a synchronous standby',
      alternative: 'A managed key-value store split over many nodes',
      because:
        '190 writes and 950 missed reads a second are 5 % of one db.r5.2xlarge, and a small team knows it.',
      price:
        'Creates stop for about 60 s at a failover, and at about 10 TB we must split by a hash of the code.',
    },
    {
      id: 'd4',
      choice: 'A cache beside the store, 33 GB for the hot fifth of a day',
      alternative: 'No cache and a larger store',
      because:
        'It answers 95 % of 19,000 reads a second within 1 ms, which holds p99 below 100 ms.',
      price:
        'Two more machines with 40 GB each, and entries that may be old for a moment; deletion clears them.',
    },
    {
      id: 'd5',
      choice: 'Clicks through a stream, added up by the hour',
      alternative: 'A counter updated in the redirect',
      because:
        'The redirect never waits for statistics, and 19,000 updates a second would be the hardest load in the system.',
      price: 'Counts lag by up to 5 minutes and a few may be lost.',
    },
    {
      id: 'd6',
      choice: 'No edge cache in front of redirects',
      alternative: 'A content delivery network with a short max-age',
      because:
        'Answers are 500 bytes to users on one continent, and 10 billion requests a month at the edge cost about $10,000.',
      price:
        'A viral code must be carried by our own cache: 3,800 requests a second of its 80,000.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One region: if it is lost, redirects stop until it is back.',
      acceptedBecause:
        'Users are on one continent, and three zones reach 99.99 %; a second region nearly doubles the bill.',
      revisitWhen: 'A contract asks for it, or a tenth of the users is on another continent.',
    },
    {
      id: 'k2',
      what: 'A lost broker may lose a few seconds of clicks.',
      acceptedBecause: 'Statistics are allowed to be off a little; redirects are not.',
      revisitWhen: 'Clicks are billed.',
    },
    {
      id: 'k3',
      what: 'Redirects are not limited per client, only creates are.',
      acceptedBecause:
        'A redirect is cheap, 80 % of the traffic after a zone loss still fits, and a limiter on 19,000 requests a second would be one more thing to fail.',
      revisitWhen: 'Scanning of codes shows up as a rise of 404 answers above 5 %.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The link service is the first to fill up: 19,200 requests a second on 12 servers of 3,000 each is 53 %, and 80 % with one zone lost. After that comes the link store when the cache is cold: 19,000 reads a second are about half of what it can do.',
    },
    {
      id: 'summary' as const,
      text: 'Short links from number blocks in base 62, kept in one relational store with a synchronous standby and read through a 33 GB cache; 302 redirects so that clicks count; clicks go through a stream and never hold up a redirect. Every tier stands in several zones and survives the loss of one at peak. The twelve servers are the largest line of the bill, about $1,700 a month.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: keep the top codes in each server, add servers, split the store by a hash of the code. Rehearse a lost cache every quarter. Add a second region with codes from its own range when it is asked for.',
    },
  ),
  selfAssessments: {},
};
